import '../css/service.css'
import { StatusLine } from '../shell/StatusLine'
import { ServiceDialogs } from './ServiceDialogs'
import { ServiceFacts } from './ServiceFacts'
import { ServiceRail } from './ServiceRail'
import { useService } from './service-state'
import { ThreadColumn } from './ThreadColumn'
import { useServiceTicket } from './use-service'

/** The screen of an agent or a lead: lists, the talk with the customer, and everything known. */
export function ServiceDesk() {
  const open = useService(state => state.ticket)
  const ticket = useServiceTicket(open)
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
