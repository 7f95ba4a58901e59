import { back } from '../platform/go'
import { Box } from './Box'
import { Icon } from './Icon'
import { Tap } from './Tap'
import type { TopBarProps } from './top-bar-props'
import { Words } from './Words'

/** What WeChat draws by itself: the way back and the applet's name. */
export function TopBar({ name, backLabel, first, onBack, tools }: TopBarProps) {
  return (
    <Box as="header" className="ds-bar">
      {!first && (
        <Tap id="back" className="ds-bar__back" label={backLabel} onTap={onBack ?? back}>
          <Icon name="back" />
        </Tap>
      )}
      <Words className="ds-bar__name">{name}</Words>
      <Box className="ds-bar__tools">{tools}</Box>
    </Box>
  )
}
