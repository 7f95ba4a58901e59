import { Banner } from '../../components/Banner'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { useGate } from '../../api/session-gate'
import { go } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { StepScreen } from '../parts/StepScreen'
import { countOf } from '../slots'
import type { Slot } from '../slots'
import { queryOf, useLeave } from '../use-leave'
import { useRegistration } from '../use-registration'
import { SlotCard } from './SlotCard'
import { useDocuments } from './use-documents'
import { useOpening } from './use-opening'
import type { Opening } from './use-opening'

/** A slot for each paper: photos on their way, received, checked, come back. */
function DocumentsPage() {
  const t = useSays('registration', 'documents')
  const gate = useGate()
  const registration = useRegistration()
  const opening = useOpening(registration, gate)
  const leaving = useLeave(registration)
  const { slots, actions, notice, doing } = useDocuments(registration)
  const shown = registration.ticket?.state === 'sent-back' ? urgentFirst(slots) : slots
  return (
    <StepScreen
      step="documents"
      title={t('title')}
      lead={t('lead')}
      registration={registration}
      gate={gate}
      foot={
        <Button id="next" busy={leaving.busy} onTap={() => leaving.on('review')}>
          {t('next')}
        </Button>
      }
    >
      <OpeningTrouble opening={opening} opened={registration.id !== null} />
      <Words className="ds-strong ds-figures">{t('countDone', countOf(slots))}</Words>
      {doing.problem && (
        <Banner tone="no" live>
          <Words>{doing.problem.sentence}</Words>
        </Banner>
      )}
      {shown.map(slot => (
        <SlotCard
          key={slot.line.requirement.id}
          slot={slot}
          actions={actions}
          notice={notice?.requirement === slot.line.requirement.id ? notice : null}
          onConsent={() => go('consents', queryOf(registration))}
        />
      ))}
    </StepScreen>
  )
}

export default withSays('registration', DocumentsPage)

/** What a reviewer sent back comes first. */
function urgentFirst(slots: readonly Slot[]): Slot[] {
  const urgent = slots.filter(slot => slot.state === 'sent-back' || slot.state === 'failed')
  return [...urgent, ...slots.filter(slot => !urgent.includes(slot))]
}

function OpeningTrouble({ opening, opened }: { readonly opening: Opening; readonly opened: boolean }) {
  const t = useSays('registration', 'documents')
  const flow = useSays('registration', 'flow')
  const { problem, busy, again } = opening
  if (!problem) return null
  const away = problem.code === 'offline'
  return (
    <Banner tone={away ? 'ask' : 'no'} live>
      <Words>
        {away ? t(opened ? 'offline' : 'notOpened') : flow('notSaved', { why: problem.sentence })}
      </Words>
      <Button id="try-again" small look="second" icon="again" busy={busy} onTap={again}>
        {flow('tryAgain')}
      </Button>
    </Banner>
  )
}
