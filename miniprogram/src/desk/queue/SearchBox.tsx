import type { FormEvent } from 'react'
import { useRef } from 'react'
import { KEYS } from '../keys/keymap'
import { useCommand } from '../keys/commands'
import { QUEUE } from '../words/queue'
import { useSay } from '../words/use-say'
import { Key } from '../shell/Key'

interface Props {
  readonly text: string
  readonly onSearch: (text: string) => void
}

/** Finds a ticket by number, serial, phone or mail. Esc empties it and gives the queue back. */
export function SearchBox({ text, onSearch }: Props) {
  const say = useSay()
  const field = useRef<HTMLInputElement>(null)
  useCommand('search', () => field.current?.select())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSearch(field.current?.value.trim() ?? '')
  }
  const clear = () => {
    if (field.current) field.current.value = ''
    onSearch('')
    field.current?.blur()
  }
  return (
    <form className="desk-search" role="search" onSubmit={submit}>
      <label className="desk-search-field">
        <span className="desk-unseen">{say(QUEUE.search)}</span>
        <input
          ref={field}
          placeholder={say(QUEUE.searchHint)}
          maxLength={254}
          autoComplete="off"
          spellCheck={false}
          aria-keyshortcuts={KEYS.search[0]}
          onKeyDown={event => (event.key === 'Escape' ? clear() : undefined)}
        />
        <Key name={KEYS.search[0] ?? ''} />
      </label>
      {text ? (
        <button type="button" className="desk-button desk-button-plain" onClick={clear}>
          {say(QUEUE.clear)}
        </button>
      ) : (
        <button type="submit" className="desk-unseen">
          {say(QUEUE.find)}
        </button>
      )}
    </form>
  )
}
