import { languageOf } from '@iws/shared/text'
import type { Language } from '@iws/shared/text'
import { create } from 'zustand'
import { appearance } from '../platform/appearance'
import { storage } from '../platform/storage'
import { readJson, writeJson } from '../platform/storage-face'

export type Theme = 'system' | 'light' | 'dark'

export interface Settings {
  readonly language: Language
  readonly theme: Theme
  /** Larger letters, rows become stacks. */
  readonly care: boolean
}

const KEY = 'settings'

/** How the applet speaks and looks; the system's language until somebody chooses one. */
export const useSettings = create<Settings>()(() => ({
  language: languageOf(appearance.systemLanguage()),
  theme: 'system',
  care: false,
  ...readJson<Partial<Settings>>(storage, KEY, {}),
}))

/** Changes some settings at once and keeps them. */
export function changeSettings(changed: Partial<Settings>): void {
  useSettings.setState(changed)
  writeJson(storage, KEY, { ...readJson<Partial<Settings>>(storage, KEY, {}), ...changed })
}
