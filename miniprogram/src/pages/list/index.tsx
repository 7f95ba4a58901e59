import { dayAt } from '@iws/shared/calendar/day'
import { asksCustomer, questionsFor, requirementsFor, routeOf } from '@iws/shared/policy/requirements'
import type { Question } from '@iws/shared/policy/requirements'
import { CONFIRM_WITH_HOTLINE, PLACE_NAMES, RESIDENCY_NAMES, WAY_NAMES } from '@iws/shared/rulebook/labels'
import { PAPER_ROWS } from '@iws/shared/rulebook/paper-rows'
import type { Requirement, Route } from '@iws/shared/rulebook/schema'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { bring } from '../../api/book'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Chips } from '../../components/Chips'
import { Screen } from '../../components/Screen'
import { Words } from '../../components/Words'
import { appearance } from '../../platform/appearance'
import { replace } from '../../platform/go'
import { answer, useDraft } from '../../state/draft'
import { useSay, useWords } from '../../words/words'
import { ListFoot } from './ListFoot'
import { OtherName } from './OtherName'
import { PaperCard } from './PaperCard'
import { routeOfQuery } from './route-of-query'
import { WhereToSend } from './WhereToSend'
import { WORDS } from './words'

/** What one case has to show; the rules are in the package, so this page needs no connection. */
export default function List() {
  const { params } = useRouter()
  const answers = useDraft(draft => draft.answers)
  const route = routeOfQuery(params) ?? routeOf(answers)
  return route ? <PaperList route={route} /> : <NoRoute />
}

function NoRoute() {
  const t = useWords(WORDS)
  return (
    <Screen title={t('title')} lead={t('noRoute')}>
      <Button id="ask-me" onTap={() => replace('papers')}>
        {t('askMe')}
      </Button>
    </Screen>
  )
}

function PaperList({ route }: { readonly route: Route }) {
  const t = useWords(WORDS)
  const say = useSay()
  const now = Date.now()
  const today = dayAt(now, appearance.offsetMinutes(now))
  // The steps that follow take their words from the book, and somebody may come here past home.
  useEffect(() => void bring('registration', false), [])
  const asked = requirementsFor(route, { paperRows: PAPER_ROWS }, today).requirements.filter(asksCustomer)
  return (
    <Screen title={t('title')} lead={t('lead')} foot={<ListFoot route={route} />}>
      <Answers route={route} />
      <Group title={t('needed')} requirements={asked.filter(each => !each.optional)} />
      <Group title={t('wished')} requirements={asked.filter(each => each.optional)} />
      {asked.some(each => each.confirm) && (
        <Banner tone="ask" title={t('inferred')}>
          <Words>{say(CONFIRM_WITH_HOTLINE)}</Words>
        </Banner>
      )}
      <OtherName />
      <WhereToSend way={route.way} />
    </Screen>
  )
}

/** The answers that made the list; a tap leads back to that question. */
function Answers({ route }: { readonly route: Route }) {
  const t = useWords(WORDS)
  const say = useSay()
  const names = {
    place: PLACE_NAMES[route.place],
    way: WAY_NAMES[route.way],
    residency: RESIDENCY_NAMES[route.residency],
  }
  const change = (question: Question): void => {
    answer(route)
    replace('papers', { ask: question })
  }
  return (
    <Chips
      label={t('change')}
      chips={questionsFor(route).map(question => ({
        id: question,
        label: say(names[question]),
        onTap: () => change(question),
      }))}
    />
  )
}

function Group({
  title,
  requirements,
}: {
  readonly title: string
  readonly requirements: readonly Requirement[]
}) {
  if (requirements.length === 0) return null
  return (
    <Box as="section" className="ds-stack" label={title}>
      <Words as="h2">{title}</Words>
      <Box as="ol" className="ds-stack">
        {requirements.map(requirement => (
          <Box as="li" key={requirement.id}>
            <PaperCard requirement={requirement} />
          </Box>
        ))}
      </Box>
    </Box>
  )
}
