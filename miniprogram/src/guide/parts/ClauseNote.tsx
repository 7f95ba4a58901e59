import { useSegment } from '../../api/book'
import { ClauseTap } from '../../components/ClauseTap'
import { Words } from '../../components/Words'

/** Any clause or gap by its id, from the book on the phone; only its name while the book is not there. */
export function ClauseNote({ clause }: { readonly clause: string }) {
  const row = useSegment('policy').data?.clauses.find(each => each.id === clause)
  return row ? (
    <ClauseTap clause={row} />
  ) : (
    <Words as="span" className="ds-chip ds-chip--clause">
      {clause}
    </Words>
  )
}
