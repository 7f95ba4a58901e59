import { linkService } from '@iws/shared/contract/desk-service'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { call } from '../api/call'
import { SERVICE } from '../words/service'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'
import { useServiceSteps } from './use-service-steps'

/** Linking with another ticket and taking that off, by one tap; each can be taken back. */
export function useLinking(ticket: DeskService) {
  const say = useSay()
  const { tap } = useServiceSteps(ticket.id)
  const send = (number: string, linked: boolean) => (version: number) =>
    call(linkService, { id: ticket.id, version, number, linked })
  const back = (number: string, linked: boolean): void =>
    void tap(say(SHELL.undo), send(number, !linked), { says: say(SHELL.undone) })
  const linkWith = (number: string, linked: boolean): void =>
    void tap(say(linked ? SERVICE.link : SERVICE.unlink), send(number, linked), {
      says: say(linked ? SERVICE.linked : SERVICE.unlinked),
      undo: () => back(number, linked),
    })
  return { linkWith }
}
