import { LANGUAGES } from '@iws/shared/text'
import type { Language } from '@iws/shared/text'
import { useDesk } from '../state/desk-state'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'

const NAMES: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
}

/** Switches the language; nothing that was written is lost by it. */
export function LanguageChoice() {
  const say = useSay()
  const language = useDesk(state => state.language)
  const speak = useDesk(state => state.speak)
  return (
    <label className="desk-choice">
      <span className="desk-unseen">{say(SHELL.language)}</span>
      <select value={language} onChange={event => speak(event.target.value as Language)}>
        {LANGUAGES.map(each => (
          <option key={each} value={each} lang={each}>
            {NAMES[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
