import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'

/** Stands on every screen of a demonstration. */
export function DemonstrationMark() {
  const say = useSay()
  return <p className="desk-demonstration">{say(SHELL.demonstration)}</p>
}
