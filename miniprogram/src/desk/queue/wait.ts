const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How a waiting ticket stands against our own target. Milliseconds; `left` is negative once the target has passed. */
export interface Wait {
  readonly waited: number
  readonly left: number | null
  /** Used-up part of the target, 0 to 1: the length of the bar. */
  readonly used: number
  readonly tone: 'calm' | 'soon' | 'late'
}

/** Takes three instants in epoch ms; `dueBy` null: nobody was promised anything. Soon = under a quarter is left. */
export function waitOf(now: number, since: number, dueBy: number | null): Wait {
  const waited = Math.max(0, now - since)
  if (dueBy === null) return { waited, left: null, used: 0, tone: 'calm' }
  const left = dueBy - now
  const whole = Math.max(1, dueBy - since)
  const used = Math.min(1, Math.max(0, (now - since) / whole))
  return { waited, left, used, tone: left < 0 ? 'late' : used > 0.75 ? 'soon' : 'calm' }
}

/** The two largest units of a span, the second only where it says something. */
export interface Span {
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

/** Takes milliseconds (sign dropped); gives days and hours from a day up, hours and minutes under a day. */
export function spanOf(ms: number): Span {
  const length = Math.abs(ms)
  const days = Math.floor(length / DAY)
  const hours = Math.floor((length % DAY) / HOUR)
  const minutes = Math.floor((length % HOUR) / MINUTE)
  return days > 0 ? { days, hours, minutes: 0 } : { days: 0, hours, minutes }
}
