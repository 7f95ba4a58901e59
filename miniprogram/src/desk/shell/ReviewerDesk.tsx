import { Suspense, useEffect } from 'react'
import { Canvas } from '../canvas/Canvas'
import { Facts } from '../facts/Facts'
import { QueueRail } from '../queue/QueueRail'
import { useDesk } from '../state/desk-state'
import { useNewRound, useTicket, useTicketNews } from '../state/use-ticket'
import { DecisionDialogs, fetchLater } from './later'

/** Three columns that never jump: queue, canvas, facts. */
export function ReviewerDesk() {
  const open = useDesk(state => state.ticket)
  const ticket = useTicket(open)
  useTicketNews(ticket.data ?? null)
  useNewRound(ticket.data ?? null)
  useEffect(fetchLater, [])
  return (
    <div className="desk-columns">
      <QueueRail />
      <Canvas ticket={ticket.data ?? null} loading={open !== null && ticket.isPending} />
      <Facts key={open ?? ''} ticket={ticket} open={open} />
      <Suspense fallback={null}>{ticket.data ? <DecisionDialogs ticket={ticket.data} /> : null}</Suspense>
    </div>
  )
}
