import type { QueueRow } from '@iws/shared/contract/gives/desk'
import type { Text } from '@iws/shared/text'
import { useNow } from '../state/use-now'
import { SHELL } from '../words/shell'
import { QUEUE } from '../words/queue'
import { useSay } from '../words/use-say'
import { QueueItem } from './QueueItem'

interface Props {
  readonly rows: readonly QueueRow[]
  /** Say the state of each ticket, for rows of several states. */
  readonly named: boolean
  readonly loading: boolean
  readonly empty: Text
  readonly more: (() => void) | null
}

/** The rows, or grey shapes of them while they load, or a sentence where there are none. */
export function QueueList({ rows, named, loading, empty, more }: Props) {
  const say = useSay()
  const now = useNow()
  if (loading) return <Shapes label={say(SHELL.loading)} />
  if (rows.length === 0) return <p className="desk-empty">{say(empty)}</p>
  return (
    <div className="desk-rail-scroll" tabIndex={-1}>
      <ol className="desk-list">
        {rows.map(row => (
          <QueueItem key={row.id} row={row} now={now} named={named} />
        ))}
      </ol>
      {more ? (
        <button type="button" className="desk-button desk-button-plain desk-more" onClick={more}>
          {say(QUEUE.more)}
        </button>
      ) : null}
    </div>
  )
}

function Shapes({ label }: { readonly label: string }) {
  return (
    <div className="desk-rail-scroll" role="status" aria-label={label}>
      {[1, 2, 3, 4, 5].map(each => (
        <div key={each} className="desk-shape desk-shape-row" />
      ))}
    </div>
  )
}
