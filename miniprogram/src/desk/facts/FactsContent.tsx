import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { Decision } from '../decide/Decision'
import { NewsBar } from '../shell/NewsBar'
import { ChangedBanner } from './ChangedBanner'
import { Checklist } from './Checklist'
import { Consents } from './Consents'
import { Days } from './Days'
import { Findings } from './Findings'
import { Outcome } from './Outcome'
import { Person } from './Person'
import { Talk, TalkWaits } from './Talk'
import { Timeline } from './Timeline'

/** Everything about one ticket but its pictures, the decision always in sight at the foot. */
export function FactsContent({ ticket }: { readonly ticket: DeskTicket }) {
  return (
    <>
      <div>
        <ChangedBanner ticket={ticket.id} />
        <NewsBar ticket={ticket.id} />
      </div>
      <div className="desk-facts-scroll">
        <TalkWaits ticket={ticket} />
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
