import { SHANGHAI_OFFSET_MINUTES } from '@iws/shared/calendar/day'
import { WEEKDAYS } from '@iws/shared/calendar/hours'
import { HOTLINE } from '@iws/shared/rulebook/hotline'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { dial } from '../../platform/reach'
import { useNow } from '../../state/now'
import { isOnAnotherClock } from '../../words/hotline-number'
import { OpenState } from './OpenState'
import { useSays } from './says'

const HOURS = { spans: [{ days: WEEKDAYS, open: HOTLINE.opens, close: HOTLINE.closes }], holidays: [] }

/** The mainland's clock, which needs no table. */
export const shanghai = (): number => SHANGHAI_OFFSET_MINUTES

interface HotlineCardProps {
  /** Somebody is, or seems to be, outside the mainland: Hong Kong, Macao, Taiwan and more share its clock. */
  readonly elsewhere: boolean
}

/** The mainland's line (C17), dialled as it must be from abroad. Another clock than the mainland's is abroad too. */
export function HotlineCard({ elsewhere }: HotlineCardProps) {
  const t = useSays()
  const now = useNow(30_000)
  const away = elsewhere || isOnAnotherClock(now)
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
