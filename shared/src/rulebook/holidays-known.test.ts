import { describe, expect, it } from '@jest/globals'
import type { HolidayRow, LineHours, PhoneRow } from './directory.ts'
import { WEEKDAYS } from './directory.ts'
import { holidayUnknown } from './holidays-known.ts'

const HOLIDAYS: readonly HolidayRow[] = [
  { place: 'JP', day: '2028-11-23', name: 'Labour Thanksgiving Day' },
  { place: 'US', day: '2028-12-25', name: 'Christmas Day' },
  { place: 'US', day: '2026-12-25', name: 'Christmas Day' },
]
const FIVE_DAYS = WEEKDAYS.slice(0, 5)
const line = (days: LineHours['spans'][number]['days'], closedOnHolidays: boolean | null): PhoneRow => {
  const spans = [{ days, open: '09:00', close: '18:00' }]
  return { hours: { zone: 'Asia/Tokyo', spans, closedOnHolidays } } as unknown as PhoneRow
}
const unknown = (phone: PhoneRow, day: string, holidays = HOLIDAYS): boolean =>
  holidayUnknown(phone, holidays, day)

describe('Whether a day is a holiday', () => {
  it('is known until the last year of which the book has holidays, whichever place they are of', () => {
    expect(unknown(line(FIVE_DAYS, null), '2028-12-31')).toBe(false)
    expect(unknown(line(FIVE_DAYS, null), '2029-01-01')).toBe(true)
  })

  it('is of no matter for a line that answers on holidays', () => {
    expect(unknown(line(FIVE_DAYS, false), '2029-01-01')).toBe(false)
    expect(unknown(line(WEEKDAYS, null), '2029-01-01')).toBe(false)
    expect(unknown(line(WEEKDAYS, true), '2029-01-01')).toBe(true)
  })

  it('is not asked of a line whose hours nobody knows', () => {
    expect(unknown({ hours: null } as unknown as PhoneRow, '2029-01-01')).toBe(false)
  })

  it('is never known from a book without holidays', () => {
    expect(unknown(line(FIVE_DAYS, null), '2026-11-23', [])).toBe(true)
  })
})
