import type { StaffRole } from '@iws/shared/contract/endpoint'
import type { Text } from '@iws/shared/text'
import type { FormEvent } from 'react'
import { DemonstrationMark } from '../shell/DemonstrationMark'
import { LanguageChoice } from '../shell/LanguageChoice'
import { Problem } from '../shell/Problem'
import { useDesk } from '../state/desk-state'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'
import { useSignIn } from './use-session'

/** Name and password, and one tap in a demonstration. After an ended session the work waits behind it. */
export function SignIn({ demonstration }: { readonly demonstration: boolean }) {
  const say = useSay()
  const expired = useDesk(state => state.expired)
  const { mutate, isPending, error } = useSignIn()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    mutate({ login: String(fields.get('login')), password: String(fields.get('password')) })
  }
  return (
    <main className="desk-alone desk-sign-in">
      {demonstration ? <DemonstrationMark /> : null}
      <p className="desk-product">{say(SHELL.product)}</p>
      <h1>{say(SHELL.signInTitle)}</h1>
      {expired ? <p className="desk-notice">{say(SHELL.signInAgain)}</p> : null}
      <form onSubmit={submit}>
        <label>
          {say(SHELL.login)}
          <input name="login" autoComplete="username" required maxLength={80} autoFocus />
        </label>
        <label>
          {say(SHELL.password)}
          <input name="password" type="password" autoComplete="current-password" required maxLength={256} />
        </label>
        <Problem trouble={error} />
        <button type="submit" className="desk-button desk-button-act" aria-disabled={isPending || undefined}>
          {say(SHELL.signIn)}
        </button>
      </form>
      {demonstration ? <DemoWays enter={as => mutate({ as })} /> : null}
      <LanguageChoice />
    </main>
  )
}

const WAYS: readonly (readonly [StaffRole, Text])[] = [
  ['reviewer', SHELL.asReviewer],
  ['agent', SHELL.asAgent],
  ['lead', SHELL.asLead],
  ['station', SHELL.asStation],
  ['administrator', SHELL.asAdministrator],
]

function DemoWays({ enter }: { readonly enter: (as: StaffRole) => void }) {
  const say = useSay()
  return (
    <div className="desk-demo-ways">
      {WAYS.map(([role, words]) => (
        <button
          key={role}
          type="button"
          className="desk-button desk-button-plain"
          onClick={() => enter(role)}
        >
          {say(words)}
        </button>
      ))}
    </div>
  )
}
