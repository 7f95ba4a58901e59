import { Box } from './Box'
import type { IconProps } from './icon-props'

/** A line icon; decoration beside a word, never alone without a name on what can be tapped. */
export function Icon({ name, ink = 'ink', big }: IconProps) {
  const classes = ['ds-icon', `ds-icon-${name}`, ink !== 'ink' && `ds-icon--${ink}`, big && 'ds-icon--big']
  return <Box hidden className={classes.filter(Boolean).join(' ')} />
}
