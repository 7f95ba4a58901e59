import { SHANGHAI_OFFSET_MINUTES } from '@iws/shared/calendar/day'
import { WEEKDAYS } from '@iws/shared/calendar/hours'
import { HOTLINE } from '@iws/shared/rulebook/hotline'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { appearance } from '../../platform/appearance'
import { dial } from '../../platform/reach'
import { useNow } from '../../state/now'
import { OpenState } from './OpenState'
import { useSays } from './says'

const HOURS = { spans: [{ days: WEEKDAYS, open: HOTLINE.opens, close: HOTLINE.closes }], holidays: [] }

/** The mainland's clock, which needs no table. */
export const shanghai = (): number => SHANGHAI_OFFSET_MINUTES

/** The mainland's line (C17), dialled as it must be from another clock. */
export function HotlineCard() {
  const t = useSays()
  const now = useNow(30_000)
  const away = appearance.offsetMinutes(now) !== shanghai()
  const number = away ? HOTLINE.fromAbroad : HOTLINE.number
  return (
    <Box as="section" className="ds-card ds-stack" id="hotline" label={t('hotline')}>
      <Box className="ds-stack ds-stack--tight">
        <Words as="h2">{t('hotline')}</Words>
        <OpenState hours={HOURS} clock={shanghai} name={t('beijing')} now={now} />
        {away && <Words className="ds-hint">{t('may-not-connect')}</Words>}
      </Box>
      <Button id="call-hotline" look="second" icon="phone" onTap={() => void dial(number)}>
        {t('call', { number })}
      </Button>
    </Box>
  )
}
