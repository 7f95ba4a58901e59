import { WEEKDAYS, type HolidayRow, type LineHours, type PhoneRow, type Timetable } from './directory.ts'
import type { PlaceCode } from './place.ts'

/**
 * Takes a number of the directory and the book's holidays; gives its opening hours, null where they are not known.
 * A line whose source says nothing of holidays is taken to rest on them, unless it answers on all seven days:
 * better to send somebody to the next day than to a line that does not answer.
 */
export function timetableOf(
  phone: PhoneRow,
  place: PlaceCode,
  holidays: readonly HolidayRow[],
): Timetable | null {
  if (!phone.hours) return null
  const { zone, spans } = phone.hours
  const rests = restsOnHolidays(phone.hours)
  return {
    zone,
    spans,
    holidays: rests ? holidays.filter(row => row.place === place).map(row => row.day) : [],
  }
}

/** Whether a line rests on public holidays, as `timetableOf` reads its hours. */
export function restsOnHolidays({ spans, closedOnHolidays }: LineHours): boolean {
  return closedOnHolidays ?? !WEEKDAYS.every(day => spans.some(span => span.days.includes(day)))
}
