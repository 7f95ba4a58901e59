import type { Language } from '@iws/shared/text'
import type { FormEvent, KeyboardEvent } from 'react'
import { useRef } from 'react'
import { CommandButton } from '../shell/CommandButton'
import { Key } from '../shell/Key'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { LANGUAGE_NAMES } from '../words/service-names'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { Canned } from './Canned'
import { Enclosed } from './Enclosed'
import { placeLeft } from './place-left'
import { useComposer } from './use-composer'

interface Props {
  readonly ticket: { readonly id: string; readonly language: Language }
  /** Whether there are canned replies to begin from, and a file may go along: in tickets of the service desk. */
  readonly canned?: boolean
}

/**
 * Where an answer is written. What is not sent stays with the ticket while the desk is open. Esc, and sending by key, leave
 * the field, so that keys are commands again.
 */
export function Composer({ ticket, canned = false }: Props) {
  const say = useSay()
  const form = useComposer(ticket)
  const field = useRef<HTMLTextAreaElement>(null)
  const language = say(wordFor(LANGUAGE_NAMES, ticket.language))
  const send = async (): Promise<void> => {
    const open = placeLeft(form.text)
    if (!open) return (await form.send()) ? field.current?.blur() : undefined
    field.current?.focus()
    field.current?.setSelectionRange(open.from, open.to)
    useDesk.getState().tell(say(SERVICE.placeLeft, { place: form.text.slice(open.from, open.to) }), 'trouble')
  }
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
    else if (event.key === 'Escape') field.current?.blur()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void send()
  }
  return (
    <form className="desk-composer" onSubmit={submit}>
      <label className="desk-field">
        <span>{say(SERVICE.replyHint, { language })}</span>
        <textarea
          ref={field}
          rows={3}
          maxLength={4000}
          lang={ticket.language}
          value={form.text}
          onChange={event => form.write(event.target.value)}
          onKeyDown={keys}
        />
      </label>
      <div className="desk-buttons">
        <CommandButton command="reply" run={() => field.current?.focus()}>
          {say(SERVICE.reply)}
        </CommandButton>
        {canned ? <Canned ticket={ticket.id} field={field} text={form.text} write={form.write} /> : null}
        {canned ? <Enclosed file={form.file} choose={form.setFile} /> : null}
        <button
          type="submit"
          className="desk-button desk-button-act"
          aria-disabled={form.empty || form.busy || undefined}
        >
          <span>{say(form.busy ? SERVICE.sending : SERVICE.send)}</span>
          <Key name="Ctrl Enter" />
        </button>
      </div>
    </form>
  )
}
