import { NO_SIGN, SIGNS_STEP } from '@iws/shared/rulebook/service/schema'
import type { StopSign, Triage, TriageStep } from '@iws/shared/rulebook/service/schema'
import { nextStep, treeOf, troubleOf } from '@iws/shared/ticket/triage'
import type { Trouble } from '@iws/shared/ticket/triage'
import { useSegment } from '../../api/book'
import { Box } from '../../components/Box'
import { Choice } from '../../components/Choice'
import type { Asked } from '../../components/screen-props'
import { Chips } from '../../components/Chips'
import { Words } from '../../components/Words'
import { back, go, replace } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { useSay } from '../../words/words'
import { answerStep, unanswer } from '../draft'
import { ServiceScreen } from '../parts/ServiceScreen'
import { useDraft } from '../use-kind'
import { Button } from '../../components/Button'
import { TriageEnding } from './TriageEnding'

/** Troubleshooting, one question a screen; the signs that stop everything come first. Back loses no answer before it. */
function TriagePage() {
  const t = useSays('service', 'triage')
  const asked = useSegment('triage')
  const { fields, answers } = useDraft('repair')
  const triage = asked.data
  const tree = triage && treeOf(triage, fields.symptom ?? null)
  if (!triage) return <Questionless call={{ ...asked, data: null }} />
  if (!tree)
    return (
      <ServiceScreen title={t('title')}>
        <Button id="to-trouble" onTap={() => replace('trouble')}>
          {t('again')}
        </Button>
      </ServiceScreen>
    )
  const next = nextStep(triage, tree, answers)
  const trouble = troubleOf(triage, tree, answers)
  const last = trouble.said[trouble.said.length - 1]
  return (
    <ServiceScreen
      title={t('title')}
      kind="repair"
      step="triage"
      onBack={() => (last ? unanswer('repair', last.step) : back())}
    >
      {next.at === 'signs' && <Signs triage={triage} />}
      {next.at === 'step' && <Step step={next.step} />}
      {next.at === 'end' && <TriageEnding end={next.end} sign={next.sign} tree={tree} trouble={trouble} />}
      <SoFar trouble={trouble} />
    </ServiceScreen>
  )
}

export default withSays('service', TriagePage)

/** The questions are not on this phone yet: they may be waited for, or left out. */
function Questionless({ call }: { readonly call: Asked }) {
  const t = useSays('service', 'triage')
  const skip = (
    <Button id="skip" onTap={() => go('reach', { kind: 'repair' })}>
      {t('skip')}
    </Button>
  )
  return (
    <ServiceScreen title={t('title')} kind="repair" step="triage" call={call.problem ? undefined : call}>
      {skip}
    </ServiceScreen>
  )
}

/** Before everything else: a swelling battery is not to be tried out. */
function Signs({ triage: { signs } }: { readonly triage: Triage }) {
  const say = useSay()
  const row = ({ id, label }: Pick<StopSign, 'label'> & { readonly id: string }) => (
    <Choice
      key={id}
      id={`sign-${id}`}
      title={say(label)}
      onTap={() => answerStep('repair', SIGNS_STEP, id)}
    />
  )
  return (
    <Box className="ds-stack">
      <Words as="h2">{say(signs.ask)}</Words>
      {signs.rows.map(row)}
      {row({ id: NO_SIGN, label: signs.none })}
    </Box>
  )
}

function Step({ step }: { readonly step: TriageStep }) {
  const t = useSays('service', 'triage')
  const say = useSay()
  return (
    <Box className="ds-stack">
      {step.try && (
        <Box className="ds-well ds-stack ds-stack--tight">
          <Words as="h3">{t('tryFirst')}</Words>
          <Words>{say(step.try)}</Words>
        </Box>
      )}
      <Words as="h2">{say(step.ask)}</Words>
      {step.record && <Words className="ds-hint">{t('photographThis', { says: say(step.record) })}</Words>}
      {step.answers.map(({ id, label }) => (
        <Choice
          key={id}
          id={`answer-${id}`}
          title={say(label)}
          onTap={() => answerStep('repair', step.id, id)}
        />
      ))}
      <Button id="skip" small look="plain" onTap={() => go('reach', { kind: 'repair' })}>
        {t('skip')}
      </Button>
    </Box>
  )
}

/** The answers so far; a tap asks that question again. */
function SoFar({ trouble: { said } }: { readonly trouble: Trouble }) {
  const t = useSays('service', 'triage')
  const say = useSay()
  if (said.length === 0) return null
  return (
    <Box className="ds-stack ds-stack--tight">
      <Words className="ds-hint">{t('soFar')}</Words>
      <Chips
        label={t('soFar')}
        chips={said.map(({ step, answer }) => ({
          id: `said-${step}`,
          label: say(answer),
          onTap: () => unanswer('repair', step),
        }))}
      />
    </Box>
  )
}
