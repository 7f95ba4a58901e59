import type { FormEvent } from 'react'
import { Trouble } from '../api/problem'
import { Problem } from '../shell/Problem'
import { STATION } from '../words/station'
import { useSay } from '../words/use-say'
import { Key } from '../shell/Key'

interface Props {
  readonly find: {
    readonly mutate: (number: string) => void
    readonly isPending: boolean
    readonly error: Error | null
  }
}

/** Asks for the ticket number. */
export function NumberForm({ find }: Props) {
  const say = useSay()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const number = String(new FormData(event.currentTarget).get('number')).trim()
    if (number && !find.isPending) find.mutate(number)
  }
  const unknown = find.error instanceof Trouble && find.error.code === 'not-found'
  return (
    <form className="desk-station-find" onSubmit={submit}>
      <label className="desk-field" htmlFor="desk-station-number">
        {say(STATION.ask)}
      </label>
      <div className="desk-station-row">
        <input
          id="desk-station-number"
          name="number"
          className="desk-number"
          placeholder={say(STATION.example)}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
          autoFocus
        />
        <button
          type="submit"
          className="desk-button desk-button-act"
          aria-disabled={find.isPending || undefined}
        >
          <span>{say(STATION.find)}</span>
          <Key name="Enter" />
        </button>
      </div>
      {unknown ? (
        <p className="desk-wrong" role="alert">
          {say(STATION.notFound)}
        </p>
      ) : (
        <Problem trouble={find.error} />
      )}
    </form>
  )
}
