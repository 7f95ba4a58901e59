import { useDesk } from '../state/desk-state'
import { useHeard } from '../state/news'
import { NEWS, newsWords } from '../words/news'
import { clockWords } from '../words/times'
import { useSay } from '../words/use-say'

/**
 * What others did to the open ticket while it was open, and the step that met it. The status line speaks it, so this is
 * silent; nothing that is being written is touched.
 */
export function NewsBar({ ticket }: { readonly ticket: string }) {
  const say = useSay()
  const { ticket: of, events, repeat, forget } = useHeard()
  if (of !== ticket || (events.length === 0 && !repeat)) return null
  return (
    <section className="desk-news" aria-label={say(NEWS.title)}>
      <NewsLines ticket={ticket} />
      <div className="desk-buttons">
        {repeat ? (
          <button type="button" className="desk-button desk-button-act" onClick={repeat.run}>
            {say(NEWS.repeat, { step: repeat.label })}
          </button>
        ) : null}
        <button type="button" className="desk-button desk-button-plain" onClick={forget}>
          {say(NEWS.read)}
        </button>
      </div>
    </section>
  )
}

/** The lines alone, for a form that lies over the rest. */
export function NewsLines({ ticket }: { readonly ticket: string }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const { ticket: of, events } = useHeard()
  if (of !== ticket || events.length === 0) return null
  return (
    <ul className="desk-news-lines">
      {events.map(event => (
        <li key={event.id}>
          <time className="desk-number">{clockWords(event.at, language)}</time> {newsWords(event, say)}
        </li>
      ))}
    </ul>
  )
}
