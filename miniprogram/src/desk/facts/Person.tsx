import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { OTHER_NAME_ADVICE, PLACE_NAMES, RESIDENCY_NAMES, WAY_NAMES } from '@iws/shared/rulebook/labels'
import { Others } from '../shell/Others'
import { useDesk } from '../state/desk-state'
import { FACTS } from '../words/facts'
import { TICKET_STATES } from '../words/states'
import { momentWords } from '../words/times'
import type { Say } from '../words/use-say'
import { useSay } from '../words/use-say'
import { groupedSerial } from './grouped'

/** Head of the facts: number, state, whose ticket it is and which machine. */
export function Person({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  return (
    <section className="desk-person" aria-label={ticket.number}>
      <div className="desk-person-head">
        <h2 className="desk-number">{ticket.number}</h2>
        <Others ticket={ticket.id} />
        <span className={`desk-state desk-state-${ticket.state}`}>{say(TICKET_STATES[ticket.state])}</span>
      </div>
      <p className="desk-hint">
        {say(FACTS.opened, { time: momentWords(ticket.openedAt, language) })}
        {ticket.round > 0 ? ` · ${say(FACTS.round, { round: ticket.round })}` : null}
      </p>
      <dl className="desk-pairs">
        {pairs(ticket, say).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="desk-hint">{say(FACTS.notGiven)}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function pairs(ticket: DeskTicket, say: Say): [string, string | null][] {
  const { route, otherName } = ticket
  const rows: [string, string | null][] = [
    [say(FACTS.person), ticket.name],
    [say(FACTS.serial), ticket.serial ? groupedSerial(ticket.serial) : null],
    [say(FACTS.model), ticket.model],
    [
      say(FACTS.route),
      [PLACE_NAMES[route.place], WAY_NAMES[route.way], RESIDENCY_NAMES[route.residency]]
        .map(each => say(each))
        .join(' · '),
    ],
  ]
  if (ticket.phone) rows.push([say(FACTS.phone), ticket.phone])
  if (ticket.mail) rows.push([say(FACTS.mail), ticket.mail])
  if (otherName) {
    const kind = say(OTHER_NAME_ADVICE[otherName.kind].name)
    rows.push([say(FACTS.otherName), otherName.note ? `${kind} · ${otherName.note}` : kind])
  }
  return rows
}
