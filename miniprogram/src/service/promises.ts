import type { PromiseView } from '@iws/shared/contract/gives/promises'

/** How many settled promises still stand on the page. */
const MOST_SETTLED = 3

/** Whether somebody waits for it, or was let down: these stand first, what was kept stands with what happened. */
export const matters = ({ state }: PromiseView): boolean => state !== 'kept'

/**
 * Takes every promise of a ticket; gives those to show: the open ones, the earliest due first, then those kept or broken,
 * the latest first. One that was released says nothing any more, and one made instead of a broken one stands with that.
 */
export function standing(promises: readonly PromiseView[]): readonly PromiseView[] {
  const open = promises.filter(each => each.state === 'open').sort((one, other) => one.dueAt - other.dueAt)
  const settled = promises
    .filter(each => each.state === 'kept' || each.state === 'broken')
    .sort((one, other) => (other.closedAt ?? 0) - (one.closedAt ?? 0))
  return [...open, ...settled.slice(0, MOST_SETTLED)]
}
