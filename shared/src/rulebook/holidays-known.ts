import type { HolidayRow, PhoneRow } from './directory.ts'
import { restsOnHolidays } from './timetable.ts'

/**
 * Takes a number, the book's holidays and a day on the line's own calendar; says whether nobody can tell if the line
 * rests on it: it rests on holidays, and those of that year are not in the book.
 */
export function holidayUnknown(phone: PhoneRow, holidays: readonly HolidayRow[], day: string): boolean {
  return phone.hours !== null && restsOnHolidays(phone.hours) && day.slice(0, 4) > lastYearOf(holidays)
}

/** A page asks this of the same rows again and again. */
const lastYears = new WeakMap<readonly HolidayRow[], string>()

function lastYearOf(holidays: readonly HolidayRow[]): string {
  const known = lastYears.get(holidays)
  if (known !== undefined) return known
  const year = holidays.reduce((last, { day }) => (day > last ? day : last), '').slice(0, 4)
  lastYears.set(holidays, year)
  return year
}
