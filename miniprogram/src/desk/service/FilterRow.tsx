import { TICKET_KINDS } from '@iws/shared/ticket/kinds'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { KINDS } from '../words/service-names'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { useService } from './service-state'
import type { Filter } from './service-state'
import { useColleagues } from './use-service'

/** Narrows the list by kind and team, and keeps the result under a name. */
export function FilterRow() {
  const say = useSay()
  const language = useDesk(state => state.language)
  const { filter, list, show } = useService()
  const teams = useColleagues().data?.teams ?? []
  const narrow = (part: Partial<Filter>): void => list({ ...filter, ...part })
  return (
    <div className="desk-filter">
      <select
        aria-label={say(SERVICE.anyKind)}
        value={filter.kind ?? ''}
        onChange={event => narrow({ kind: TICKET_KINDS.find(kind => kind === event.target.value) })}
      >
        <option value="">{say(SERVICE.anyKind)}</option>
        {TICKET_KINDS.map(kind => (
          <option key={kind} value={kind}>
            {say(wordFor(KINDS, kind))}
          </option>
        ))}
      </select>
      <select
        aria-label={say(SERVICE.anyTeam)}
        value={filter.team ?? ''}
        onChange={event => narrow({ team: event.target.value || undefined })}
      >
        <option value="">{say(SERVICE.anyTeam)}</option>
        {teams.map(team => (
          <option key={team.id} value={team.id}>
            {team.name[language] ?? team.id}
          </option>
        ))}
      </select>
      <button type="button" className="desk-button desk-button-bare" onClick={() => show('save-view')}>
        {say(SERVICE.saveView)}
      </button>
    </div>
  )
}
