import type { ReactNode } from 'react'
import { Box } from './Box'
import { Icon } from './Icon'
import { Tap } from './Tap'

interface CheckProps {
  readonly id?: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly disabled?: boolean
  /** The sentence that is agreed to. */
  readonly children: ReactNode
}

/** A box to tick. It never starts ticked. */
export function Check({ id, on, onChange, disabled, children }: CheckProps) {
  return (
    <Tap
      id={id}
      role="checkbox"
      checked={on}
      disabled={disabled}
      className={`ds-check ${on ? 'ds-check--on' : ''}`}
      onTap={() => onChange(!on)}
    >
      <Box className="ds-check__box" hidden>
        {on && <Icon name="tick" ink="onAct" />}
      </Box>
      <Box className="ds-grow">{children}</Box>
    </Tap>
  )
}
