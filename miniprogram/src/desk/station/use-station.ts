import { findAtStation, markOriginal } from '@iws/shared/contract/desk'
import type { StationTicket } from '@iws/shared/contract/gives/desk'
import type { PaperId } from '@iws/shared/rulebook/words'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/call'
import { Trouble } from '../api/problem'
import { useDesk } from '../state/desk-state'

export type StationMark = 'seen' | 'kept' | 'returned'

/** The counter: one ticket at a time, found by its number; every mark gives it back as it then stands. */
export function useStation() {
  const [ticket, setTicket] = useState<StationTicket | null>(null)
  const find = useMutation({
    mutationFn: (number: string) => call(findAtStation, { number }),
    onSuccess: setTicket,
  })
  const mark = useMutation({
    mutationFn: (given: { requirement: PaperId; mark: StationMark; note: string; done: string }) =>
      call(markOriginal, {
        id: ticket?.id ?? '',
        version: ticket?.version ?? 0,
        requirement: given.requirement,
        mark: given.mark,
        note: given.note,
      }),
    onSuccess: (next, given) => {
      setTicket(next)
      useDesk.getState().tell(given.done)
    },
    onError: trouble => {
      useDesk.getState().tell(trouble.message, 'trouble')
      // The desk was faster: fetch what stands now, so that the next tap is at the right version.
      if (trouble instanceof Trouble && trouble.code === 'changed-meanwhile' && ticket)
        find.mutate(ticket.number)
    },
  })
  const next = () => {
    setTicket(null)
    find.reset()
    mark.reset()
  }
  return { ticket, find, mark, next }
}
