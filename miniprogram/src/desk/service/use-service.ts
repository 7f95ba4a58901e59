import {
  listColleagues,
  listReplies,
  listService,
  listTasks,
  listViews,
  openServiceAtDesk,
  searchTickets,
} from '@iws/shared/contract/desk-service'
import type { DeskList, DeskService } from '@iws/shared/contract/gives/desk-service'
import { readThreadAtDesk } from '@iws/shared/contract/thread'
import type { QueryClient } from '@tanstack/react-query'
import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useCallback } from 'react'
import { call } from '../api/call'
import { troubleOf } from '../api/problem'
import type { Trouble } from '../api/problem'
import { useDesk } from '../state/desk-state'
import type { Filter } from './service-state'

const REFRESH_MS = 15_000
const LISTS = ['service', 'service-found', 'tasks'] as const
const keyOf = (id: string) => ['service-ticket', id] as const

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
  })
}

export function useThread(id: string) {
  return useQuery({
    queryKey: ['thread', id],
    queryFn: ({ signal }) => call(readThreadAtDesk, { id }, signal),
    refetchInterval: REFRESH_MS,
  })
}

export const useTasks = () =>
  useQuery({
    queryKey: ['tasks'],
    queryFn: ({ signal }) => call(listTasks, {}, signal),
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

export function rereadService(client: QueryClient, id: string): Promise<void> {
  void client.invalidateQueries({ queryKey: ['thread', id] })
  return client.invalidateQueries({ queryKey: keyOf(id) })
}

/**
 * Steps on one ticket, one after the other, each at the version the one before it gave. `take` announces `done` and
 * gives null, or gives the trouble; the ticket is read again where somebody else was faster.
 */
export function useServiceSteps(id: string) {
  const client = useQueryClient()
  const { mutateAsync, isPending } = useMutation({
    scope: { id: 'service-steps' },
    mutationFn: (step: (version: number) => Promise<DeskService>) =>
      step(client.getQueryData<DeskService>(keyOf(id))?.version ?? 0),
    onSuccess: given => {
      client.setQueryData(keyOf(given.id), given)
      for (const list of LISTS) void client.invalidateQueries({ queryKey: [list] })
    },
  })
  const take = useCallback(
    async (
      step: (version: number) => Promise<DeskService>,
      done: string | ((given: DeskService) => string),
    ): Promise<Trouble | null> => {
      try {
        const given = await mutateAsync(step)
        useDesk.getState().tell(typeof done === 'string' ? done : done(given))
        return null
      } catch (thrown) {
        const trouble = troubleOf(thrown)
        useDesk.getState().tell(trouble.message, 'trouble')
        if (trouble.code === 'changed-meanwhile') void rereadService(client, id)
        return trouble
      }
    },
    [client, id, mutateAsync],
  )
  return { take, busy: isPending }
}
