import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { Decision } from '../decide/Decision'
import { ChangedBanner } from './ChangedBanner'
import { Checklist } from './Checklist'
import { Consents } from './Consents'
import { Days } from './Days'
import { Findings } from './Findings'
import { Outcome } from './Outcome'
import { Person } from './Person'
import { Talk } from './Talk'
import { Timeline } from './Timeline'

/** Everything about one ticket but its pictures, the decision always in sight at the foot. */
export function FactsContent({ ticket }: { readonly ticket: DeskTicket }) {
  return (
    <>
      <ChangedBanner ticket={ticket.id} />
      <div className="desk-facts-scroll">
        <Person ticket={ticket} />
        <Outcome ticket={ticket} />
        <Days ticket={ticket} />
        <Findings ticket={ticket} />
        <Checklist ticket={ticket} />
        <Consents ticket={ticket} />
        <Talk key={ticket.id} ticket={ticket} />
        <Timeline ticket={ticket} />
      </div>
      <Decision ticket={ticket} />
    </>
  )
}
