import { SHANGHAI_OFFSET_MINUTES } from '@iws/shared/calendar/day'
import type { Language } from '@iws/shared/text'

/** Minutes the user's own clock stands east of UTC at an instant. Android has no Intl, so the phone's offset it is. */
export function ownOffset(epochMs: number): number {
  return -new Date(epochMs).getTimezoneOffset()
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Writes an instant as a day and a time on a clock `offsetMinutes` east of UTC, without a year. */
export function clockOf(epochMs: number, offsetMinutes: number, language: Language): string {
  const at = new Date(epochMs + offsetMinutes * 60_000)
  const time = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
  const [month, date] = [at.getUTCMonth(), at.getUTCDate()]
  return language === 'en' ? `${date} ${MONTHS[month]}, ${time}` : `${month + 1}月${date}日 ${time}`
}

/** The user's clock first, Shanghai's second; null as the second where both show the same. */
export function bothClocks(
  epochMs: number,
  language: Language,
  offsetMinutes: number = ownOffset(epochMs),
): { own: string; shanghai: string | null } {
  const own = clockOf(epochMs, offsetMinutes, language)
  const shanghai = clockOf(epochMs, SHANGHAI_OFFSET_MINUTES, language)
  return { own, shanghai: offsetMinutes === SHANGHAI_OFFSET_MINUTES ? null : shanghai }
}

/** Writes a calendar day (`YYYY-MM-DD`) as people read it. */
export function dayWords(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return language === 'en' ? `${date} ${MONTHS[month - 1]} ${year}` : `${year}年${month}月${date}日`
}

/** Writes the day of an instant on the user's clock. */
export function dayWordsAt(epochMs: number, language: Language): string {
  return dayWords(new Date(epochMs + ownOffset(epochMs) * 60_000).toISOString().slice(0, 10), language)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
