import type { StationTicket } from '@iws/shared/contract/gives/desk'
import { useDesk } from '../state/desk-state'
import { EVENT_NAMES } from '../words/events'
import { STATION } from '../words/station'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'

/** What happened to the originals of this ticket, and at whose hands. */
export function StationHistory({ ticket }: { readonly ticket: StationTicket }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  return (
    <section aria-labelledby="desk-station-history">
      <h3 id="desk-station-history">{say(STATION.history)}</h3>
      {ticket.history.length === 0 ? <p className="desk-hint">{say(STATION.noHistory)}</p> : null}
      <ol className="desk-station-events">
        {ticket.history.map(event => (
          <li key={`${event.at}${event.what}`}>
            <time className="desk-number">{momentWords(event.at, language)}</time>{' '}
            {say(wordFor(EVENT_NAMES, event.what), { paper: '' }).replace(/[：:]\s*$/, '')}
            {event.name ? ` · ${event.name}` : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
