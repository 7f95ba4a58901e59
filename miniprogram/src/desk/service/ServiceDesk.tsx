import '../css/service.css'
import { useQueryClient } from '@tanstack/react-query'
import { StatusLine } from '../shell/StatusLine'
import { useNews } from '../state/use-news'
import { ServiceDialogs } from './ServiceDialogs'
import { ServiceFacts } from './ServiceFacts'
import { ServiceRail } from './ServiceRail'
import { useService } from './service-state'
import { ThreadColumn } from './ThreadColumn'
import { rereadService, useServiceTicket } from './use-service'

const FILLS_IN = (): boolean => useService.getState().dialog !== null

/** The screen of an agent or a lead: lists, the talk with the customer, and everything known. */
export function ServiceDesk() {
  const open = useService(state => state.ticket)
  const client = useQueryClient()
  const ticket = useServiceTicket(open)
  useNews(ticket.data ?? null, id => rereadService(client, id), FILLS_IN)
  return (
    <div className="desk-columns desk-service">
      <ServiceRail />
      <ThreadColumn key={`thread ${open ?? ''}`} ticket={ticket} open={open} />
      <ServiceFacts key={open ?? ''} ticket={ticket.data ?? null} />
      <ServiceDialogs ticket={ticket.data ?? null} />
      <StatusLine />
    </div>
  )
}
