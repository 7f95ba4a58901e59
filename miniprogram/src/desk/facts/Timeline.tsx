import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { deskTimeline } from '@iws/shared/ticket/timeline'
import { useDesk } from '../state/desk-state'
import { ACTORS, EVENT_NAMES } from '../words/events'
import { FACTS } from '../words/facts'
import { paperName, reasonLabel } from '../words/policy'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'

/** Who did what, newest first. */
export function Timeline({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  return (
    <details className="desk-timeline">
      <summary>
        <h3>{say(FACTS.timeline)}</h3>
      </summary>
      <ol>
        {deskTimeline(ticket.timeline).map(event => (
          <li key={event.id}>
            <time className="desk-number">{momentWords(event.at, language)}</time>
            <span>
              <strong>{event.name ?? say(wordFor(ACTORS, event.by))}</strong>{' '}
              {say(wordFor(EVENT_NAMES, event.what), {
                paper: say(paperName(event.about.requirement ?? event.about.paper ?? '')),
                rule: event.about.rule ?? '',
              })}
              {event.about.reason ? ` · ${say(reasonLabel(event.about.reason))}` : null}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
