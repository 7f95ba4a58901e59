import type { LineView, TicketView } from '@iws/shared/contract/gives/tickets'
import { PAPER } from '@iws/shared/rulebook/papers'
import { VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { go } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { useReason } from '../parts/use-reason'

/** What a reviewer sent back, why, and the one way on. */
export function CameBackList({ ticket }: { readonly ticket: TicketView }) {
  const t = useSays('registration', 'ticket')
  const back = ticket.lines.filter(line => line.mark === 'sent-back')
  return (
    <Box as="section" className="rg-back ds-stack" label={t('toRetake')}>
      {back.length > 0 && <Words className="ds-strong">{t('cameBackCount', { count: back.length })}</Words>}
      {back.map(line => (
        <BackLine key={line.requirement.id} line={line} ticket={ticket} />
      ))}
      {back.length > 0 ? (
        <Button id="retake" icon="camera" onTap={() => go('documents', { id: ticket.id })}>
          {t('toRetake')}
        </Button>
      ) : (
        <Button id="submit-again" onTap={() => go('review', { id: ticket.id })}>
          {t('toReview')}
        </Button>
      )}
    </Box>
  )
}

function BackLine({ line, ticket }: { readonly line: LineView; readonly ticket: TicketView }) {
  const t = useSays('registration', 'ticket')
  const say = useSay()
  const reasonFor = useReason()
  const { id } = line.requirement
  const reasons = ticket.pages.flatMap(page =>
    page.state === 'sent-back' && page.covers.includes(id) && page.because ? [page.because] : [],
  )
  return (
    <Box className="ds-stack ds-stack--tight">
      <VerdictLine tone="no">{say(PAPER[id].name)}</VerdictLine>
      {reasons.map(({ reason, note }, index) => {
        const says = reasonFor(reason, 'send-back')
        return (
          <Box key={index}>
            {says && <Words>{says}</Words>}
            {note && <Words className="ds-second">{t('said', { note })}</Words>}
          </Box>
        )
      })}
    </Box>
  )
}

/** Why a ticket was refused, and what can be done then. */
export function Refusal({ refusal }: { readonly refusal: NonNullable<TicketView['refusal']> }) {
  const t = useSays('registration', 'ticket')
  const says = useReason()(refusal.reason, 'refuse')
  return (
    <Box as="section" className="rg-back ds-stack" label={t('refused')}>
      <Words as="h2">{t('refused')}</Words>
      {says && <Words>{says}</Words>}
      {refusal.note && <Words className="ds-second">{t('said', { note: refusal.note })}</Words>}
      <Words className="ds-second">{t('appeal')}</Words>
    </Box>
  )
}
