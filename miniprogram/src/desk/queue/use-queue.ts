import { findTickets, listQueue } from '@iws/shared/contract/desk'
import type { Queue } from '@iws/shared/contract/gives/desk'
import type { RegistrationState } from '@iws/shared/ticket/registration'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '../api/call'

const REFRESH_MS = 20_000

/** The queue of one state, page by page, read anew every 20 seconds; what is selected stays selected. */
export function useQueue(state: RegistrationState) {
  return useInfiniteQuery({
    queryKey: ['queue', state],
    queryFn: ({ pageParam, signal }) => call(listQueue, { state, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Queue) => last.next ?? undefined,
    refetchInterval: REFRESH_MS,
  })
}

/** Tickets that match a number, serial, phone or mail exactly; nothing is asked for an empty text. */
export function useFound(text: string) {
  return useQuery({
    queryKey: ['found', text],
    queryFn: ({ signal }) => call(findTickets, { text }, signal),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
}
