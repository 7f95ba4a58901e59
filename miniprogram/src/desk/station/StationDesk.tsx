import { StatusLine } from '../shell/StatusLine'
import { STATION } from '../words/station'
import { useSay } from '../words/use-say'
import { NumberForm } from './NumberForm'
import { StationTicketView } from './StationTicketView'
import { useStation } from './use-station'

/** The counter of a service station: no photo, no name, no day; only what the handing-over needs. */
export function StationDesk() {
  const say = useSay()
  const station = useStation()
  return (
    <main className="desk-station">
      <h1>{say(STATION.title)}</h1>
      <p className="desk-hint">{say(STATION.hides)}</p>
      {station.ticket ? (
        <StationTicketView
          key={station.ticket.id}
          ticket={station.ticket}
          busy={station.mark.isPending}
          mark={station.mark.mutate}
          next={station.next}
        />
      ) : (
        <NumberForm find={station.find} />
      )}
      <StatusLine />
    </main>
  )
}
