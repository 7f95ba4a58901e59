import type { Language } from '@iws/shared/text'

/** Weekday and clock in a zone, or null where this browser does not know it. Epoch milliseconds in. */
export function clockIn(zone: string, at: number, language: Language): string | null {
  try {
    const words = new Intl.DateTimeFormat(language === 'zh-Hant' ? 'zh-HK' : language, {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(at)
    // Chinese sets no space after the weekday.
    return words.replace(/(\p{Script=Han})(\d)/u, '$1 $2')
  } catch {
    return null
  }
}
