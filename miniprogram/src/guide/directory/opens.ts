import { dayAt } from '@iws/shared/calendar/day'
import { isOpen } from '@iws/shared/calendar/hours'
import type { Offsets } from '@iws/shared/calendar/offsets'
import type { HolidayRow, PhoneRow } from '@iws/shared/rulebook/directory'
import { holidayUnknown } from '@iws/shared/rulebook/holidays-known'
import type { PlaceCode } from '@iws/shared/rulebook/place'
import { timetableOf } from '@iws/shared/rulebook/timetable'

/** Whether a number is surely open at `now` (epoch ms): not where its hours, its clock or the day's holidays are unknown. */
export function surelyOpen(
  phone: PhoneRow,
  place: PlaceCode,
  holidays: readonly HolidayRow[],
  clocks: (zone: string) => Offsets | null,
  now: number,
): boolean {
  const hours = timetableOf(phone, place, holidays)
  const clock = hours && clocks(hours.zone)
  if (!clock || !isOpen(hours, clock, now)) return false
  return !holidayUnknown(phone, holidays, dayAt(now, clock(now)))
}
