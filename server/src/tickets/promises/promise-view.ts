import type { PromiseView } from '@iws/shared/contract/gives/promises'
import { BREACH_REASONS, clauseOf } from '@iws/shared/ticket/promise'
import type { PromiseRow } from './promise.entity.ts'

/** A promise as both sides see it: without names. */
export function viewOf(row: PromiseRow): PromiseView {
  const { id, kind, state, madeAt, dueAt, stage, closedAt, next } = row
  const evidence = row.evidenceKind && row.evidence ? { kind: row.evidenceKind, id: row.evidence } : null
  const why = BREACH_REASONS.find(each => each === row.why) ?? null
  const clause = clauseOf(kind, row.renews !== null)
  return { id, kind, state, clause, madeAt, dueAt, stage, closedAt, evidence, why, next }
}
