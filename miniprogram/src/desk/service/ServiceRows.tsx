import type { DeskRow } from '@iws/shared/contract/gives/desk-service'
import type { Text } from '@iws/shared/text'
import { useNow } from '../state/use-now'
import { SERVICE } from '../words/service'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'
import { ServiceRow } from './ServiceRow'

interface Props {
  readonly rows: readonly DeskRow[]
  readonly loading: boolean
  readonly empty: Text
  readonly more: (() => void) | null
}

/** The rows, grey shapes while they load, or a sentence where there are none. */
export function ServiceRows({ rows, loading, empty, more }: Props) {
  const say = useSay()
  const now = useNow()
  if (loading)
    return (
      <div className="desk-rail-scroll" role="status" aria-label={say(SHELL.loading)}>
        {[1, 2, 3, 4].map(each => (
          <div key={each} className="desk-shape desk-shape-row" />
        ))}
      </div>
    )
  if (rows.length === 0) return <p className="desk-empty">{say(empty)}</p>
  return (
    <div className="desk-rail-scroll" tabIndex={-1}>
      <ol className="desk-list">
        {rows.map(row => (
          <ServiceRow key={row.id} row={row} now={now} />
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
