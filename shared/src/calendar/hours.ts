import type { Offsets } from './offsets.ts'
import { daysOf, instantOfWall, wallDays } from './zone.ts'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/**
 * One opening on each of `days`, `HH:MM` on the zone's wall clock. A `close` at or before `open` is on the next day;
 * `24:00` is the end of the day. Two spans on one day leave a break between them.
 */
export interface OpenSpan {
  readonly days: readonly Weekday[]
  readonly open: string
  readonly close: string
}

/**
 * When a line or counter is open. `holidays`: days (`YYYY-MM-DD`) on which no span begins; one begun the evening before
 * still runs until its close.
 */
export interface Hours {
  readonly spans: readonly OpenSpan[]
  readonly holidays: readonly string[]
}

/** From an instant (epoch ms) until just before another. */
export interface Opening {
  readonly from: number
  readonly until: number
}

const MS_PER_DAY = 86_400_000
/** When people are awake. */
const WAKING: Hours = { spans: [{ days: WEEKDAYS, open: '08:00', close: '22:00' }], holidays: [] }

/** Whether it is open at the instant `at` (epoch ms); at the very second of closing it is closed. */
export function isOpen(hours: Hours, offsets: Offsets, at: number): boolean {
  return spansBetween(hours, offsets, at, at).some(each => each.from <= at && at < each.until)
}

/** The next instant after `at` when open turns closed or closed turns open; null where there is none within 60 days. */
export function nextChange(hours: Hours, offsets: Offsets, at: number): number | null {
  // Nearly always it is near, else within the week; the long look is for lines that never close or rest for weeks.
  for (const days of [1, 8, 60]) {
    const end = at + days * MS_PER_DAY
    for (const each of openings(hours, offsets, at, end))
      for (const change of [each.from, each.until]) if (change > at && change <= end) return change
  }
  return null
}

/** The openings between two instants, cut at both ends, ascending; those that touch are one. */
export function openTimes(hours: Hours, offsets: Offsets, from: number, until: number): readonly Opening[] {
  return shared(openings(hours, offsets, from, until), [{ from, until }])
}

/** When, in the 24 hours after `from`, it is open and the clock `own` shows between 08:00 and 22:00. */
export function wakingOverlap(
  hours: Hours,
  offsets: Offsets,
  own: Offsets,
  from: number,
): readonly Opening[] {
  return shared(
    openTimes(hours, offsets, from, from + MS_PER_DAY),
    openings(WAKING, own, from, from + MS_PER_DAY),
  )
}

/** What two ascending lists of openings have in common. */
function shared(some: readonly Opening[], others: readonly Opening[]): Opening[] {
  return some.flatMap(one =>
    others
      .map(other => ({ from: Math.max(one.from, other.from), until: Math.min(one.until, other.until) }))
      .filter(each => each.from < each.until),
  )
}

/** Every opening that touches the time between two instants, whole, ascending, those that overlap or touch as one. */
function openings(hours: Hours, offsets: Offsets, from: number, until: number): readonly Opening[] {
  const all: Stretch[] = []
  const found = spansBetween(hours, offsets, from, until).sort((one, other) => one.from - other.from)
  for (const each of found) {
    const last = all[all.length - 1]
    if (!last || each.from > last.until) all.push(each)
    else if (each.until > last.until) last.until = each.until
  }
  return all
}

interface Stretch {
  from: number
  until: number
}

/** Every single span that touches the time between two instants, and a few around it. */
function spansBetween(hours: Hours, offsets: Offsets, from: number, until: number): Stretch[] {
  const { week, holidays } = planOf(hours)
  const found: Stretch[] = []
  const last = wallDays(offsets, until) + 1
  for (let days = wallDays(offsets, from) - 1; days <= last; days += 1) {
    if (holidays.has(days)) continue
    for (const [open, close] of week[(days + 3) % 7]!) {
      // Each end is resolved for itself, so a span over which the clock jumps may come out empty.
      const start = instantOfWall(offsets, days * 1440 + open)
      const end = instantOfWall(offsets, days * 1440 + close)
      if (start < end) found.push({ from: start, until: end })
    }
  }
  return found
}

/** Hours as numbers: for each weekday from Monday on, minutes from its midnight; holidays as days since 1970-01-01. */
interface Plan {
  readonly week: readonly (readonly (readonly [open: number, close: number])[])[]
  readonly holidays: ReadonlySet<number>
}

/** A page asks for the same hours again and again as time goes by. */
const plans = new WeakMap<Hours, Plan>()

function planOf(hours: Hours): Plan {
  const known = plans.get(hours)
  if (known) return known
  const week = WEEKDAYS.map(day =>
    hours.spans.filter(span => span.days.includes(day)).map(span => minutesOf(span)),
  )
  const plan = { week, holidays: new Set(hours.holidays.map(daysOf)) }
  plans.set(hours, plan)
  return plan
}

function minutesOf(span: OpenSpan): readonly [open: number, close: number] {
  const [open, close] = [span.open, span.close].map(
    clock => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)),
  ) as [number, number]
  return [open, close <= open ? close + 1440 : close]
}
