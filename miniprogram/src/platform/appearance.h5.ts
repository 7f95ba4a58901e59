import '../theme/english.css'
import type { Appearance } from './appearance-face'

const GROUND = { light: '#f4f5f7', dark: '#101214' }
const darkQuery = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)')

export const appearance: Appearance = {
  systemLanguage: () => navigator.language,
  systemTheme: () => (darkQuery().matches ? 'dark' : 'light'),
  onThemeChange(heard) {
    const query = darkQuery()
    const listen = (): void => heard(query.matches ? 'dark' : 'light')
    query.addEventListener('change', listen)
    return () => query.removeEventListener('change', listen)
  },
  offsetMinutes: epochMs => -new Date(epochMs).getTimezoneOffset(),
  announce(language, title, tone) {
    document.documentElement.lang = language
    document.title = title
    document.body.style.background = GROUND[tone]
  },
}
