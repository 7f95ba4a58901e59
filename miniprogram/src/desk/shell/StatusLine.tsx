import { useDesk } from '../state/desk-state'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'
import { CommandButton } from './CommandButton'

/** The last result, shown and spoken, and the way to take it back. It keeps its place, so that nothing jumps. */
export function StatusLine() {
  const say = useSay()
  const said = useDesk(state => state.said)
  return (
    <div className={`desk-status-row desk-status-${said.tone}`}>
      <p className="desk-status" role="status" aria-live="polite">
        <span key={said.count}>{said.text}</span>
      </p>
      {said.undo ? (
        <CommandButton command="undo" kind="bare" run={said.undo}>
          {say(SHELL.undo)}
        </CommandButton>
      ) : null}
    </div>
  )
}
