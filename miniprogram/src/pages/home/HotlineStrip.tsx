import { SHANGHAI_OFFSET_MINUTES } from '@iws/shared/calendar/day'
import { HOTLINE } from '@iws/shared/rulebook/hotline'
import { VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { CopyButton } from '../../components/CopyButton'
import { Words } from '../../components/Words'
import { appearance } from '../../platform/appearance'
import { dial } from '../../platform/reach'
import { useNow } from '../../state/now'
import { timeOf } from '../../words/clock'
import { hotlineNumber } from '../../words/hotline-number'
import { REACH_WORDS } from '../../words/reach-words'
import { useWords } from '../../words/words'
import { hotlineAt } from './hotline-hours'
import { WORDS } from './words'

/** Whether somebody answers now, both clocks, and how to reach us otherwise (C17). */
export function HotlineStrip() {
  const t = useWords(WORDS)
  const reach = useWords(REACH_WORDS)
  const now = useNow(30_000)
  const { open, changesAt } = hotlineAt(now)
  const offset = appearance.offsetMinutes(now)
  const own = timeOf(changesAt, offset)
  const number = hotlineNumber(now)
  return (
    <Box as="section" className="ds-card ds-stack" label={t('hotline')}>
      <Box className="ds-stack ds-stack--tight">
        <Words as="h2" className="ds-figures">
          {number}
        </Words>
        <VerdictLine tone={open ? 'yes' : 'plain'}>
          {`${t(open ? 'open' : 'closed')} · ${t(open ? 'openUntil' : 'openAgain', { own })}`}
        </VerdictLine>
        <Words className="ds-second ds-figures">
          {t('hours', { opens: HOTLINE.opens, closes: HOTLINE.closes })}
        </Words>
        {offset !== SHANGHAI_OFFSET_MINUTES && (
          <Words className="ds-second ds-figures">
            {t('clocks', { own: timeOf(now, offset), shanghai: timeOf(now, SHANGHAI_OFFSET_MINUTES) })}
          </Words>
        )}
      </Box>
      <Words className="ds-second">
        {t('fromAbroad', { number: HOTLINE.fromAbroad, mail: HOTLINE.mail })}
      </Words>
      <Box className="ds-row ds-row--wrap">
        <Button id="call" small look="second" icon="phone" onTap={() => void dial(number)}>
          {reach('call')}
        </Button>
        <CopyButton id="copy-number" text={number}>
          {reach('copyNumber')}
        </CopyButton>
        <CopyButton id="copy-mail" text={HOTLINE.mail}>
          {reach('copyMail')}
        </CopyButton>
      </Box>
    </Box>
  )
}
