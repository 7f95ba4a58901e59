import { dayAt, SHANGHAI_OFFSET_MINUTES } from './day.ts'

const MS_PER_DAY = 86_400_000

/**
 * Takes the instant work arrived and a number of working days (Monday to Friday, Shanghai; public holidays are not
 * known here yet). Gives the instant of 18:00 Shanghai on the last of them. A working day counts when it lies wholly
 * after the day of arrival.
 */
export function workingDaysLater(epochMs: number, workingDays: number): number {
  let at = Date.parse(`${dayAt(epochMs, SHANGHAI_OFFSET_MINUTES)}T18:00:00+08:00`)
  for (let left = workingDays; left > 0;) {
    at += MS_PER_DAY
    const weekday = new Date(at + SHANGHAI_OFFSET_MINUTES * 60_000).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return at
}
