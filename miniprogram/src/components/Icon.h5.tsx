import { ICONS } from './icon-paths'
import type { IconProps } from './icon-props'

const INKS = {
  ink: '--ink',
  second: '--ink-2',
  act: '--act',
  onAct: '--act-ink',
  yes: '--yes',
  ask: '--ask',
  no: '--no',
} as const

/** A line icon; decoration beside a word, never alone without a name on what can be tapped. */
export function Icon({ name, ink = 'ink', big }: IconProps) {
  return (
    <svg
      className={`ds-icon ${big ? 'ds-icon--big' : ''}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke={`var(${INKS[ink]})`}
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={ICONS[name]} />
    </svg>
  )
}
