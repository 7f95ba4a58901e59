import { assignService } from '@iws/shared/contract/desk-service'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { useState } from 'react'
import { call } from '../api/call'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { FormDialog } from './FormDialog'
import { useColleagues } from './use-service'
import { useGiving } from './use-giving'

/** Gives the ticket to a colleague, those at work first, or to a team. */
export function AssignDialog({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const colleagues = useColleagues()
  const { done } = useGiving(ticket)
  const [team, setTeam] = useState(ticket.team ?? '')
  const [owner, setOwner] = useState<string>(ticket.ownerId ?? '')
  const people = [...(colleagues.data?.people ?? [])].sort((a, b) => Number(b.present) - Number(a.present))
  const send = (version: number): Promise<DeskService> =>
    call(assignService, { id: ticket.id, version, owner: owner || null, ...(team ? { team } : {}) })
  return (
    <FormDialog
      ticket={ticket}
      title={say(SERVICE.assignTitle)}
      act={say(SERVICE.assign)}
      done={done}
      ready
      send={send}
    >
      {() => (
        <>
          <label className="desk-field">
            {say(SERVICE.colleague)}
            <select data-first value={owner} onChange={event => setOwner(event.target.value)}>
              <option value="">{say(SERVICE.teamOnly)}</option>
              {people.map(each => (
                <option key={each.id} value={each.id}>
                  {each.name}
                  {each.present ? ` · ${say(SERVICE.atWork)}` : ''}
                </option>
              ))}
            </select>
          </label>
          <label className="desk-field">
            {say(SERVICE.team)}
            <select value={team} onChange={event => setTeam(event.target.value)}>
              {(colleagues.data?.teams ?? []).map(each => (
                <option key={each.id} value={each.id}>
                  {each.name[language] ?? each.id}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </FormDialog>
  )
}
