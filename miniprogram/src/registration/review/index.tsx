import { CONSENTS } from '@iws/shared/contract/tickets'
import type { ConsentKind } from '@iws/shared/contract/tickets'
import { useGate } from '../../api/session-gate'
import { useArrivals, useUploads } from '../../api/uploads'
import { Banner } from '../../components/Banner'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { dayOf } from '../../components/day-text'
import { go } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { chosenOf, consentStands } from '../fields'
import { missingOf } from '../missing'
import type { Missing, Part as PartName } from '../missing'
import { StepScreen } from '../parts/StepScreen'
import { slotsOf } from '../slots'
import { queryOf } from '../use-leave'
import { useRegistration } from '../use-registration'
import type { Registration } from '../use-registration'
import { Done } from './Done'
import { MissingList } from './MissingList'
import { Part } from './Part'
import { ConsentFacts, DateFacts, MachineFacts, PaperFacts } from './Summary'
import { useSubmit } from './use-submit'
import type { Submission } from './use-submit'

/** Everything on one page: what is there, what is missing, and the one button that submits it. */
function ReviewPage() {
  const t = useSays('registration', 'review')
  const flow = useSays('registration', 'flow')
  const gate = useGate()
  const registration = useRegistration()
  const submission = useSubmit(registration)
  const { id, ticket, lines, fields } = registration
  const uploads = useUploads(id)
  useArrivals(id, registration.call.set)
  if (submission.done) return <Done ticket={submission.done} />
  const slots = slotsOf(lines, ticket?.pages ?? [], uploads, chosenOf(fields))
  const missing = missingFrom(registration, uploads.length)
  const open = (part: PartName): void => go(part, { ...queryOf(registration), from: 'review' })
  const part = (name: PartName, title: string, children: React.ReactNode) => (
    <Part id={name} title={title} change={flow('change')} onTap={() => open(name)}>
      {children}
    </Part>
  )
  return (
    <StepScreen
      step="review"
      title={t('title')}
      lead={t('lead')}
      registration={registration}
      gate={gate}
      foot={<SubmitFoot submission={submission} missing={missing} again={ticket?.state === 'sent-back'} />}
    >
      <MissingList missing={missing} onTap={open} />
      {part('machine', t('machine'), <MachineFacts registration={registration} />)}
      {part('dates', t('dates'), <DateFacts registration={registration} />)}
      {part('consents', t('consents'), <ConsentFacts registration={registration} />)}
      {part('documents', t('papers'), <PaperFacts slots={slots} />)}
    </StepScreen>
  )
}

export default withSays('registration', ReviewPage)

function missingFrom({ fields, typed, ticket, lines }: Registration, onTheirWay: number): Missing[] {
  const stands = CONSENTS.map(kind => [kind, consentStands(kind, typed, ticket)])
  return missingOf(
    {
      serial: fields.serial ?? '',
      name: fields.name ?? '',
      phone: fields.phone ?? '',
      mail: fields.mail ?? '',
      purchaseDay: dayOf(fields.purchaseDay ?? ''),
      consents: Object.fromEntries(stands) as Record<ConsentKind, boolean>,
      lines,
      onTheirWay,
    },
    Date.now(),
  )
}

interface SubmitFootProps {
  readonly submission: Submission
  readonly missing: readonly Missing[]
  readonly again: boolean
}

function SubmitFoot({ submission: { busy, problem, submit }, missing, again }: SubmitFootProps) {
  const t = useSays('registration', 'review')
  return (
    <>
      {problem && (
        <Banner tone={problem.status === 0 ? 'ask' : 'no'} live>
          <Words>{problem.status === 0 ? t('lost') : problem.sentence}</Words>
        </Banner>
      )}
      <Button
        id="submit"
        busy={busy}
        why={missing.length > 0 ? t('missing', { count: missing.length }) : null}
        onTap={submit}
      >
        {t(again ? 'submitAgain' : 'submit')}
      </Button>
    </>
  )
}
