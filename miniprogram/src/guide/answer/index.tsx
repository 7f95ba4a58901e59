import { serialTail } from '@iws/shared/machine/serial'
import { useRouter } from '@tarojs/taro'
import { Banner, VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Screen } from '../../components/Screen'
import { Words } from '../../components/Words'
import { appearance } from '../../platform/appearance'
import { go, replace } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import type { SavedAnswer } from '../../state/cover'
import { useSettings } from '../../state/settings'
import { clockOf, dayWords } from '../../words/clock'
import { headlineOf, OUTCOME_WORDS, outcomeOf } from '../../words/outcome-words'
import { useSay } from '../../words/words'
import { BookMark } from '../parts/BookMark'
import { Actions } from './Actions'
import { DataLine } from './DataLine'
import { reasonsOf } from './judge'
import { Layers } from './Layers'
import { AllFindings, Reasons } from './Reasons'
import { Share } from './Share'
import { useAnswer } from './use-answer'
import { WouldHelp } from './WouldHelp'
import '../parts/guide.css'

/** One answer about coverage. */
function Answer() {
  const t = useSays('coverage', 'answer')
  const say = useSay()
  const answering = useAnswer(useRouter().params.id ?? '')
  const { saved } = answering
  if (!saved)
    return (
      <Screen title={t('title')} lead={t('gone')}>
        <Button id="ask-anew" onTap={() => replace('cover')}>
          {t('askAnew')}
        </Button>
      </Screen>
    )
  const { view, asOf, question } = saved
  const machine = view?.record?.name ?? `…${serialTail(question.serial)}`
  return (
    <Screen
      title={t('title')}
      heading={`${machine} · ${say(saved.place)}`}
      call={{ ...answering, data: view, asOf }}
    >
      <BookMark />
      <Judged saved={saved} onAgain={() => void answering.refresh()} />
    </Screen>
  )
}

export default withSays('coverage', Answer)

/** The answer card and what stands behind it. */
function Judged({ saved, onAgain }: { readonly saved: SavedAnswer; readonly onAgain: () => void }) {
  const t = useSays('coverage', 'answer')
  const say = useSay()
  const language = useSettings(settings => settings.language)
  const { view } = saved
  if (!view) return null
  const { outcome, tone } = outcomeOf(view)
  const { until, findings, layers, wouldHelp, actions } = view.assessment
  const tells = findings.filter(each => each.weight === 'tells' && each.verdict !== 'unknown')
  // Another line has another policy: nothing here says what counts abroad for it.
  const other = findings.some(({ rule, verdict }) => rule === 'consumer-line' && verdict === 'fail')
  const retryAt = view.retryAt
  const ended = findings.some(({ rule, verdict }) => rule === 'base-running' && verdict === 'fail')
  const term = ended ? 'baseEnded' : outcome === 'not-covered' ? 'homeUntil' : 'baseUntil'
  return (
    <>
      {retryAt !== null && (
        <Banner tone="ask" live>
          <Words>{t('retry', { when: clockOf(retryAt, appearance.offsetMinutes(retryAt), language) })}</Words>
        </Banner>
      )}
      <Box as="section" className="ds-card ds-stack" id={`outcome-${outcome}`}>
        <Box className="gd-verdict">
          <VerdictLine tone={tone}>
            {say(OUTCOME_WORDS[headlineOf(view)], { place: say(saved.place) })}
          </VerdictLine>
        </Box>
        {until && (
          <Words className="ds-strong ds-figures">{t(term, { day: dayWords(until, language) })}</Words>
        )}
        <Words as="h3">{t('because')}</Words>
        <Reasons findings={reasonsOf(view)} />
        <DataLine saved={saved} view={view} />
        <Words as="h3">{t('now')}</Words>
        <Actions saved={saved} actions={actions} onAgain={onAgain} />
        <ToHelp id={saved.id} covered={outcome !== 'not-covered'} />
      </Box>
      <WouldHelp saved={saved} changes={wouldHelp} />
      {!other && <Layers layers={layers} />}
      {tells.length > 0 && (
        <Box as="section" className="ds-card ds-stack">
          <Words as="h2">{t('cautions')}</Words>
          <Reasons findings={tells} />
          <Button id="self-check" look="second" onTap={() => go('checklist', { list: 'not-covered' })}>
            {t('selfCheck')}
          </Button>
        </Box>
      )}
      <AllFindings findings={findings} />
      <Share saved={saved} />
    </>
  )
}

/** The next step once something is broken: the ticket, with machine and place filled in. */
function ToHelp({ id, covered }: { readonly id: string; readonly covered: boolean }) {
  const t = useSays('coverage', 'answer')
  return (
    <Button
      id="do-repair"
      look="second"
      onTap={() => (covered ? go('trouble', { kind: 'repair', answer: id }) : go('help'))}
    >
      {t(covered ? 'reportRepair' : 'getHelp')}
    </Button>
  )
}
