import { nextChange, openTimes } from '../calendar/hours.ts'
import type { Hours } from '../calendar/hours.ts'
import type { Offsets } from '../calendar/offsets.ts'
import { callTimes } from '../calendar/window.ts'
import type { WeekSpan } from '../calendar/window.ts'

/** Opening hours of the local centre, and the clock they are read on. */
export interface Centre {
  readonly hours: Hours
  readonly offsets: Offsets
}

/** When the customer wants to be called, on his own clock. */
export interface Wish {
  readonly windows: readonly WeekSpan[]
  readonly offsets: Offsets
}

/**
 * What is known about a call when it is promised. `home` tells that the desk at home must make it, since the local
 * centre cannot; `centreOpensAt` is when the centre is next open at all, null where that is not known or not within 60
 * days; `callAt` is the first time before the due instant that suits the centre and the customer's wish both.
 */
export interface CallRisk {
  readonly home: boolean
  readonly centreOpensAt: number | null
  readonly callAt: number | null
}

/**
 * Takes the centre that is to call (null: its hours are not known), the customer's wish (null: any time), now and the
 * due instant (epoch ms). Gives who must call: a centre that opens only when the time is up calls too late, and one
 * whose hours nobody knows cannot be relied on.
 */
export function riskAtCreation(
  centre: Centre | null,
  wish: Wish | null,
  now: number,
  dueAt: number,
): CallRisk {
  if (!centre) return { home: true, centreOpensAt: null, callAt: null }
  const { hours, offsets } = centre
  const open = openTimes(hours, offsets, now, dueAt)
  if (open.length === 0) return { home: true, centreOpensAt: nextChange(hours, offsets, now), callAt: null }
  const wanted = open.flatMap(each =>
    wish ? callTimes(wish.windows, wish.offsets, each.from, each.until) : [each],
  )
  return { home: false, centreOpensAt: open[0]?.from ?? null, callAt: wanted[0]?.from ?? null }
}
