import { dayAt } from '@iws/shared/calendar/day'
import type { Offsets } from '@iws/shared/calendar/offsets'
import type { HolidayRow } from '@iws/shared/rulebook/directory'
import type { PlaceCode } from '@iws/shared/rulebook/place'

const SIX_DAYS = 6 * 86_400_000

/** The first public holiday of a place from today until in a week, on its own calendar; null where there is none. */
export function holidaySoon(
  holidays: readonly HolidayRow[],
  place: PlaceCode,
  clock: Offsets,
  now: number,
): string | null {
  const today = dayAt(now, clock(now))
  const last = dayAt(now + SIX_DAYS, clock(now + SIX_DAYS))
  const soon = holidays.filter(each => each.place === place && each.day >= today && each.day <= last)
  return soon.map(each => each.day).sort()[0] ?? null
}
