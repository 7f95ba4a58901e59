/** What the phone itself is set to. */
export interface Appearance {
  /** The language tag of the system or of WeChat, such as `zh_CN` or `en-GB`. */
  systemLanguage(): string
  systemTheme(): 'light' | 'dark'
  /** Calls back when the system changes its theme; gives the way to stop. */
  onThemeChange(heard: (theme: 'light' | 'dark') => void): () => void
  /** Minutes east of UTC on the user's clock. */
  offsetMinutes(epochMs: number): number
  /** Puts language and title where assistive technology looks for them. */
  announce(language: string, title: string, tone: 'light' | 'dark'): void
}
