import type { FormEvent } from 'react'
import { useRef } from 'react'
import { useCommand } from '../keys/commands'
import { KEYS } from '../keys/keymap'
import { Key } from '../shell/Key'
import { SERVICE } from '../words/service'
import { QUEUE } from '../words/queue'
import { useSay } from '../words/use-say'
import { useService } from './service-state'

/** Finds a ticket of any kind. Esc empties it and gives the list back. */
export function SearchTickets({ text }: { readonly text: string }) {
  const say = useSay()
  const search = useService(state => state.search)
  const field = useRef<HTMLInputElement>(null)
  useCommand('search', () => field.current?.select())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    search(field.current?.value.trim() ?? '')
  }
  const clear = () => {
    if (field.current) field.current.value = ''
    search('')
    field.current?.blur()
  }
  return (
    <form className="desk-search" role="search" onSubmit={submit}>
      <label className="desk-search-field">
        <span className="desk-unseen">{say(SERVICE.search)}</span>
        <input
          ref={field}
          placeholder={say(SERVICE.searchHint)}
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
