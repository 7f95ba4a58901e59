import { useEffect } from 'react'
import { SearchBox } from '../queue/SearchBox'
import { Problem } from '../shell/Problem'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { FilterRow } from './FilterRow'
import { RailFoot } from './RailFoot'
import { ServiceRows } from './ServiceRows'
import { ServiceTabs } from './ServiceTabs'
import { LISTS, useService } from './service-state'
import { Tasks } from './Tasks'
import { useSearch, useServiceList } from './use-service'

/** Left column: promises at risk first, or what a search found, or the tasks. */
export function ServiceRail() {
  const say = useSay()
  const { panel, filter, text, search } = useService()
  const list = useServiceList(filter)
  const found = useSearch(text)
  const searching = text !== ''
  const source = searching ? found : list
  const rows = searching ? (found.data?.rows ?? []) : (list.data?.pages.flatMap(page => page.rows) ?? [])
  const counts = list.data?.pages[0]?.counts ?? null
  useQuietStart(list.data !== undefined && rows.length === 0)
  return (
    <nav className="desk-rail" aria-label={say(SERVICE.title)}>
      <h1 className="desk-unseen">{say(SERVICE.title)}</h1>
      <SearchBox label={SERVICE.search} hint={SERVICE.searchHint} text={text} onSearch={search} />
      {searching ? (
        <p className="desk-rail-total">{say(SERVICE.found, { count: rows.length })}</p>
      ) : (
        <ServiceTabs counts={counts} />
      )}
      {panel === 'list' && !searching ? <FilterRow /> : null}
      {source.isError ? <Problem trouble={source.error} retry={() => void source.refetch()} /> : null}
      {panel === 'tasks' && !searching ? (
        <Tasks />
      ) : (
        <ServiceRows
          rows={rows}
          loading={source.isPending}
          empty={searching ? SERVICE.foundNone : filter === LISTS.atRisk ? SERVICE.noneAtRisk : SERVICE.none}
          more={!searching && list.hasNextPage ? () => void list.fetchNextPage() : null}
        />
      )}
      <RailFoot rows={rows} />
    </nav>
  )
}

/** Where nothing is at risk at the start of a sitting, everything open is shown instead of an empty list. */
function useQuietStart(empty: boolean): void {
  const { filter, ticket, list } = useService()
  useEffect(() => {
    if (empty && filter === LISTS.atRisk && ticket === null) list(LISTS.open)
    // Once: a list chosen later stays chosen though it is empty.
  }, [empty])
}
