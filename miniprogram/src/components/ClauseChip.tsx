import { clauseOf } from '@iws/shared/policy/clauses'
import { ClauseTap } from './ClauseTap'

/** Any clause or gap by its id; nothing where this version knows none. Brings the whole table along. */
export function ClauseChip({ clause }: { readonly clause: string }) {
  const row = clauseOf(clause)
  return row ? <ClauseTap clause={row} /> : null
}
