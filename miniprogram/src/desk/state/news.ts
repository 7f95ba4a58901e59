import type { EventView } from '@iws/shared/contract/gives/tickets'
import { create } from 'zustand'

/** More than this is read in the story of the ticket. */
const MOST_LINES = 4

/** A step that met somebody else's change: its name, and how to do it once more on what is there now. */
export interface Repeat {
  readonly label: string
  readonly run: () => void
}

interface News {
  readonly ticket: string | null
  /** What happened since the ticket was opened, newest first, but for one's own doing. */
  readonly events: readonly EventView[]
  readonly repeat: Repeat | null
  hear(ticket: string, events: readonly EventView[]): void
  offer(ticket: string, repeat: Repeat): void
  forget(): void
}

const NONE = { ticket: null, events: [], repeat: null } as const

/** What others did to the open ticket while it was open: codes and names, nothing of its content. */
export const useHeard = create<News>()(set => ({
  ...NONE,
  hear: (ticket, events) =>
    set(state => {
      const before = state.ticket === ticket ? state : NONE
      return { ...before, ticket, events: [...events, ...before.events].slice(0, MOST_LINES) }
    }),
  offer: (ticket, repeat) => set(state => ({ ...(state.ticket === ticket ? state : NONE), ticket, repeat })),
  forget: () => set(NONE),
}))

type Happened = Pick<EventView, 'id' | 'by' | 'name'>

/**
 * What is in one story and was not in the other, but for what `me` did himself. Where people did something, what the
 * system did because of it is left out.
 */
export function newsIn<E extends Happened>(
  before: readonly E[],
  after: readonly E[],
  me: string | null,
): readonly E[] {
  const known = new Set(before.map(each => each.id))
  const fresh = after.filter(each => !known.has(each.id))
  const people = fresh.filter(each => each.by !== 'system')
  return (people.length > 0 ? people : fresh).filter(each => each.name === null || each.name !== me)
}
