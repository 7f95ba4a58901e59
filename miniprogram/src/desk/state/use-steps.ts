import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { troubleOf } from '../api/problem'
import type { Trouble } from '../api/problem'
import { useDesk } from './desk-state'
import { keepTicket, ticketIn } from './use-ticket'

/** Sends one step at the version given to it. */
export type Step = (version: number) => Promise<DeskTicket>

/**
 * Steps on one ticket, one after the other, each at the version the one before it gave. `take` announces `done` and
 * gives null, or gives the trouble. Somebody else's change meanwhile is shown as a banner, everything else in the status line.
 */
export function useSteps(ticket: string) {
  const client = useQueryClient()
  const { mutateAsync, isPending } = useMutation({
    scope: { id: 'steps' },
    mutationFn: (step: Step) => step(ticketIn(client, ticket)?.version ?? 0),
    onSuccess: given => {
      keepTicket(client, given)
      for (const list of ['queue', 'found']) void client.invalidateQueries({ queryKey: [list] })
    },
  })
  const take = useCallback(
    async (step: Step, done: string): Promise<Trouble | null> => {
      try {
        await mutateAsync(step)
        useDesk.getState().tell(done)
        return null
      } catch (thrown) {
        return report(troubleOf(thrown))
      }
    },
    [mutateAsync],
  )
  return { take, busy: isPending }
}

function report(trouble: Trouble): Trouble {
  const desk = useDesk.getState()
  if (trouble.code === 'changed-meanwhile') desk.noteChange(trouble.message)
  desk.tell(trouble.message, 'trouble')
  return trouble
}
