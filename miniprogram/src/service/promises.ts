import type { PromiseView } from '@iws/shared/contract/gives/promises'

/** How many settled promises still stand on the page. */
const MOST_SETTLED = 3

/** Longest first, each told from so many ms on. */
const UNITS = [
  { unit: 'days', from: 172_800_000, ms: 86_400_000 },
  { unit: 'hours', from: 3_600_000, ms: 3_600_000 },
  { unit: 'minutes', from: 0, ms: 60_000 },
] as const

/** Where a promise stands: `late` above all else, `due` with what is owed, `kept` with what happened. */
export type Place = 'late' | 'due' | 'kept'

/** A broken promise stands above all else while what was promised instead is open; other broken ones with what is owed. */
export function placeOf(promise: PromiseView, promises: readonly PromiseView[]): Place {
  if (promise.state === 'kept') return 'kept'
  return insteadOf(promise, promises) ? 'late' : 'due'
}

/** Takes two instants (epoch ms); gives whole minutes, from an hour on hours, from two days on days; never less than one. */
export function lateBy(dueAt: number, now: number): { unit: 'days' | 'hours' | 'minutes'; count: number } {
  const late = now - dueAt
  const { unit, ms } = UNITS.find(({ from }) => late >= from) ?? UNITS[2]
  return { unit, count: Math.max(1, Math.floor(late / ms)) }
}

/**
 * Takes every promise of a ticket; gives those to show: the broken ones that something open was promised for, then the
 * open ones, the earliest due first, then the others kept or broken, the latest first. One that was released says nothing any
 * more, and one made instead of a broken one stands with that.
 */
export function standing(promises: readonly PromiseView[]): readonly PromiseView[] {
  const open = promises.filter(each => each.state === 'open').sort((one, other) => one.dueAt - other.dueAt)
  const settled = promises
    .filter(each => each.state === 'kept' || each.state === 'broken')
    .sort((one, other) => (other.closedAt ?? 0) - (one.closedAt ?? 0))
  const mending = settled.filter(each => insteadOf(each, open) !== undefined)
  const rest = settled.filter(each => !mending.includes(each)).slice(0, MOST_SETTLED)
  return [...mending, ...open.filter(each => !mending.some(({ next }) => next === each.id)), ...rest]
}

/** What was promised instead of a broken promise, while it is open. */
export function insteadOf(
  { state, next }: PromiseView,
  promises: readonly PromiseView[],
): PromiseView | undefined {
  return state === 'broken' ? promises.find(each => each.id === next && each.state === 'open') : undefined
}
