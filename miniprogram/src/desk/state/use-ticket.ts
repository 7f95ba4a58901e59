import { openAtDesk } from '@iws/shared/contract/desk'
import type { DeskTicket, QueueRow } from '@iws/shared/contract/gives/desk'
import type { QueryClient } from '@tanstack/react-query'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from '../api/call'
import { useDesk } from './desk-state'

const CLEANING_MS = 5_000

const keyOf = (id: string) => ['ticket', id] as const

/**
 * The open ticket. It is read again while pages are being cleaned, and never just because the window came to the front:
 * every look at a ticket is written down.
 */
export function useTicket(id: string | null) {
  return useQuery({
    queryKey: keyOf(id ?? ''),
    queryFn: ({ signal }) => call(openAtDesk, { id: id ?? '' }, signal),
    enabled: id !== null,
    refetchOnWindowFocus: false,
    refetchInterval: query =>
      query.state.data?.pages.some(page => page.state === 'received') ? CLEANING_MS : false,
  })
}

export function ticketIn(client: QueryClient, id: string): DeskTicket | undefined {
  return client.getQueryData<DeskTicket>(keyOf(id))
}

/** Puts a ticket the server gave where every part of the desk reads it. */
export function keepTicket(client: QueryClient, ticket: DeskTicket): void {
  client.setQueryData(keyOf(ticket.id), ticket)
}

export function rereadTicket(client: QueryClient, id: string): Promise<void> {
  return client.invalidateQueries({ queryKey: keyOf(id) })
}

/**
 * Reads the open ticket again when its row tells of another round or state, as when the customer has sent it back to
 * us; and turns to what is to be looked at now when a new round has begun.
 */
export function useNewsOf(id: string | null, rows: readonly QueueRow[]): void {
  const client = useQueryClient()
  const row = rows.find(each => each.id === id)
  useEffect(() => {
    const seen = row && ticketIn(client, row.id)
    if (seen && (seen.round !== row.round || seen.state !== row.state)) void rereadTicket(client, row.id)
    // The row's other fields follow from these two.
  }, [client, row?.id, row?.round, row?.state])
  const round = useTicket(id).data?.round
  useEffect(() => useDesk.getState().turnTo(null), [id, round])
}
