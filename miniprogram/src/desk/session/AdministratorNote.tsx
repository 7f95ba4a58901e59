import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'

/** Administrators work by command for now; this says so instead of showing an empty desk. */
export function AdministratorNote() {
  const say = useSay()
  return (
    <main className="desk-alone">
      <h1>{say(SHELL.administratorTitle)}</h1>
      <p>{say(SHELL.administratorSays)}</p>
      <p>{say(SHELL.administratorTo)}</p>
    </main>
  )
}
