import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { FACTS } from '../words/facts'
import { useSay } from '../words/use-say'
import { ChecklistLine } from './ChecklistLine'

/** Every requirement of the ticket's frozen row and how it stands. */
export function Checklist({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  return (
    <section aria-labelledby="desk-checklist">
      <h3 id="desk-checklist">{say(FACTS.checklist)}</h3>
      <ul className="desk-checklist">
        {ticket.lines.map(line => (
          <ChecklistLine key={line.requirement.id} ticket={ticket} line={line} />
        ))}
      </ul>
    </section>
  )
}
