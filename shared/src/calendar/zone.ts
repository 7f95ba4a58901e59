import type { Day } from './day.ts'
import type { Offsets, ZoneRow } from './offsets.ts'

const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000
/** Looking a global up takes longer than all the rest here. */
const { floor } = Math

/** A reading of a wall clock: the day, and minutes since its midnight. */
export interface WallTime {
  readonly day: Day
  readonly minuteOfDay: number
}

/** Gives the clock of one zone. Before its first change the first offset holds, after its last change the last. */
export function offsetsOf({ first, changes }: ZoneRow): Offsets {
  // Who asks once asks again close by: the stretch of the last answer is kept.
  let [from, until, minutes] = [0, 0, first]
  return epochMs => {
    if (epochMs >= from && epochMs < until) return minutes
    let [low, high] = [0, changes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (changes[middle]![0] * 1000 <= epochMs) low = middle + 1
      else high = middle
    }
    const since = changes[low - 1]
    from = since ? since[0] * 1000 : -Infinity
    until = low < changes.length ? changes[low]![0] * 1000 : Infinity
    return (minutes = since ? since[1] : first)
  }
}

/** What the wall clock `offsets` shows at an instant; seconds are left out. */
export function wallAt(offsets: Offsets, epochMs: number): WallTime {
  const days = wallDays(offsets, epochMs)
  return {
    day: dayOf(days),
    minuteOfDay: floor(epochMs / MS_PER_MINUTE) + offsets(epochMs) - days * 1440,
  }
}

/** The day on the wall clock `offsets` at an instant, in days since 1970-01-01. */
export function wallDays(offsets: Offsets, epochMs: number): number {
  return floor((epochMs + offsets(epochMs) * MS_PER_MINUTE) / MS_PER_DAY)
}

/**
 * Takes a day and minutes since its midnight on the wall clock `offsets` (1440 is the end of the day, more is the next
 * day); gives the instant, epoch ms. Where the clock jumps forward over that time, it is as much later; where the clock
 * shows that time twice, the first is meant.
 */
export function instantAt(offsets: Offsets, day: Day, minuteOfDay: number): number {
  return instantOfWall(offsets, daysOf(day) * 1440 + minuteOfDay)
}

/** `instantAt` for minutes of the wall clock counted from 1970-01-01 00:00 on that clock. */
export function instantOfWall(offsets: Offsets, wallMinutes: number): number {
  const wall = wallMinutes * MS_PER_MINUTE
  // No zone is further than 14 h from UTC, and none changes twice in two days: these two are all there is.
  const before = wall - offsets(wall - MS_PER_DAY) * MS_PER_MINUTE
  const after = wall - offsets(wall + MS_PER_DAY) * MS_PER_MINUTE
  if (before === after) return before
  const real = (at: number): boolean => at + offsets(at) * MS_PER_MINUTE === wall
  if (real(before) && real(after)) return before < after ? before : after
  return real(after) ? after : before
}

/** Days since 1970-01-01. */
export function daysOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
}

/** The day that lies `days` after 1970-01-01. */
export function dayOf(days: number): Day {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as Day
}
