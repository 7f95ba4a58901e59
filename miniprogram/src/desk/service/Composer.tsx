import type { Language } from '@iws/shared/text'
import { writeAtDesk } from '@iws/shared/contract/thread'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { call } from '../api/call'
import { troubleOf } from '../api/problem'
import { CommandButton } from '../shell/CommandButton'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { LANGUAGE_NAMES } from '../words/service-names'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { keptWords, keepWords } from './kept-words'
import { freshKey } from '../../platform/fresh-key'
import { rereadService, useReplies } from './use-service'

interface Props {
  readonly ticket: { readonly id: string; readonly language: Language }
  /** Whether there are canned replies to begin from. */
  readonly canned?: boolean
}

/** Where an answer is written. What is not sent stays with the ticket while the desk is open. */
export function Composer({ ticket, canned = false }: Props) {
  const say = useSay()
  const form = useComposer(ticket)
  const field = useRef<HTMLTextAreaElement>(null)
  const replies = useReplies(ticket.id, canned).data?.replies ?? []
  const language = say(wordFor(LANGUAGE_NAMES, ticket.language))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void form.send()
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
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void form.send()
          }}
        />
      </label>
      <div className="desk-buttons">
        <CommandButton command="reply" run={() => field.current?.focus()}>
          {say(SERVICE.reply)}
        </CommandButton>
        {canned ? (
          <select
            aria-label={say(SERVICE.canned)}
            value=""
            onChange={event => {
              const reply = replies.find(each => each.id === event.target.value)
              if (reply) form.write(form.text ? `${form.text}\n${reply.text}` : reply.text, reply.id)
            }}
          >
            <option value="">{say(SERVICE.canned)}</option>
            {replies.map(reply => (
              <option key={reply.id} value={reply.id}>
                {reply.title}
              </option>
            ))}
          </select>
        ) : null}
        <button
          type="submit"
          className="desk-button desk-button-act"
          aria-disabled={form.empty || form.busy || undefined}
        >
          {say(form.busy ? SERVICE.sending : SERVICE.send)}
        </button>
      </div>
    </form>
  )
}

function useComposer(ticket: Props['ticket']) {
  const say = useSay()
  const client = useQueryClient()
  const [text, setText] = useState(keptWords(ticket.id))
  const reply = useRef<string | undefined>(undefined)
  // The same key until it went through: a lost answer does not write twice.
  const key = useRef(freshKey())
  const { mutateAsync, isPending } = useMutation({
    mutationFn: () =>
      call(writeAtDesk, { id: ticket.id, key: key.current, text: text.trim(), reply: reply.current }),
  })
  const write = (words: string, from?: string): void => {
    setText(words)
    keepWords(ticket.id, words)
    if (from) reply.current = from
  }
  const send = async (): Promise<void> => {
    if (text.trim() === '' || isPending) return
    try {
      client.setQueryData(['thread', ticket.id], await mutateAsync())
      key.current = freshKey()
      reply.current = undefined
      write('')
      useDesk.getState().tell(say(SERVICE.sent))
      void rereadService(client, ticket.id)
    } catch (thrown) {
      useDesk.getState().tell(troubleOf(thrown).message, 'trouble')
    }
  }
  return { text, write, send, busy: isPending, empty: text.trim() === '' }
}
