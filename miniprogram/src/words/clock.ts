import { SHANGHAI_OFFSET_MINUTES } from '@iws/shared/calendar/day'
import type { Language } from '@iws/shared/text'
import { appearance } from '../platform/appearance'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Writes the time of an instant on a clock `offsetMinutes` east of UTC: `09:05`. */
export function timeOf(epochMs: number, offsetMinutes: number): string {
  const at = new Date(epochMs + offsetMinutes * 60_000)
  return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
}

/** Writes an instant as a day and a time on a clock `offsetMinutes` east of UTC, without a year. */
export function clockOf(epochMs: number, offsetMinutes: number, language: Language): string {
  const at = new Date(epochMs + offsetMinutes * 60_000)
  const [month, date, time] = [at.getUTCMonth(), at.getUTCDate(), timeOf(epochMs, offsetMinutes)]
  return language === 'en' ? `${date} ${MONTHS[month]}, ${time}` : `${month + 1}月${date}日 ${time}`
}

/** The user's clock first, Shanghai's second; null as the second where both show the same. */
export function bothClocks(
  epochMs: number,
  language: Language,
  offsetMinutes: number = appearance.offsetMinutes(epochMs),
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

function two(number: number): string {
  return String(number).padStart(2, '0')
}
