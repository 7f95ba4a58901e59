import type { PromiseView } from '@iws/shared/contract/gives/promises'

/** How many settled promises still stand on the page. */
const MOST_SETTLED = 3

/** Whether somebody waits for it, or was let down: these stand first, what was kept stands with what happened. */
export const matters = ({ state }: PromiseView): boolean => state !== 'kept'

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
