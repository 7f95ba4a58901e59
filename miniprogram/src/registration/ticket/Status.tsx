import type { TicketView } from '@iws/shared/contract/gives/tickets'
import { useState } from 'react'
import { Banner } from '../../components/Banner'
import type { ToneOf } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { copy } from '../../platform/reach'
import { useSays, useSaysRows } from '../../says/use-says'
import { STATE_NAMES, UNKNOWN_STATE } from '../../words/states'
import { useSay } from '../../words/words'
import { useWhen } from '../use-when'
import { topLine } from './status'

const TONES: Partial<Record<TicketView['state'], ToneOf>> = {
  'sent-back': 'ask',
  'papers-accepted': 'yes',
  registered: 'yes',
  refused: 'no',
}

/** How a ticket stands, and until when one hears of it. */
export function Status({ ticket }: { readonly ticket: TicketView }) {
  const say = useSay()
  const { state } = ticket
  const means = useSaysRows('registration', 'state')[state]
  return (
    <Box className="ds-stack">
      <TopWords ticket={ticket} />
      <Banner tone={TONES[state] ?? 'plain'} title={say(STATE_NAMES[state] ?? UNKNOWN_STATE)} live>
        {means && <Words>{say(means)}</Words>}
      </Banner>
      <TicketNumber number={ticket.number} />
    </Box>
  )
}

function TopWords({ ticket }: { readonly ticket: TicketView }) {
  const t = useSays('registration', 'ticket')
  const when = useWhen()
  const top = topLine(ticket, Date.now())
  if (top.says === 'ended' || top.says === 'open') return null
  if (top.says === 'your-turn') return <Words className="ds-lead">{t('ball')}</Words>
  if (top.says === 'late') return <Words className="ds-lead">{t('duePast', { when: when(top.by) })}</Words>
  return (
    <Box className="ds-stack ds-stack--tight">
      <Words className="ds-lead ds-figures">{t('due', { when: when(top.by) })}</Words>
      <Words className="ds-hint">{t('dueTarget')}</Words>
    </Box>
  )
}

function TicketNumber({ number }: { readonly number: string }) {
  const t = useSays('registration', 'ticket')
  const [copied, setCopied] = useState(false)
  return (
    <Box className="ds-row ds-row--apart ds-row--wrap">
      <Words className="ds-figures" selectable>
        {`${t('number')} ${number}`}
      </Words>
      <Button
        id="copy-number"
        small
        look="plain"
        icon="copy"
        className="rg-whole"
        onTap={() => void copy(number).then(setCopied)}
      >
        {t(copied ? 'copied' : 'copy')}
      </Button>
    </Box>
  )
}
