import { openAtDesk } from '@iws/shared/contract/desk'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { QueryClient } from '@tanstack/react-query'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useLayoutEffect } from 'react'
import { call } from '../api/call'
import { useDesk } from './desk-state'
import { readAndHear, useNews } from './use-news'

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

/** Reads the open ticket again as soon as somebody did something to it, and says what. */
export function useTicketNews(ticket: DeskTicket | null): void {
  const client = useQueryClient()
  useNews(
    ticket,
    id =>
      readAndHear(
        client,
        () => ticketIn(client, id),
        async () => {
          await rereadTicket(client, id)
          // After the ticket: what it knows to be written is then in the talk.
          for (const list of ['queue', 'found', 'thread']) void client.invalidateQueries({ queryKey: [list] })
          useDesk.getState().noteChange(null)
        },
      ),
    DECIDES,
  )
}

const DECIDES = (): boolean => useDesk.getState().dialog !== null

/**
 * Turns to what is to be looked at now when a new round has begun, as when the customer has sent it back to us: before the new
 * pages are seen, or a quick key would still mean the page of the round before.
 */
export function useNewRound(ticket: DeskTicket | null): void {
  useLayoutEffect(() => useDesk.getState().turnTo(null), [ticket?.id, ticket?.round])
}
