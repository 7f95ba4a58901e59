import type { GuideItem, GuideList } from '@iws/shared/rulebook/guide'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { useSegment } from '../../api/book'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Check } from '../../components/Check'
import { Chips } from '../../components/Chips'
import { Choice } from '../../components/Choice'
import { Progress } from '../../components/Progress'
import { Screen } from '../../components/Screen'
import { Words } from '../../components/Words'
import { go, replace } from '../../platform/go'
import { useSay, useWords, w } from '../../words/words'
import { AsOf } from '../policy/AsOf'
import { ClauseNote } from '../parts/ClauseNote'
import { answerItem, choosePlace, clearList, useKept } from './answers'
import type { Answer } from './answers'
import { useSays } from '../policy/use-says'
import { MainsNote } from './MainsNote'
import { Summary } from './Summary'

const WORDS = { title: w('清单', '清單', 'Checklist') }

/** One list of the book to go through: things to do, or questions about one's own machine. */
export default function Checklist() {
  const { params } = useRouter()
  const t = useWords(WORDS)
  const say = useSay()
  const says = useSays()
  const guide = useSegment('guide')
  const lists = guide.data?.lists ?? []
  const list = lists.find(each => each.id === params.list) ?? lists[0]
  const answers = useKept(kept => list && kept.lists[list.id]) ?? {}
  useEffect(() => {
    if (params.place) choosePlace(params.place)
  }, [params.place])
  if (!list || !guide.data) return <Screen title={t('title')} call={guide} />
  const given = list.items.filter(item => answers[item.id])
  return (
    <Screen
      title={say(list.title)}
      lead={say(list.says)}
      call={guide}
      foot={<Progress step={given.length} of={list.items.length} />}
    >
      <Box as="ol" className="ds-stack">
        {list.items.map(item => (
          <Item key={item.id} list={list} item={item} answer={answers[item.id]} />
        ))}
      </Box>
      {isAsked(list) && <Summary list={list} answers={answers} />}
      {given.length > 0 && (
        <Button id="clear" look="plain" onTap={() => clearList(list.id)}>
          {says('clear')}
        </Button>
      )}
      <Box as="section" className="ds-stack" label={says('moreToRead')}>
        <Words as="h2">{says('moreToRead')}</Words>
        {lists.map(each =>
          each === list ? null : (
            <Choice
              key={each.id}
              id={`list-${each.id}`}
              title={say(each.title)}
              onTap={() => open(each.id)}
            />
          ),
        )}
        <Choice id="policy" title={says('wholePolicy')} onTap={() => go('policy')} />
      </Box>
      <AsOf at={guide.asOf} />
    </Screen>
  )
}

const ANSWERS = ['yes', 'no', 'unsure'] as const

const open = (list: string): void => replace('checklist', { list })
/** Its items are questions; the others are ticked off. */
const isAsked = (list: GuideList): boolean => list.id === 'not-covered'

interface ItemProps {
  readonly list: GuideList
  readonly item: GuideItem
  readonly answer: Answer | undefined
}

function Item({ list, item, answer }: ItemProps) {
  const says = useSays()
  const say = useSay()
  const keep = (given: Answer | null): void => answerItem(list.id, item.id, given)
  const title = say(item.title)
  return (
    <Box as="li" className="ds-card ds-stack ds-stack--tight" id={`item-${item.id}`}>
      {isAsked(list) ? (
        <Words as="h2" className="ds-h3">
          {title}
        </Words>
      ) : (
        <Check id={`tick-${item.id}`} on={answer === 'done'} onChange={on => keep(on ? 'done' : null)}>
          <Words as="span" className="ds-strong">
            {title}
          </Words>
        </Check>
      )}
      <Words className="ds-second">{say(item.says)}</Words>
      {isAsked(list) && (
        <Chips
          label={title}
          chips={ANSWERS.map(each => ({
            id: `${item.id}-${each}`,
            label: says(each),
            chosen: answer === each,
            onTap: () => keep(answer === each ? null : each),
          }))}
        />
      )}
      {item.mains && <MainsNote />}
      <Box className="ds-row ds-row--wrap">
        <ClauseNote clause={item.clause} />
      </Box>
    </Box>
  )
}
