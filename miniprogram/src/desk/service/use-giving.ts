import { assignService } from '@iws/shared/contract/desk-service'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { call } from '../api/call'
import { useSession } from '../session/use-session'
import { SERVICE } from '../words/service'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'
import type { Done } from './use-service-steps'
import { useServiceSteps } from './use-service-steps'

/** Giving a ticket to somebody, each time with a way to take it back at once. */
export function useGiving(ticket: DeskService) {
  const say = useSay()
  const me = useSession().data?.name ?? null
  const { tap } = useServiceSteps(ticket.id)
  const { id, ownerId, team } = ticket
  const before = { owner: ownerId, ...(team ? { team } : {}) }
  const back = (): void =>
    void tap(say(SHELL.undo), version => call(assignService, { id, version, ...before }), {
      says: say(SHELL.undone),
    })
  const done: Done = { says: say(SERVICE.assigned), undo: back }
  const give = (label: string, owner: 'me' | null): void =>
    void tap(label, version => call(assignService, { id, version, owner }), done)
  return {
    /** Whether the caller has it. */
    mine: ownerId !== null && ticket.owner === me,
    done,
    takeIt: () => give(say(SERVICE.assignTake), 'me'),
    backToTeam: () => give(say(SERVICE.teamOnly), null),
  }
}
