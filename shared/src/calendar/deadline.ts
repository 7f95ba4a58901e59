import { dayAt, SHANGHAI_OFFSET_MINUTES } from './day.ts'
import { openTimes } from './hours.ts'
import type { Hours } from './hours.ts'
import type { Offsets } from './offsets.ts'

const MS_PER_MINUTE = 60_000
const MS_PER_HOUR = 60 * MS_PER_MINUTE
const MS_PER_DAY = 24 * MS_PER_HOUR
/** How far a business deadline is looked for at once, and at most; beyond two years no holidays are known. */
const STRIDE = 14 * MS_PER_DAY
const FURTHEST = 730 * MS_PER_DAY

/** The instant (epoch ms) `hours` of elapsed time after `from`: no clock change makes it longer or shorter. */
export function hoursLater(from: number, hours: number): number {
  return from + hours * MS_PER_HOUR
}

/**
 * Takes the instant work arrived and a number of working days: Monday to Friday in Shanghai, without the `holidays`
 * (`YYYY-MM-DD`). Gives the instant of 18:00 Shanghai on the last of them. A working day counts when it lies wholly
 * after the day of arrival.
 */
export function workingDaysLater(
  epochMs: number,
  workingDays: number,
  holidays: readonly string[] = [],
): number {
  let at = Date.parse(`${dayAt(epochMs, SHANGHAI_OFFSET_MINUTES)}T18:00:00+08:00`)
  for (let left = workingDays; left > 0;) {
    at += MS_PER_DAY
    const weekday = new Date(at + SHANGHAI_OFFSET_MINUTES * MS_PER_MINUTE).getUTCDay()
    const rests = weekday === 0 || weekday === 6 || holidays.includes(dayAt(at, SHANGHAI_OFFSET_MINUTES))
    if (!rests) left -= 1
  }
  return at
}

/**
 * Takes the working hours on the clock `offsets`, an instant and a number of minutes. Gives the first instant by which
 * that many minutes of working time have passed since `from`, each lasting sixty real seconds: an amount that ends with
 * the day is due at closing, not on the next morning, and none at all is due at once. Null where two years do not hold
 * that much.
 */
export function addWorking(
  hours: Hours,
  offsets: Offsets,
  from: number,
  workingMinutes: number,
): number | null {
  let left = workingMinutes * MS_PER_MINUTE
  if (left <= 0) return from
  for (let at = from; at < from + FURTHEST; at += STRIDE) {
    for (const open of openTimes(hours, offsets, at, at + STRIDE)) {
      const lasts = open.until - open.from
      if (lasts >= left) return open.from + left
      left -= lasts
    }
  }
  return null
}
