import { Box } from './Box'
import type { TopBarProps } from './top-bar-props'

/** WeChat draws title and back itself; only the small actions are ours. */
export function TopBar({ tools }: TopBarProps) {
  return tools ? <Box className="ds-bar ds-bar--tools">{tools}</Box> : null
}
