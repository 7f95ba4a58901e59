import type { QueueRow } from '@iws/shared/contract/gives/desk'

type Row = Pick<QueueRow, 'id' | 'state'>

/** The row `by` places after the open one, or the first where none of them is open; null at the ends. */
export function neighbour(rows: readonly Pick<Row, 'id'>[], open: string | null, by: 1 | -1): string | null {
  const at = rows.findIndex(row => row.id === open)
  if (at < 0) return rows[0]?.id ?? null
  return rows[at + by]?.id ?? null
}

/** The next row in review after the open one, else the first of all but the open one; null where there is none. */
export function nextInReview(rows: readonly Row[], open: string | null): string | null {
  const inReview = rows.filter(row => row.state === 'in-review' || row.id === open)
  return nextToDo(inReview, open)
}

/** The row after the open one, else the first of all but the open one; null where there is none. */
export function nextToDo(rows: readonly Pick<Row, 'id'>[], open: string | null): string | null {
  const after = rows.slice(rows.findIndex(row => row.id === open) + 1)
  return (after[0] ?? rows.find(row => row.id !== open))?.id ?? null
}
