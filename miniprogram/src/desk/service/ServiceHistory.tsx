import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { deskTimeline } from '@iws/shared/ticket/timeline'
import { useDesk } from '../state/desk-state'
import { ACTORS, EVENT_NAMES } from '../words/events'
import { SERVICE } from '../words/service'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'

/** Who did what, newest first. */
export function ServiceHistory({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  return (
    <details className="desk-timeline">
      <summary>
        <h3>{say(SERVICE.history)}</h3>
      </summary>
      <ol>
        {deskTimeline(ticket.timeline).map(event => (
          <li key={event.id}>
            <time className="desk-number">{momentWords(event.at, language)}</time>
            <span>
              <strong>{event.name ?? say(wordFor(ACTORS, event.by))}</strong>{' '}
              {say(wordFor(EVENT_NAMES, event.what))}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
