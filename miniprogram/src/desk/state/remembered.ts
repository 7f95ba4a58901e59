import { LANGUAGES, languageOf } from '@iws/shared/text'
import type { Language } from '@iws/shared/text'
import type { Theme } from './desk-state'

const THEMES: readonly Theme[] = ['auto', 'light', 'dark']
const KEYS = { language: 'iws-desk-language', theme: 'iws-desk-theme' } as const

/** The choices of this browser: language and theme. Nothing else of the desk is stored on the machine. */
export function remembered(): { language: Language; theme: Theme } {
  const language = read(KEYS.language)
  const theme = read(KEYS.theme)
  return {
    language: LANGUAGES.find(each => each === language) ?? languageOf(globalThis.navigator?.language),
    theme: THEMES.find(each => each === theme) ?? 'auto',
  }
}

/** Keeps a choice and gives it back. A browser that refuses storage forgets it at the end of the visit. */
export function remember<T extends string>(name: keyof typeof KEYS, value: T): T {
  try {
    globalThis.localStorage?.setItem(KEYS[name], value)
  } catch {
    // Storage is blocked: the choice still holds for this visit.
  }
  return value
}

function read(key: string): string | null {
  try {
    return globalThis.localStorage?.getItem(key) ?? null
  } catch {
    return null
  }
}
