import { LANGUAGES } from '@iws/shared/text'
import type { Language } from '@iws/shared/text'
import { changeSettings, useSettings } from '../state/settings'
import { Chips } from './Chips'

/** Each language under its own name, for those who cannot read the others. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
}

/** Switches the language in place: nothing typed is lost. */
export function LanguageSwitch() {
  const language = useSettings(settings => settings.language)
  return (
    <Chips
      label="Language · 语言 · 語言"
      chips={LANGUAGES.map(each => ({
        id: each,
        label: LANGUAGE_NAMES[each],
        chosen: each === language,
        onTap: () => changeSettings({ language: each }),
      }))}
    />
  )
}
