import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { useSays } from './says'

/** As many rows as one page may hold: WeChat counts a thousand nodes. */
const MOST = 160

interface MoreProps {
  readonly all: number
  readonly shown: number
  readonly onTap: () => void
}

/** The way to the rest of a long list. In a box of its own: without one, its going would send the whole page again. */
export function More({ all, shown, onTap }: MoreProps) {
  const t = useSays()
  const left = all - shown
  return (
    <Box>
      {left > 0 && shown < MOST && (
        <Button id="more" look="second" onTap={onTap}>
          {t('more', { left })}
        </Button>
      )}
      {left > 0 && shown >= MOST && <Words className="ds-hint">{t('rest', { left })}</Words>}
    </Box>
  )
}
