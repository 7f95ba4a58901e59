import { readDay } from '@iws/shared/calendar/day'
import type { Day } from '@iws/shared/calendar/day'

export type DayParts = readonly [year: string, month: string, date: string]

/** Takes what stands in a day field; gives its three parts. */
export function partsOf(text: string): DayParts {
  const [year = '', month = '', date = ''] = text.split('-')
  return [year, month, date]
}

/** Joins three typed parts; nothing typed gives the empty text. */
export function textOf([year, month, date]: DayParts): string {
  return year || month || date ? `${year}-${month}-${date}` : ''
}

/** Takes what stands in a day field, padded or not; gives the day, or null where it is none (yet). */
export function dayOf(text: string): Day | null {
  const [year, month, date] = partsOf(text)
  return readDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
