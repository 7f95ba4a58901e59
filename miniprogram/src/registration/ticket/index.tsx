import type { TicketView } from '@iws/shared/contract/gives/tickets'
import { getTicket, giveConsent, withdrawTicket } from '@iws/shared/contract/tickets'
import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { call } from '../../api/call'
import { useGate } from '../../api/session-gate'
import { useUploads } from '../../api/uploads'
import { useCall } from '../../api/use-call'
import { Banner } from '../../components/Banner'
import { Button } from '../../components/Button'
import { Screen } from '../../components/Screen'
import { Words } from '../../components/Words'
import { go, restart } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { Findings } from '../parts/Findings'
import { slotsOf, isMoving } from '../slots'
import { useDoing } from '../use-doing'
import type { Doing } from '../use-doing'
import { usePolling } from '../use-polling'
import { Consents } from './Consents'
import { History } from './History'
import { Lines } from './Lines'
import { Status } from './Status'
import { consentsToShow, hasEnded, toTell } from './status'
import { Sure } from './Sure'
import { CameBackList, Refusal } from './Waiting'
import '../parts/parts.css'

/** One registration as its owner sees it: how it stands, what came back, what happened. */
function TicketPage() {
  const t = useSays('registration', 'ticket')
  const gate = useGate()
  const id = useRouter().params.id ?? null
  const asked = useCall(getTicket, gate.open && id !== null ? { id } : null)
  const doing = useDoing()
  const uploads = useUploads(id)
  const ticket = asked.data
  const slots = ticket ? slotsOf(ticket.lines, ticket.pages, uploads, {}) : []
  usePolling(isMoving(slots), asked.refresh)
  usePullDownRefresh(() => void asked.refresh().finally(() => stopPullDownRefresh()))
  const step = (work: (ticket: TicketView) => Promise<TicketView>): void =>
    void doing.run(async () => ticket && asked.set(await work(ticket)))
  if (id === null || (!ticket && asked.problem?.code === 'not-found')) return <Gone />
  return (
    <Screen
      title={t('title')}
      gate={gate}
      call={asked}
      foot={ticket?.state === 'registered' && <ToCertificate id={ticket.id} />}
    >
      {ticket && <Body ticket={ticket} doing={doing} step={step} />}
      <Button
        id="refresh-ticket"
        look="plain"
        icon="again"
        busy={asked.loading}
        onTap={() => void asked.refresh()}
      >
        {t('refresh')}
      </Button>
    </Screen>
  )
}

export default withSays('registration', TicketPage)

interface BodyProps {
  readonly ticket: TicketView
  readonly doing: Doing
  readonly step: (work: (ticket: TicketView) => Promise<TicketView>) => void
}

function Body({ ticket, doing, step }: BodyProps) {
  const t = useSays('registration', 'ticket')
  const { id, state } = ticket
  const live = !hasEnded(state)
  const told = toTell(ticket.findings)
  return (
    <>
      <Status ticket={ticket} />
      {doing.problem && (
        <Banner tone="no" live>
          <Words>{doing.problem.sentence}</Words>
        </Banner>
      )}
      {state === 'draft' && (
        <Button id="continue" onTap={() => go('review', { id })}>
          {t('toContinue')}
        </Button>
      )}
      {state === 'sent-back' && <CameBackList ticket={ticket} />}
      {ticket.refusal && <Refusal refusal={ticket.refusal} />}
      <Lines ticket={ticket} />
      {live && told.length > 0 && (
        <>
          <Words as="h2">{t('findings')}</Words>
          <Findings findings={told} />
        </>
      )}
      {state !== 'draft' && (
        <Button id="to-thread" look="second" icon="mail" onTap={() => go('thread', { id })}>
          {t('thread')}
        </Button>
      )}
      {state !== 'draft' && (
        <Button id="share-ticket" small look="plain" icon="share" onTap={() => go('sharing', { id })}>
          {t('share')}
        </Button>
      )}
      <History events={ticket.timeline} />
      {consentsToShow(ticket).length > 0 && (
        <Consents
          ticket={ticket}
          busy={doing.busy}
          onWithdraw={(consent, version) =>
            step(() => call(giveConsent, { id, consent, version, given: false }))
          }
        />
      )}
      {ticket.offered.some(each => each.action === 'withdraw' && each.why === null) && (
        <Sure
          id="withdraw"
          label={t('withdraw')}
          question={t('withdrawSure')}
          busy={doing.busy}
          onYes={() => step(({ version }) => call(withdrawTicket, { id, version }))}
        />
      )}
    </>
  )
}

function ToCertificate({ id }: { readonly id: string }) {
  const t = useSays('registration', 'ticket')
  return (
    <Button id="to-certificate" onTap={() => go('certificate', { id })}>
      {t('certificate')}
    </Button>
  )
}

function Gone() {
  const t = useSays('registration', 'ticket')
  const flow = useSays('registration', 'flow')
  return (
    <Screen title={t('gone')}>
      <Words>{t('goneWhy')}</Words>
      <Button id="home" onTap={() => restart('home')}>
        {flow('home')}
      </Button>
    </Screen>
  )
}
