import type { Day } from '../calendar/day.ts'

/** A row of the rulebook that holds from one day on, and until (and including) another where it has ended. */
export interface Dated {
  readonly id: string
  readonly from: string
  readonly until?: string | undefined
}

/** Gives the rows in force on `day`; throws where there is none. */
export function rowsInForce<R extends Dated>(rows: readonly R[], day: Day): R[] {
  const held = rows.filter(row => row.from <= day && (row.until === undefined || day <= row.until))
  if (held.length === 0) throw new Error(`the rulebook has no row in force on ${day}`)
  return held
}

/** Gives the one row in force on `day`; throws where there is none, or more than one. */
export function inForce<R extends Dated>(rows: readonly R[], day: Day): R {
  const held = rowsInForce(rows, day)
  if (held.length > 1)
    throw new Error(`several rows in force on ${day}: ${held.map(row => row.id).join(', ')}`)
  return held[0] as R
}
