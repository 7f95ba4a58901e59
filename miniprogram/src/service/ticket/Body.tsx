import type { ServiceView } from '@iws/shared/contract/gives/service'
import { actOnService } from '@iws/shared/contract/service'
import { call } from '../../api/call'
import { Banner } from '../../components/Banner'
import { Button } from '../../components/Button'
import { Fold } from '../../components/Fold'
import { Words } from '../../components/Words'
import { go } from '../../platform/go'
import type { Doing } from '../../registration/use-doing'
import { useSays } from '../../says/use-says'
import { adopt } from '../adopt'
import { useJustCorrected } from '../corrected'
import { hasEnded } from '../ended'
import { FilesPart } from '../parts/FilesPart'
import { Promises } from '../parts/Promises'
import { Asks } from './Asks'
import { Become } from './Become'
import { Calls } from './Calls'
import { Cancel } from './Cancel'
import { History } from './History'
import { Remote } from './Remote'
import { Status } from './Status'
import { SummaryPart } from './SummaryPart'
import { SurveyPart } from './SurveyPart'
import { Told } from './Told'
import { Wait } from './Wait'

/** Runs one step and shows the ticket as it stands then. */
export type Step = (work: () => Promise<ServiceView>) => void

export interface TicketProps {
  readonly view: ServiceView
  readonly doing: Doing
  readonly step: Step
}

/** Nothing of these is to be shared: not filed yet, or gone on under another number. */
const UNSHARED: readonly string[] = ['draft', 'merged']

/** Everything of a ticket, what needs the customer first. */
export function Body({ view, doing, step }: TicketProps) {
  const t = useSays('service', 'ticket')
  const trouble = useSays('service', 'trouble')
  const live = !hasEnded(view.state)
  return (
    <>
      <Promises which="late" promises={view.promises} />
      <Status view={view} />
      <Corrected view={view} />
      {doing.problem && (
        <Banner tone="no" live>
          <Words>{doing.problem.sentence}</Words>
        </Banner>
      )}
      {view.state === 'draft' && <GoOn view={view} />}
      <Asks view={view} doing={doing} step={step} />
      {view.unread > 0 && <ToThread view={view} />}
      <Promises promises={view.promises} />
      <Wait wait={view.wait} />
      {view.kind === 'remote' && view.state !== 'draft' && <Remote view={view} doing={doing} step={step} />}
      <SummaryPart view={view} />
      <Steps view={view} doing={doing} step={step} />
      <SurveyPart view={view} doing={doing} step={step} />
      {view.state !== 'draft' && view.unread === 0 && <ToThread view={view} />}
      {!UNSHARED.includes(view.state) && (
        <Button
          id="share-ticket"
          small
          look="plain"
          icon="share"
          onTap={() => go('sharing', { id: view.id })}
        >
          {t('share')}
        </Button>
      )}
      {live && view.kind !== 'enquiry' && <Urgent place={view.where.country} />}
      {view.state === 'cancelled' && <Another />}
      <Calls calls={view.calls} />
      {view.state !== 'draft' && (
        <FilesPart
          title={t('files')}
          kind={null}
          ticket={view.id}
          use="fault"
          there={view.files}
          shut={!live}
        />
      )}
      <FilesPart title={trouble('proof')} kind={null} ticket={view.id} use="proof" there={view.files} shut />
      {view.state !== 'draft' && <Told view={view} doing={doing} step={step} />}
      <History events={view.timeline} />
      <KeptPromises view={view} />
      <Become view={view} doing={doing} step={step} />
      <Cancel view={view} doing={doing} step={step} />
    </>
  )
}

/** Said once, to who comes back from changing it. */
function Corrected({ view: { id } }: Pick<TicketProps, 'view'>) {
  const t = useSays('service', 'event')
  return (
    useJustCorrected(id) && (
      <Banner tone="yes" live>
        <Words>{t('reach-changed')}</Words>
      </Banner>
    )
  )
}

/** What we have kept so far, folded away: it is read once there is doubt. */
function KeptPromises({ view: { promises } }: Pick<TicketProps, 'view'>) {
  const t = useSays('service', 'promise')
  if (!promises.some(({ state }) => state === 'kept')) return null
  return (
    <Fold id="kept-promises" title={t('keptTitle')}>
      <Promises which="kept" promises={promises} />
    </Fold>
  )
}

/** A draft, perhaps begun on another phone, is gone on with here. */
function GoOn({ view }: Pick<TicketProps, 'view'>) {
  const t = useSays('service', 'ticket')
  const open = (): void => {
    adopt(view)
    go('preview', { kind: view.kind })
  }
  return (
    <Button id="continue" onTap={open}>
      {t('goOn')}
    </Button>
  )
}

const STEPS = ['close', 'reopen', 'ask-more'] as const

/** The steps a customer may take now, apart from cancelling. */
function Steps({ view: { id, version, kind, offered }, doing, step }: TicketProps) {
  const t = useSays('service', 'ticket')
  const can = STEPS.filter(action => offered.some(each => each.action === action && each.why === null))
  return can.map(action => (
    <Button
      key={action}
      id={`step-${action}`}
      look={action === 'close' && kind !== 'enquiry' ? 'primary' : 'second'}
      busy={doing.busy}
      onTap={() => step(() => call(actOnService, { id, version, action }))}
    >
      {t(action === 'close' && kind === 'enquiry' ? 'closeEnquiry' : action)}
    </Button>
  ))
}

/** The numbers of the place, for what cannot wait. */
function Urgent({ place }: { readonly place: string | null }) {
  const t = useSays('service', 'flow')
  const open = (): void => (place === null ? go('directory') : go('country', { place }))
  return (
    <Button id="urgent" small look="plain" onTap={open}>
      {t('urgent')}
    </Button>
  )
}

function Another() {
  const t = useSays('service', 'flow')
  return (
    <Button id="another" look="second" onTap={() => go('help')}>
      {t('another')}
    </Button>
  )
}

function ToThread({ view: { id, unread, state } }: Pick<TicketProps, 'view'>) {
  const t = useSays('service', 'ticket')
  return (
    <Button
      id="to-thread"
      look={unread > 0 && state === 'answered' ? 'primary' : 'second'}
      icon="mail"
      onTap={() => go('thread', { id })}
    >
      {unread > 0 ? t('threadNew', { count: unread }) : t('thread')}
    </Button>
  )
}
