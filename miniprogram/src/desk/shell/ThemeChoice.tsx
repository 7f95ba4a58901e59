import type { Theme } from '../state/desk-state'
import { useDesk } from '../state/desk-state'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'

const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

export function ThemeChoice() {
  const say = useSay()
  const theme = useDesk(state => state.theme)
  const paint = useDesk(state => state.paint)
  return (
    <label className="desk-choice">
      <span className="desk-unseen">{say(SHELL.theme)}</span>
      <select value={theme} onChange={event => paint(event.target.value as Theme)}>
        {THEMES.map(each => (
          <option key={each} value={each}>
            {say(SHELL[each])}
          </option>
        ))}
      </select>
    </label>
  )
}
