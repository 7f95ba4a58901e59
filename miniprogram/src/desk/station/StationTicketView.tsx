import type { StationTicket } from '@iws/shared/contract/gives/desk'
import type { PaperId } from '@iws/shared/rulebook/words'
import { TICKET_STATES } from '../words/states'
import { STATION } from '../words/station'
import { useSay } from '../words/use-say'
import { OriginalCard } from './OriginalCard'
import { StationHistory } from './StationHistory'
import type { StationMark } from './use-station'

interface Props {
  readonly ticket: StationTicket
  readonly busy: boolean
  readonly mark: (given: { requirement: PaperId; mark: StationMark; note: string; done: string }) => void
  readonly next: () => void
}

/** One ticket at the counter: compare the machine, mark the originals, see what was done. */
export function StationTicketView({ ticket, busy, mark, next }: Props) {
  const say = useSay()
  return (
    <>
      <div className="desk-station-head">
        <h2 className="desk-number">{ticket.number}</h2>
        <span className="desk-state">{say(TICKET_STATES[ticket.state])}</span>
        <button type="button" className="desk-button desk-button-plain" onClick={next}>
          {say(STATION.another)}
        </button>
      </div>
      <section aria-labelledby="desk-station-machine">
        <h3 id="desk-station-machine">{say(STATION.machine)}</h3>
        <p>{say(STATION.tail)}</p>
        <p className="desk-station-tail desk-number">{ticket.serialTail ?? say(STATION.noTail)}</p>
        {ticket.model ? <p>{ticket.model}</p> : null}
        <p className="desk-hint">{say(STATION.tailHelp)}</p>
      </section>
      <section aria-labelledby="desk-station-originals">
        <h3 id="desk-station-originals">{say(STATION.originals)}</h3>
        {ticket.originals.length === 0 ? <p>{say(STATION.none)}</p> : null}
        {ticket.originals.map(line => (
          <OriginalCard key={line.requirement.id} line={line} busy={busy} mark={mark} />
        ))}
        {ticket.originals.length > 0 ? <p className="desk-hint">{say(STATION.lost)}</p> : null}
      </section>
      <StationHistory ticket={ticket} />
    </>
  )
}
