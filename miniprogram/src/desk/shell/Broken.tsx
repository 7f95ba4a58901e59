import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'

/** Stands in for a screen that could not be drawn. */
export function Broken() {
  const say = useSay()
  return (
    <main className="desk-alone">
      <h1>{say(SHELL.broken)}</h1>
      <p role="alert">{say(SHELL.brokenSays)}</p>
      <button type="button" className="desk-button desk-button-act" onClick={() => window.location.reload()}>
        {say(SHELL.loadAgain)}
      </button>
    </main>
  )
}
