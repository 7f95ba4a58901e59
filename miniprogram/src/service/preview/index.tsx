import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { useEffect, useState } from 'react'
import { useGate } from '../../api/session-gate'
import { Button } from '../../components/Button'
import { Doorway } from '../../components/ScreenStates'
import { Words } from '../../components/Words'
import { go } from '../../platform/go'
import type { PageName } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import type { ServiceDraft } from '../draft'
import { useOutgoing } from '../files'
import { missingOf } from '../missing'
import { clearFiling, sendOff, useOutbox } from '../outbox'
import { DraftFiles } from '../parts/DraftFiles'
import { MOST_FILES } from '../parts/FilesPart'
import { Outgo } from '../parts/Outgo'
import { planOf } from '../plan'
import { ServiceScreen } from '../parts/ServiceScreen'
import { useDraft, useKind } from '../use-kind'
import { useSubscribe } from '../use-subscribe'
import type { Subscribing } from '../use-subscribe'
import { Sent } from './Sent'
import { ReachFacts, TriageFacts, TroubleFacts } from './Summary'
import { Transfer } from './Transfer'

/** Everything on one page: what will be sent, to whom, and the one button that sends it. */
function PreviewPage() {
  const t = useSays('service', 'preview')
  const trouble = useSays('service', 'trouble')
  const kind = useKind()
  const draft = useDraft(kind)
  const gate = useGate()
  const subscribing = useSubscribe(gate.open)
  const { sent, joined } = useOutbox(all => all[kind])
  useEffect(() => {
    // What went out from home is no news here.
    if (useOutbox.getState()[kind].sent) clearFiling(kind)
    return () => clearFiling(kind)
  }, [kind])
  const [signedOut, setSignedOut] = useState(false)
  useEffect(() => {
    // The door stays while signing in is under way.
    if (gate.problem?.code === 'signed-out') setSignedOut(true)
  }, [gate.problem])
  if (sent) return <Sent view={sent} joined={joined} subscribing={subscribing} />
  const open = (page: PageName): void => go(page, { kind, from: 'preview' })
  return (
    <ServiceScreen
      title={t('title')}
      lead={t('lead')}
      kind={kind}
      step="preview"
      foot={<SendFoot kind={kind} draft={draft} subscribing={subscribing} />}
    >
      {signedOut && !gate.open ? <Doorway gate={gate} /> : <Outgo kind={kind} />}
      <TroubleFacts kind={kind} draft={draft} onChange={() => open('trouble')} />
      {kind === 'repair' && <TriageFacts draft={draft} onChange={() => open('triage')} />}
      <ReachFacts kind={kind} draft={draft} onChange={() => open('reach')} />
      {kind === 'enquiry' && draft.fields.topic === 'warranty-start' && (
        <DraftFiles title={trouble('proof')} use="proof" kind={kind} />
      )}
      <DraftFiles title={t('photos')} hint={t('photosHint', { most: MOST_FILES })} use="fault" kind={kind} />
      {kind === 'repair' && draft.fields.place && <Transfer draft={draft} />}
    </ServiceScreen>
  )
}

export default withSays('service', PreviewPage)

const SEND = { repair: 'sendRepair', remote: 'sendRemote', enquiry: 'sendEnquiry' } as const

interface SendFootProps {
  readonly kind: ServiceKind
  readonly draft: ServiceDraft
  readonly subscribing: Subscribing
}

function SendFoot({ kind, draft, subscribing }: SendFootProps) {
  const t = useSays('service', 'preview')
  const { busy } = useOutbox(all => all[kind])
  const underWay = useOutgoing({ draft: kind, ticket: null }).filter(each => each.state !== 'refused').length
  const missing = missingOf(kind, draft)
  const what = missing.map(each => t(each)).join(t('comma'))
  const send = async (): Promise<void> => {
    await subscribing.ask()
    await sendOff(kind, planOf(kind))
  }
  return (
    <>
      {underWay > 0 && <Words className="ds-hint">{t('filesUnderWay', { count: underWay })}</Words>}
      <Button
        id="send"
        busy={busy}
        why={missing.length > 0 ? t('missing', { what }) : null}
        onTap={() => void send()}
      >
        {t(SEND[kind])}
      </Button>
    </>
  )
}
