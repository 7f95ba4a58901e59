import type { Clause } from './clause.ts'
import { CLAUSES_ABROAD } from './clauses-abroad.ts'
import { CLAUSES_HOME } from './clauses-home.ts'
import { GAPS } from './gaps.ts'

/** C1–C19, as numbered in every rule, finding and reason. */
export const CLAUSES: readonly Clause[] = [...CLAUSES_ABROAD, ...CLAUSES_HOME]

/** Gives a clause, or a gap row in the same shape, by id; undefined where this version knows none. */
export function clauseOf(id: string): Clause | undefined {
  return CLAUSES.find(each => each.id === id) ?? GAPS.find(each => each.id === id)
}
