import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { CommandButton } from '../shell/CommandButton'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { KINDS, SERVICE_STATES } from '../words/service-names'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { useService } from './service-state'

/** What only the desk sees: notes, tags, other tickets. */
export function NotesAndLinks({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const { show, open } = useService()
  return (
    <section aria-label={say(SERVICE.notes)}>
      <div className="desk-section-head">
        <h3>{say(SERVICE.notes)}</h3>
        <CommandButton command="note" kind="bare" run={() => show('note')}>
          {say(SERVICE.addNote)}
        </CommandButton>
      </div>
      <ol className="desk-notes">
        {ticket.notes.map(note => (
          <li key={note.id}>
            <p className="desk-hint">
              {note.name} <time className="desk-number">{momentWords(note.at, language)}</time>
            </p>
            <p className="desk-message-text">{note.text}</p>
          </li>
        ))}
      </ol>
      <p className="desk-buttons">
        {ticket.tags.map(tag => (
          <span key={tag} className="desk-chip">
            {tag}
          </span>
        ))}
        <button type="button" className="desk-button desk-button-bare" onClick={() => show('tags')}>
          {say(SERVICE.tags)}
        </button>
        <button type="button" className="desk-button desk-button-bare" onClick={() => show('link')}>
          {say(SERVICE.link)}
        </button>
      </p>
      <ul className="desk-links">
        {ticket.links.map(link => (
          <li key={link.id}>
            <button type="button" className="desk-link desk-number" onClick={() => open(link.id)}>
              {link.number}
            </button>{' '}
            {say(wordFor(KINDS, link.kind))} · {say(wordFor(SERVICE_STATES, link.state))}
          </li>
        ))}
      </ul>
    </section>
  )
}
