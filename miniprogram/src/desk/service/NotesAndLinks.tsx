import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { CommandButton } from '../shell/CommandButton'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { KINDS, LINK_NAMES, SERVICE_STATES } from '../words/service-names'
import { TICKET_STATES } from '../words/states'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { useLinking } from './use-linking'
import { useService } from './service-state'

/** What only the desk sees: notes, tags, other tickets. */
export function NotesAndLinks({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const show = useService(state => state.show)
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
          <LinkLine key={link.id} ticket={ticket} link={link} />
        ))}
      </ul>
    </section>
  )
}

interface LinkProps {
  readonly ticket: DeskService
  readonly link: DeskService['links'][number]
}

/** One of the other tickets. A registration is the reviewers’: it is told of, not opened. */
function LinkLine({ ticket, link }: LinkProps) {
  const say = useSay()
  const open = useService(state => state.open)
  const { linkWith } = useLinking(ticket)
  const state = say(wordFor({ ...TICKET_STATES, ...SERVICE_STATES }, link.state))
  return (
    <li>
      {link.kind === 'registration' ? (
        <span className="desk-number">{link.number}</span>
      ) : (
        <button type="button" className="desk-link desk-number" onClick={() => open(link.id)}>
          {link.number}
        </button>
      )}{' '}
      {say(wordFor(KINDS, link.kind))} · {state}{' '}
      <span className="desk-hint">{say(wordFor(LINK_NAMES, link.how))}</span>{' '}
      {link.how === 'related' ? (
        <button
          type="button"
          className="desk-button desk-button-bare"
          aria-label={say(SERVICE.unlinkNumber, { number: link.number })}
          onClick={() => linkWith(link.number, false)}
        >
          ×
        </button>
      ) : null}
    </li>
  )
}
