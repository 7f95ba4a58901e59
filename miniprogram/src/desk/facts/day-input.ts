import { readDay } from '@iws/shared/calendar/day'

/**
 * Takes what was typed for a day: 2026-08-14, 2026/8/14, 20260814, 2026.08.14, 2026年8月14日. Gives it as `YYYY-MM-DD`,
 * an empty text for nothing typed, or null where it is no day. With hyphens both digits are asked for, so that a day
 * still being typed (2026-08-1) is not taken for another one.
 */
export function dayTyped(text: string): string | null {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return ''
  const parts = /^(\d{4})[-/.年 ]?(\d{1,2})[-/.月 ]?(\d{1,2})日?$/.exec(plain)
  if (!parts) return null
  if (/^[\d-]+$/.test(plain) && !/^(\d{8}|\d{4}-\d{2}-\d{2})$/.test(plain)) return null
  return readDay(`${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`)
}
