import { readDay } from '@iws/shared/calendar/day'
import type { Day } from '@iws/shared/calendar/day'

/** Names are shown to people; longer ones are cut. */
const LONGEST = 120

export type Fields = Readonly<Record<string, unknown>>

/** Takes any part of an answer; gives it as fields, or null where it is no object. */
export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
}

/** Takes what should be a list; gives its objects, one object counts as a list of one. Anything else is no list. */
export function listOf(value: unknown): Fields[] {
  const all = Array.isArray(value) ? value : [value]
  return all.map(fieldsOf).filter(each => each !== null)
}

/** A text, or a number as text; without line breaks and control characters, trimmed. Empty is null. */
export function textOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  // Line breaks and control characters belong to no name.
  const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim()
  return plain === '' ? null : plain.slice(0, LONGEST)
}

/**
 * The day of `2025-03-08`, `2025-03-08T00:00:00Z`, `2025-03-08 00:00:00`, `2025/3/8` or `20250308`: the one that is
 * written, whatever zone the time beside it is of. Anything else, and days that cannot be, are null.
 */
export function dayOf(value: unknown): Day | null {
  const text = textOf(value) ?? ''
  const parts =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?=$|[T ])/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (!parts) return null
  const [, year = '', month = '', date = ''] = parts
  return readDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
