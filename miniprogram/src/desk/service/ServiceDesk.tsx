import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'

/** The screen of an agent or a lead. */
export function ServiceDesk() {
  const say = useSay()
  return <p className="desk-alone">{say(SHELL.loading)}</p>
}
