import { SERVICE_KINDS } from '@iws/shared/ticket/kinds'
import { useState } from 'react'
import { useDesk } from '../state/desk-state'
import { PEOPLE } from '../words/people'
import { SERVICE } from '../words/service'
import { KINDS } from '../words/service-names'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { FilterSelect } from './FilterSelect'
import { listOf, LISTS, narrowing } from './lists'
import { MoreFilters } from './MoreFilters'
import { useService } from './service-state'
import { useColleagues } from './use-service'

/** Narrows the list: kind and team at once, the rest on demand; and keeps the result under a name. */
export function FilterRow() {
  const say = useSay()
  const language = useDesk(state => state.language)
  const [open, setOpen] = useState(false)
  const { filter, list, show } = useService()
  const colleagues = useColleagues().data
  const teams = colleagues?.teams ?? []
  const whose = colleagues?.people.find(each => each.id === filter.owner)?.name
  const narrowed = Object.keys(narrowing(filter)).length
  return (
    <div className="desk-filter">
      <FilterSelect
        label={SERVICE.anyKind}
        value={filter.kind}
        options={SERVICE_KINDS.map(kind => [kind, say(wordFor(KINDS, kind))])}
        onPick={kind => list({ ...filter, kind: SERVICE_KINDS.find(each => each === kind) })}
      />
      <FilterSelect
        label={SERVICE.anyTeam}
        value={filter.team}
        options={teams.map(team => [team.id, team.name[language] ?? team.id])}
        onPick={team => list({ ...filter, team })}
      />
      <button
        type="button"
        className="desk-button desk-button-bare"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {say(SERVICE.filter)}
        {narrowed > 0 ? <b className="desk-count">{narrowed}</b> : null}
      </button>
      {open ? <MoreFilters filter={filter} list={list} /> : null}
      {open || narrowed > 0 ? (
        <p className="desk-filter-foot desk-buttons">
          {whose ? <span className="desk-narrowed">{say(PEOPLE.only, { name: whose })}</span> : null}
          {filter.risk === 'broken' ? <span className="desk-narrowed">{say(PEOPLE.onlyBroken)}</span> : null}
          <button type="button" className="desk-button desk-button-bare" onClick={() => show('save-view')}>
            {say(SERVICE.saveView)}
          </button>
          {narrowed > 0 ? (
            <button
              type="button"
              className="desk-button desk-button-bare"
              onClick={() => list(LISTS[listOf(filter)])}
            >
              {say(SERVICE.clearFilter)}
            </button>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}
