import type { DeskRow } from '@iws/shared/contract/gives/desk-service'
import type { Text } from '@iws/shared/text'
import { useNow } from '../state/use-now'
import { SERVICE } from '../words/service'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'
import { ServiceRow } from './ServiceRow'
import { useColleagues } from './use-service'

interface Props {
  readonly rows: readonly DeskRow[]
  readonly loading: boolean
  readonly empty: Text
  /** More about why there may be none. */
  readonly hint: Text | null
  readonly more: (() => void) | null
}

/** The rows, grey shapes while they load, or a sentence where there are none. */
export function ServiceRows({ rows, loading, empty, hint, more }: Props) {
  const say = useSay()
  const now = useNow()
  const people = useColleagues().data?.people
  const present = people ? new Set(people.flatMap(each => (each.present ? [each.id] : []))) : null
  if (loading)
    return (
      <div className="desk-rail-scroll" role="status" aria-label={say(SHELL.loading)}>
        {[1, 2, 3, 4].map(each => (
          <div key={each} className="desk-shape desk-shape-row" />
        ))}
      </div>
    )
  if (rows.length === 0)
    return (
      <div className="desk-empty">
        <p>{say(empty)}</p>
        {hint ? <p className="desk-hint">{say(hint)}</p> : null}
      </div>
    )
  return (
    <div className="desk-rail-scroll" tabIndex={-1}>
      <ol className="desk-list">
        {rows.map(row => (
          <ServiceRow key={row.id} row={row} now={now} present={present} />
        ))}
      </ol>
      {more ? (
        <button type="button" className="desk-button desk-button-plain desk-more" onClick={more}>
          {say(SERVICE.more)}
        </button>
      ) : null}
    </div>
  )
}
