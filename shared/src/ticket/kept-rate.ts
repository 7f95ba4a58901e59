import { dayAt, SHANGHAI_OFFSET_MINUTES } from '../calendar/day.ts'
import type { Day } from '../calendar/day.ts'
import { PROMISE_KINDS } from './promise.ts'
import type { PromiseKind } from './promise.ts'

/** What is told apart: a call promised instead of one that was missed is our own target, and no promise of the page (C9). */
export const KEPT_KINDS = [...PROMISE_KINDS, 'call-again'] as const
export type KeptKind = (typeof KEPT_KINDS)[number]

/** How the promises of one kind ended in one week. */
export interface Ended {
  readonly kept: number
  readonly broken: number
  readonly released: number
}

/** Of fewer than this nothing is said: it would be chance, and might be somebody. */
export const FEWEST = 10

const MINUTE_MS = 60_000
const DAY_MS = 1440 * MINUTE_MS
const WEEK_MS = 7 * DAY_MS
/** 5 January 1970 was a Monday. */
const FIRST_MONDAY_MS = 4 * DAY_MS

/** Under which kind a promise is told. */
export function keptKind(kind: PromiseKind, renewed: boolean): KeptKind {
  return kind === 'first-call' && renewed ? 'call-again' : kind
}

/** A week of Beijing: its Monday, when it begins and when the next one does (epoch ms). */
export interface Week {
  readonly from: Day
  readonly begins: number
  readonly ends: number
}

/** The last `many` weeks that were over at `now` (epoch ms), the newest first. */
export function weeksBefore(now: number, many: number): readonly Week[] {
  const shift = SHANGHAI_OFFSET_MINUTES * MINUTE_MS - FIRST_MONDAY_MS
  const running = Math.floor((now + shift) / WEEK_MS) * WEEK_MS - shift
  return Array.from({ length: many }, (_, ago) => {
    const begins = running - (ago + 1) * WEEK_MS
    return { from: dayAt(begins, SHANGHAI_OFFSET_MINUTES), begins, ends: begins + WEEK_MS }
  })
}

/** What may be said of one week: all numbers, or none where too few were owed. */
export function tellable({ kept, broken, released }: Ended): {
  readonly due: number | null
  readonly kept: number | null
  readonly broken: number | null
  readonly released: number | null
} {
  const due = kept + broken
  if (due < FEWEST) return { due: null, kept: null, broken: null, released: null }
  return { due, kept, broken, released }
}
