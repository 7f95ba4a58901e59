import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { troubleOf } from '../api/problem'
import type { Trouble } from '../api/problem'
import { useDesk } from '../state/desk-state'
import { useHeard } from '../state/news'
import { keepService, keyOf, rereadService } from './use-service'

/** Sends one change at the version given to it. */
export type Step = (version: number) => Promise<DeskService>

/** What is said once it is done, and how it is taken back where it can be. */
export interface Done {
  readonly says: string | ((given: DeskService) => string)
  readonly undo?: () => void
}

/**
 * Steps on one ticket, one after the other, each at the version the one before it gave. `take` announces what was done
 * and gives null, or gives the trouble; where somebody else was faster, the ticket has been read again by then. `tap` is
 * for a step of one tap: after such a clash it can be done once more with another.
 */
export function useServiceSteps(id: string) {
  const client = useQueryClient()
  const { mutateAsync, isPending } = useMutation({
    scope: { id: 'service-steps' },
    mutationFn: (step: Step) => step(client.getQueryData<DeskService>(keyOf(id))?.version ?? 0),
    onSuccess: given => {
      useHeard.getState().forget()
      keepService(client, given)
    },
  })
  const take = useCallback(
    async (step: Step, { says, undo }: Done): Promise<Trouble | null> => {
      try {
        const given = await mutateAsync(step)
        useDesk.getState().tell(typeof says === 'string' ? says : says(given), 'result', undo)
        return null
      } catch (thrown) {
        const trouble = troubleOf(thrown)
        if (trouble.code === 'changed-meanwhile') await rereadService(client, id)
        useDesk.getState().tell(trouble.message, 'trouble')
        return trouble
      }
    },
    [client, id, mutateAsync],
  )
  const tap = useCallback(
    async (label: string, step: Step, done: Done): Promise<void> => {
      const trouble = await take(step, done)
      const again = { label, run: () => void tap(label, step, done) }
      if (trouble?.code === 'changed-meanwhile') useHeard.getState().offer(id, again)
    },
    [id, take],
  )
  return { take, tap, busy: isPending }
}
