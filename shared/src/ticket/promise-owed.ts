import { workingDaysLater } from '../calendar/deadline.ts'
import type { ServiceKind } from './kinds.ts'
import type { ServiceState } from './service-life.ts'

/** The states in which a ticket of the service desk lies with us; in every other one it lies with the customer, or has ended. */
const WITH_US: Readonly<Record<ServiceKind, readonly ServiceState[]>> = {
  repair: ['filed', 'contacted', 'diagnosing', 'waiting-part', 'in-service'],
  remote: ['filed', 'triaging', 'escalated', 'in-session'],
  enquiry: ['filed'],
}

/** Whether a ticket lies with us: then it is never without an open promise to the customer (pain 5, X8). */
export function liesWithUs(kind: ServiceKind, state: ServiceState): boolean {
  return WITH_US[kind].includes(state)
}

/** Our target for the next word, where nobody named a time: working days of the desk at home, without its `holidays`. */
export interface NextWordTarget {
  readonly workingDays: number
  readonly holidays: readonly string[]
}

/**
 * When the next word is due (epoch ms) that nobody promised at `now`: by our own target, never Lenovo's. A time that was
 * `named` to the customer and still stands (the next word of a wait for a part) holds where it is later.
 */
export function nextWordDue(
  now: number,
  { workingDays, holidays }: NextWordTarget,
  named: number | null,
): number {
  return Math.max(workingDaysLater(now, workingDays, holidays), named ?? 0)
}
