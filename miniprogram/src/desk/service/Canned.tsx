import type { RefObject } from 'react'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { placeLeft } from './place-left'
import { useReplies } from './use-service'

interface Props {
  readonly ticket: string
  readonly field: RefObject<HTMLTextAreaElement>
  readonly text: string
  readonly write: (words: string, from?: string) => void
}

/** Replies to begin from. Taking one leads into the field, to the first place that is still to be written. */
export function Canned({ ticket, field, text, write }: Props) {
  const say = useSay()
  const replies = useReplies(ticket, true).data?.replies ?? []
  const take = (id: string): void => {
    const reply = replies.find(each => each.id === id)
    if (!reply) return
    const words = text ? `${text}\n${reply.text}` : reply.text
    write(words, reply.id)
    // Once the field has the words.
    requestAnimationFrame(() => {
      const open = placeLeft(words) ?? { from: words.length, to: words.length }
      field.current?.focus()
      field.current?.setSelectionRange(open.from, open.to)
    })
  }
  return (
    <select aria-label={say(SERVICE.canned)} value="" onChange={event => take(event.target.value)}>
      <option value="">{say(SERVICE.canned)}</option>
      {replies.map(reply => (
        <option key={reply.id} value={reply.id}>
          {reply.title}
        </option>
      ))}
    </select>
  )
}
