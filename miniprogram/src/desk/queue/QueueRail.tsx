import { useState } from 'react'
import { Problem } from '../shell/Problem'
import { QUEUE } from '../words/queue'
import { useSay } from '../words/use-say'
import { QueueList } from './QueueList'
import { QueueMoves } from './QueueMoves'
import { QueueTabs } from './QueueTabs'
import { QueueTasks } from './QueueTasks'
import { SearchBox } from './SearchBox'
import { useDesk } from '../state/desk-state'
import { useFound, useQueue } from './use-queue'

/** Left column: what waits, longest first, or what a search found. */
export function QueueRail() {
  const say = useSay()
  const tab = useDesk(state => state.tab)
  const tasks = useDesk(state => state.tasks)
  const [text, setText] = useState('')
  const queue = useQueue(tab)
  const found = useFound(text)
  const searching = text !== ''
  const source = searching ? found : queue
  const rows = searching ? (found.data?.rows ?? []) : (queue.data?.pages.flatMap(page => page.rows) ?? [])
  const total = queue.data?.pages[0]?.total ?? 0
  const title = searching ? say(QUEUE.found, { count: rows.length }) : say(QUEUE.total, { count: total })
  return (
    <nav className="desk-rail" aria-label={say(QUEUE.title)}>
      <h2 className="desk-unseen">{say(QUEUE.title)}</h2>
      <SearchBox label={QUEUE.search} hint={QUEUE.searchHint} text={text} onSearch={setText} />
      {searching ? null : <QueueTabs />}
      {tasks && !searching ? (
        <QueueTasks />
      ) : (
        <>
          <p className="desk-rail-total" aria-live="off">
            {source.data ? title : ' '}
          </p>
          {source.isError ? <Problem trouble={source.error} retry={() => void source.refetch()} /> : null}
          <QueueList
            rows={rows}
            named={searching}
            loading={source.isPending}
            empty={emptyWords(searching, tab === 'in-review')}
            more={!searching && queue.hasNextPage ? () => void queue.fetchNextPage() : null}
          />
        </>
      )}
      <QueueMoves rows={rows} />
    </nav>
  )
}

function emptyWords(searching: boolean, review: boolean) {
  if (searching) return QUEUE.foundNone
  return review ? QUEUE.emptyReview : QUEUE.empty
}
