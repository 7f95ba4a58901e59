import { openTimes } from '@iws/shared/calendar/hours'
import type { Offsets } from '@iws/shared/calendar/offsets'
import type { Centre } from '@iws/shared/ticket/promise-risk'

export const SLOT_MS = 30 * 60_000
/** Nobody can be there at once; and who plans further ahead has another question by then. */
const SOONEST_MS = 2 * 60 * 60_000
const FURTHEST_MS = 5 * 24 * 60 * 60_000
/** The customer's waking hours, minutes of his day. */
const WAKING = { from: 8 * 60, until: 21 * 60 }

export interface SlotTime {
  readonly from: number
  readonly until: number
}

/** Every time of the team between two hours and five days from `now` (epoch ms), on the half hours of its own clock. */
export function slotTimes({ hours, offsets }: Centre, now: number): SlotTime[] {
  return openTimes(hours, offsets, now + SOONEST_MS, now + FURTHEST_MS).flatMap(({ from, until }) => {
    const first = Math.ceil(from / SLOT_MS) * SLOT_MS
    const many = Math.max(0, Math.floor((until - first) / SLOT_MS))
    return Array.from({ length: many }, (_, n) => ({
      from: first + n * SLOT_MS,
      until: first + (n + 1) * SLOT_MS,
    }))
  })
}

/** Puts the times at which the customer is awake before those at which he sleeps; each part in order. */
export function wakingFirst(times: readonly SlotTime[], own: Offsets | null): SlotTime[] {
  if (!own) return [...times]
  const awake = ({ from, until }: SlotTime) => {
    const minute = (at: number) => (((at / 60_000 + own(at)) % 1440) + 1440) % 1440
    return minute(from) >= WAKING.from && minute(until - 1) < WAKING.until
  }
  return [...times.filter(awake), ...times.filter(each => !awake(each))]
}
