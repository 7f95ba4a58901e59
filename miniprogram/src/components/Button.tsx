import type { ReactNode } from 'react'
import type { TapProps } from './box-props'
import { Icon } from './Icon'
import type { IconName } from './icon-names'
import { Tap } from './Tap'
import { Words } from './Words'

interface ButtonProps extends TapProps {
  /** `primary`: the one main action of a screen. */
  readonly look?: 'primary' | 'second' | 'plain' | 'danger'
  readonly icon?: IconName
  readonly small?: boolean
  /** What is asked for is under way: the button waits and says so. */
  readonly busy?: boolean
  /** Why it cannot be tapped now; shown under it. */
  readonly why?: string | null
  readonly children?: ReactNode
}

const INK = { primary: 'onAct', second: 'ink', plain: 'act', danger: 'no' } as const

/** A button with words. */
export function Button({ look = 'primary', icon, small, busy, why, children, ...tap }: ButtonProps) {
  const off = Boolean(tap.disabled || busy || why)
  const whyId = why && tap.id ? `${tap.id}-why` : undefined
  const size = small ? 'ds-button--small' : ''
  return (
    <>
      <Tap
        {...tap}
        disabled={off}
        describedBy={whyId}
        className={`ds-button ds-button--${look} ${size} ${tap.className ?? ''}`}
      >
        {busy && <Icon name="wait" ink="second" />}
        {icon && !busy && <Icon name={icon} ink={off ? 'second' : INK[look]} />}
        <Words as="span">{children}</Words>
      </Tap>
      {why && (
        <Words id={whyId} className="ds-hint">
          {why}
        </Words>
      )}
    </>
  )
}
