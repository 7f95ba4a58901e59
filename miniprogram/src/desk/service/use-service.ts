import {
  listColleagues,
  listReplies,
  listService,
  listViews,
  openServiceAtDesk,
  searchTickets,
} from '@iws/shared/contract/desk-service'
import { readLoad } from '@iws/shared/contract/desk-lead'
import type { DeskList, DeskService } from '@iws/shared/contract/gives/desk-service'
import type { FileView } from '@iws/shared/contract/gives/thread'
import { readThreadAtDesk } from '@iws/shared/contract/thread'
import type { QueryClient } from '@tanstack/react-query'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call } from '../api/call'
import { hear, readAndHear } from '../state/use-news'
import type { Filter } from './lists'

const REFRESH_MS = 15_000
/** A file is on its way through the cleaning. */
const CLEANING_MS = 5_000
/** What stands in lists, and may be another after a step. */
export const LISTS = ['service', 'service-found', 'tasks', 'load'] as const
export const keyOf = (id: string) => ['service-ticket', id] as const

/** One list, page by page, read anew every 15 seconds. */
export function useServiceList(filter: Filter) {
  return useInfiniteQuery({
    queryKey: ['service', filter],
    queryFn: ({ pageParam, signal }) => call(listService, { ...filter, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: DeskList) => last.next ?? undefined,
    refetchInterval: REFRESH_MS,
  })
}

/** Tickets of any kind that match exactly; nothing is asked for an empty text. */
export function useSearch(text: string) {
  return useQuery({
    queryKey: ['service-found', text],
    queryFn: ({ signal }) => call(searchTickets, { text }, signal),
    enabled: text !== '',
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
}

/** The open ticket. Every look is written down, so it is not read again just because the window came to the front. */
export function useServiceTicket(id: string | null) {
  return useQuery({
    queryKey: keyOf(id ?? ''),
    queryFn: ({ signal }) => call(openServiceAtDesk, { id: id ?? '' }, signal),
    enabled: id !== null,
    refetchOnWindowFocus: false,
    refetchInterval: query => whileCleaning(query.state.data?.files),
  })
}

/** The talk. What is new in it comes with the news of its ticket. */
export function useThread(id: string) {
  return useQuery({
    queryKey: ['thread', id],
    queryFn: ({ signal }) => call(readThreadAtDesk, { id }, signal),
    refetchInterval: query => whileCleaning(query.state.data?.messages.flatMap(each => each.files)),
  })
}

const whileCleaning = (files: readonly FileView[] | undefined): number | false =>
  files?.some(file => file.state === 'received') ? CLEANING_MS : false

/** Who has how much to do, for a lead. */
export const useLoad = () =>
  useQuery({
    queryKey: ['load'],
    queryFn: ({ signal }) => call(readLoad, {}, signal),
    refetchInterval: REFRESH_MS,
  })

export const useColleagues = () =>
  useQuery({ queryKey: ['colleagues'], queryFn: ({ signal }) => call(listColleagues, {}, signal) })

export const useViews = () =>
  useQuery({ queryKey: ['views'], queryFn: ({ signal }) => call(listViews, {}, signal), staleTime: Infinity })

export const useReplies = (id: string, wanted: boolean) =>
  useQuery({
    queryKey: ['replies', id],
    queryFn: ({ signal }) => call(listReplies, { id }, signal),
    enabled: wanted,
    staleTime: Infinity,
  })

/**
 * Reads a ticket again, then its talk, then the lists; says what others did to it meanwhile. In this order: what the ticket
 * knows to be written is in the talk, and what is read there is no longer unread in the lists.
 */
export async function rereadService(client: QueryClient, id: string): Promise<void> {
  await readAndHear(
    client,
    () => client.getQueryData<DeskService>(keyOf(id)),
    () => client.invalidateQueries({ queryKey: keyOf(id) }),
  )
  void rereadTalk(client, id)
}

async function rereadTalk(client: QueryClient, id: string): Promise<void> {
  await client.invalidateQueries({ queryKey: ['thread', id] })
  for (const list of LISTS) void client.invalidateQueries({ queryKey: [list] })
}

/** Keeps a ticket as a step gave it. Where the step took no offence at what others did meanwhile, that is said. */
export function keepService(client: QueryClient, given: DeskService): void {
  const before = client.getQueryData<DeskService>(keyOf(given.id))
  client.setQueryData(keyOf(given.id), given)
  if (before && hear(client, before, given)) void rereadTalk(client, given.id)
  else for (const list of LISTS) void client.invalidateQueries({ queryKey: [list] })
}
