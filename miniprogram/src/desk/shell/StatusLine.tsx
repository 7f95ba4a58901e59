import { useDesk } from '../state/desk-state'

/** The last result, shown and spoken. It keeps its place, so that nothing jumps. */
export function StatusLine() {
  const said = useDesk(state => state.said)
  return (
    <p className={`desk-status desk-status-${said.tone}`} role="status" aria-live="polite">
      <span key={said.count}>{said.text}</span>
    </p>
  )
}
