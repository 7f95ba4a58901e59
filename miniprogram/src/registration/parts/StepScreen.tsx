import type { ReactNode } from 'react'
import type { Gate } from '../../api/session-gate'
import { Banner } from '../../components/Banner'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { Progress } from '../../components/Progress'
import { Screen } from '../../components/Screen'
import { Tap } from '../../components/Tap'
import { Words } from '../../components/Words'
import { go, replace, restart } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { dropDraft } from '../../state/draft'
import type { Registration } from '../use-registration'
import './parts.css'

/** The steps of a registration in their order. */
export const STEPS = ['machine', 'dates', 'consents', 'documents', 'review'] as const
export type StepName = (typeof STEPS)[number]

interface StepScreenProps {
  readonly step: StepName
  readonly title: string
  readonly lead?: string
  readonly registration: Registration
  readonly gate?: Gate
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** The frame of one step: how far one is, its content, and what to do where there is nothing to fill in. */
export function StepScreen({ step, title, lead, registration, gate, foot, children }: StepScreenProps) {
  const t = useSays('registration', 'flow')
  const { ticket, shut, id, key } = registration
  if (!registration.route && (id === null || key !== null)) return <NoRoute title={title} />
  if (shut && ticket) return <Shut title={title} ticket={ticket.id} own={key !== null} />
  // A ticket named in the address is nothing without its reply; the draft of this phone is.
  const call = key === null ? registration.call : undefined
  return (
    <Screen title={title} lead={lead} gate={gate} call={call} foot={foot} tools={<ToSettings />}>
      <Progress step={STEPS.indexOf(step) + 1} of={STEPS.length} label={t('stepName')} />
      {children}
    </Screen>
  )
}

/** The way to another language in the middle of a form: the form stays open underneath. */
function ToSettings() {
  const t = useSays('registration', 'flow')
  return (
    <Tap id="settings" className="ds-tool" label={t('settings')} onTap={() => go('settings')}>
      <Icon name="settings" />
    </Tap>
  )
}

function NoRoute({ title }: { readonly title: string }) {
  const t = useSays('registration', 'flow')
  return (
    <Screen title={title}>
      <Banner title={t('noDraft')}>
        <Words>{t('noDraftWhy')}</Words>
        <Button id="to-papers" onTap={() => replace('papers')}>
          {t('toPapers')}
        </Button>
      </Banner>
    </Screen>
  )
}

function Shut({
  title,
  ticket,
  own,
}: {
  readonly title: string
  readonly ticket: string
  readonly own: boolean
}) {
  const t = useSays('registration', 'flow')
  const another = (): void => {
    dropDraft()
    restart('papers')
  }
  return (
    <Screen title={title}>
      <Banner tone="yes" title={t('shutTitle')}>
        <Words>{t('shutWhy')}</Words>
        <Button id="to-ticket" onTap={() => go('ticket', { id: ticket })}>
          {t('toTicket')}
        </Button>
        {own && (
          <Button id="another" look="second" onTap={another}>
            {t('another')}
          </Button>
        )}
      </Banner>
    </Screen>
  )
}
