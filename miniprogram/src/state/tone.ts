import { useEffect, useState } from 'react'
import { appearance } from '../platform/appearance'
import { useSettings } from './settings'

/** Gives whether the screen is light or dark now: the user's choice, else the system's. */
export function useTone(): 'light' | 'dark' {
  const chosen = useSettings(settings => settings.theme)
  const [system, setSystem] = useState(appearance.systemTheme)
  useEffect(() => appearance.onThemeChange(setSystem), [])
  return chosen === 'system' ? system : chosen
}
