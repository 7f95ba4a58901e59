import { Canvas } from '../canvas/Canvas'
import { DecisionDialogs } from '../decide/DecisionDialogs'
import { Facts } from '../facts/Facts'
import { QueueRail } from '../queue/QueueRail'
import { useDesk } from '../state/desk-state'
import { useTicket } from '../state/use-ticket'

/** Three columns that never jump: queue, canvas, facts. */
export function ReviewerDesk() {
  const open = useDesk(state => state.ticket)
  const ticket = useTicket(open)
  return (
    <div className="desk-columns">
      <QueueRail />
      <Canvas ticket={ticket.data ?? null} loading={open !== null && ticket.isPending} />
      <Facts key={open ?? ''} ticket={ticket} open={open} />
      {ticket.data ? <DecisionDialogs ticket={ticket.data} /> : null}
    </div>
  )
}
