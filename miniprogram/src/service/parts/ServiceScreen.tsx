import type { ServiceKind } from '@iws/shared/ticket/kinds'
import type { ReactNode } from 'react'
import type { Gate } from '../../api/session-gate'
import { Icon } from '../../components/Icon'
import { Progress } from '../../components/Progress'
import { Screen } from '../../components/Screen'
import type { Asked } from '../../components/screen-props'
import { Tap } from '../../components/Tap'
import { go } from '../../platform/go'
import { useSays } from '../../says/use-says'
import './parts.css'

/** The steps of each kind in their order. */
export const STEPS = {
  repair: ['trouble', 'triage', 'reach', 'preview'],
  remote: ['trouble', 'reach', 'preview'],
  enquiry: ['trouble', 'reach', 'preview'],
} as const satisfies Readonly<Record<ServiceKind, readonly string[]>>

interface ServiceScreenProps {
  readonly title: string
  readonly lead?: string
  /** Given on the steps of a draft. */
  readonly kind?: ServiceKind
  readonly step?: 'trouble' | 'triage' | 'reach' | 'preview'
  readonly gate?: Gate
  readonly call?: Asked
  readonly onBack?: () => void
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** The frame of a service page: how far one is, its content, and the way to another language. */
export function ServiceScreen({ kind, step, children, ...screen }: ServiceScreenProps) {
  const t = useSays('service', 'flow')
  const steps: readonly string[] = kind ? STEPS[kind] : []
  return (
    <Screen {...screen} tools={<ToSettings />}>
      {step && <Progress step={steps.indexOf(step) + 1} of={steps.length} label={t('stepName')} />}
      {children}
    </Screen>
  )
}

/** The form stays open underneath. */
function ToSettings() {
  const t = useSays('service', 'flow')
  return (
    <Tap id="settings" className="ds-tool" label={t('settings')} onTap={() => go('settings')}>
      <Icon name="settings" />
    </Tap>
  )
}
