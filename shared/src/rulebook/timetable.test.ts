import { describe, expect, it } from '@jest/globals'
import { WEEKDAYS, type HolidayRow, type LineHours, type PhoneRow } from './directory.ts'
import { DIRECTORY_ROWS } from './tables/directory.ts'
import { timetableOf } from './timetable.ts'

const HOLIDAYS: readonly HolidayRow[] = [
  { place: 'BR', day: '2026-12-25', name: 'Christmas Day' },
  { place: 'HK', day: '2026-12-25', name: 'Christmas Day' },
  { place: 'HK', day: '2026-12-26', name: 'The day after' },
]
const PLAIN = DIRECTORY_ROWS.find(row => row.place === 'HK')!.phones[0]!
const workdays: LineHours = {
  zone: 'Asia/Hong_Kong',
  spans: [{ days: WEEKDAYS.slice(0, 5), open: '09:00', close: '18:00' }],
}
const daily: LineHours = { ...workdays, spans: [{ days: WEEKDAYS, open: '09:00', close: '18:00' }] }
const line = (hours: LineHours | null): PhoneRow => ({ ...PLAIN, hours })
const rests = (hours: LineHours): readonly string[] => timetableOf(line(hours), 'HK', HOLIDAYS)!.holidays

describe('the timetable of a line', () => {
  it('is not known where the hours are not', () => {
    expect(timetableOf(line(null), 'HK', HOLIDAYS)).toBeNull()
  })

  it('keeps zone and spans, and rests on the holidays of its place alone', () => {
    expect(timetableOf(line(workdays), 'HK', HOLIDAYS)).toEqual({
      zone: 'Asia/Hong_Kong',
      spans: workdays.spans,
      holidays: ['2026-12-25', '2026-12-26'],
    })
  })

  it('answers on holidays when it answers every day and nothing else is said, or when it is said', () => {
    expect(rests(daily)).toEqual([])
    expect(rests({ ...workdays, closedOnHolidays: false })).toEqual([])
    expect(rests({ ...daily, closedOnHolidays: true })).toHaveLength(2)
    expect(rests({ ...workdays, closedOnHolidays: null })).toHaveLength(2)
  })
})
