import type { News } from '@iws/shared/contract/gives/thread'
import type { EventView } from '@iws/shared/contract/gives/tickets'
import type { Whoami } from '@iws/shared/contract/gives/session'
import { readNews } from '@iws/shared/contract/thread'
import { say } from '@iws/shared/text'
import type { QueryClient } from '@tanstack/react-query'
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from '../api/call'
import { newsWords } from '../words/news'
import { doingWith } from './doing'
import { useDesk } from './desk-state'
import { newsIn, useHeard } from './news'

const NEWS_MS = 5_000

/** As much of an open ticket as tells whether it is still the latest. */
export interface Open {
  readonly id: string
  readonly version: number
  readonly timeline: readonly EventView[]
}

const keyOf = (id: string) => ['news', id] as const

/**
 * Asks every few seconds, while the window is in sight, how the open ticket stands, and reads it again where somebody has
 * done something to it. Asking is light and leaves no trace; only the reading is written down. With it goes what is done
 * here, `form` telling whether one lies over the ticket: colleagues who have it open see that.
 */
export function useNews(
  ticket: Open | null,
  reread: (id: string) => Promise<void>,
  form: () => boolean,
): void {
  const client = useQueryClient()
  const id = ticket?.id ?? ''
  const news = useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => call(readNews, { id, doing: doingWith(id, form()) }, signal),
    enabled: ticket !== null,
    refetchInterval: NEWS_MS,
    staleTime: 0,
    gcTime: 0,
  })
  useEffect(() => useHeard.getState().forget(), [id])
  useEffect(() => {
    const told = news.data
    // An answer that was under way while a step was taken knows nothing of the step.
    if (!ticket || !told || told.version < ticket.version || client.isMutating() > 0) return
    if (told.version !== ticket.version || told.event !== (ticket.timeline[0]?.id ?? null)) void reread(id)
    // Once for each answer.
  }, [news.dataUpdatedAt])
}

/** Who else has a ticket open, as the last answer told; nobody where there was none. */
export function useOthers(id: string): News['others'] {
  const news = useQuery<News>({ queryKey: keyOf(id), queryFn: skipToken, gcTime: 0 })
  return news.isError ? [] : (news.data?.others ?? [])
}

/** Reads a ticket again by `read`; says and keeps what others did meanwhile. */
export async function readAndHear(
  client: QueryClient,
  held: () => Open | undefined,
  read: () => Promise<void>,
): Promise<void> {
  const before = held()
  await read()
  const after = held()
  if (before && after) hear(client, before, after)
}

/** Says and keeps what others did between two readings of a ticket; gives whether there was anything. */
export function hear(client: QueryClient, before: Open, after: Open): boolean {
  const me = client.getQueryData<Whoami>(['session'])?.name ?? null
  const events = newsIn(before.timeline, after.timeline, me)
  const [latest] = events
  if (!latest) return false
  useHeard.getState().hear(after.id, events)
  const desk = useDesk.getState()
  desk.tell(newsWords(latest, (text, fill) => say(text, desk.language, fill)))
  return true
}
