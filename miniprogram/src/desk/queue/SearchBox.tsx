import type { Text } from '@iws/shared/text'
import type { FormEvent } from 'react'
import { useRef } from 'react'
import { KEYS } from '../keys/keymap'
import { useCommand } from '../keys/commands'
import { QUEUE } from '../words/queue'
import { useSay } from '../words/use-say'
import { Key } from '../shell/Key'

interface Props {
  /** What the field is called, and what may be typed into it. */
  readonly label: Text
  readonly hint: Text
  readonly text: string
  readonly onSearch: (text: string) => void
}

/** Finds tickets. Esc empties it and gives the list back. */
export function SearchBox({ label, hint, text, onSearch }: Props) {
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
        <span className="desk-unseen">{say(label)}</span>
        <input
          ref={field}
          placeholder={say(hint)}
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
