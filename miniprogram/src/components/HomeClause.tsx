import { CLAUSES_HOME } from '@iws/shared/policy/clauses-home'
import { ClauseTap } from './ClauseTap'

/** A clause about machines brought home; the main package carries no others. */
export function HomeClause({ clause }: { readonly clause: string }) {
  const row = CLAUSES_HOME.find(each => each.id === clause)
  return row ? <ClauseTap clause={row} /> : null
}
