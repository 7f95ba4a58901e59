import { isOpen, nextChange, openTimes, WEEKDAYS } from './hours.ts'
import type { Hours, Opening, OpenSpan } from './hours.ts'
import type { Offsets } from './offsets.ts'

/**
 * When somebody wants to be called, on the clock of the place where he is: minutes since midnight, `until` after `from`
 * and beyond 1440 where it runs into the next day; `days` are the weekdays it begins on, 1 Monday … 7 Sunday.
 */
export interface WeekSpan {
  readonly days: readonly number[]
  readonly from: number
  readonly until: number
}

const MINUTES_PER_DAY = 1440

/** Kept by the list, since hours are remembered by object. */
const known = new WeakMap<readonly WeekSpan[], Hours>()

/**
 * Whether a call at `at` (epoch ms) is inside one of the windows; at the very second of an end it is outside. Who named
 * no window may be called at any time.
 */
export function inWindow(windows: readonly WeekSpan[], offsets: Offsets, at: number): boolean {
  return windows.length === 0 || isOpen(hoursOf(windows), offsets, at)
}

/** The first instant from `from` on, itself included, that is inside a window; null where none is within 60 days. */
export function nextCallAt(windows: readonly WeekSpan[], offsets: Offsets, from: number): number | null {
  return inWindow(windows, offsets, from) ? from : nextChange(hoursOf(windows), offsets, from)
}

/** The times between two instants that are inside the windows, ascending. */
export function callTimes(
  windows: readonly WeekSpan[],
  offsets: Offsets,
  from: number,
  until: number,
): readonly Opening[] {
  if (windows.length === 0) return from < until ? [{ from, until }] : []
  return openTimes(hoursOf(windows), offsets, from, until)
}

function hoursOf(windows: readonly WeekSpan[]): Hours {
  const hours = known.get(windows) ?? { spans: windows.flatMap(spansOf), holidays: [] }
  known.set(windows, hours)
  return hours
}

/** One window as spans that end with their day: cut at midnight, so that it may last longer than a day. */
function spansOf({ days, from, until }: WeekSpan): OpenSpan[] {
  if (until <= from) return []
  const spans = [spanOf(days, from, Math.min(until, MINUTES_PER_DAY))]
  const morrow = days.map(day => (day % 7) + 1)
  if (until > MINUTES_PER_DAY) spans.push(spanOf(morrow, 0, until - MINUTES_PER_DAY))
  return spans
}

function spanOf(days: readonly number[], from: number, until: number): OpenSpan {
  const names = WEEKDAYS.filter((_, index) => days.includes(index + 1))
  return { days: names, open: clock(from), close: clock(until) }
}

function clock(minutes: number): string {
  const two = (part: number): string => (part < 10 ? `0${part}` : `${part}`)
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
