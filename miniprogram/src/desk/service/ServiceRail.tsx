import type { DeskRow } from '@iws/shared/contract/gives/desk-service'
import { useEffect, useRef } from 'react'
import { SearchBox } from '../queue/SearchBox'
import { Problem } from '../shell/Problem'
import { SERVICE } from '../words/service'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'
import { FilterRow } from './FilterRow'
import { People } from './People'
import { RailFoot } from './RailFoot'
import { ServiceRows } from './ServiceRows'
import { ServiceTabs } from './ServiceTabs'
import { listOf, LISTS, narrowing } from './lists'
import type { Filter } from './lists'
import { useService } from './service-state'
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
  const listed = list.data?.pages.flatMap(page => page.rows) ?? null
  const rows = (searching ? found.data?.rows : listed) ?? []
  const counts = list.data?.pages[0]?.counts ?? null
  useQuietStart(listed && listed.length === 0)
  useOnlyOne(text, found.isPlaceholderData ? null : (found.data?.rows ?? null))
  return (
    <nav className="desk-rail" aria-label={say(SERVICE.title)}>
      <h1 className="desk-unseen">{say(SERVICE.title)}</h1>
      <SearchBox label={SERVICE.search} hint={SERVICE.searchHint} text={text} onSearch={search} />
      {searching ? (
        <p className="desk-rail-total" role="status">
          {found.data ? say(SERVICE.found, { count: rows.length }) : say(SHELL.loading)}
        </p>
      ) : (
        <ServiceTabs counts={counts} />
      )}
      {panel === 'list' && !searching ? <FilterRow /> : null}
      {source.isError ? <Problem trouble={source.error} retry={() => void source.refetch()} /> : null}
      {panel === 'tasks' && !searching ? (
        <Tasks />
      ) : panel === 'people' && !searching ? (
        <People />
      ) : (
        <ServiceRows
          rows={rows}
          loading={source.isPending}
          empty={emptyWords(searching, filter)}
          hint={searching ? SERVICE.searchKinds : null}
          more={!searching && list.hasNextPage ? () => void list.fetchNextPage() : null}
        />
      )}
      <RailFoot rows={rows} />
    </nav>
  )
}

function emptyWords(searching: boolean, filter: Filter) {
  if (searching) return SERVICE.foundNone
  if (Object.keys(narrowing(filter)).length > 0) return SERVICE.noneNarrowed
  return listOf(filter) === 'atRisk' ? SERVICE.noneAtRisk : SERVICE.none
}

/**
 * Where nothing is at risk at the start of a sitting, everything open is shown instead of an empty list, unless something else
 * was asked for meanwhile. `empty`: null while that is not known.
 */
function useQuietStart(empty: boolean | null): void {
  const begun = useRef(false)
  useEffect(() => {
    // Once: a list chosen later stays chosen though it is empty.
    if (empty === null || begun.current) return
    begun.current = true
    const { filter, ticket, panel, text, list } = useService.getState()
    const asked = filter !== LISTS.atRisk || ticket !== null || panel !== 'list' || text !== ''
    if (empty && !asked) list(LISTS.open)
  }, [empty])
}

/** Whoever finds one ticket only wants that one: it opens, and keys are commands again. */
function useOnlyOne(text: string, rows: readonly DeskRow[] | null): void {
  const [only] = rows?.length === 1 ? rows : []
  useEffect(() => {
    if (!only || only.kind === 'registration') return
    useService.getState().open(only.id)
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur()
    // Once for each search: the result is read again after every step.
  }, [text, only?.id])
}
