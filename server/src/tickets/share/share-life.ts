import type { TicketRow } from '../ticket.entity.ts'
import type { ShareRow } from './share.entity.ts'

const DAY_MS = 86_400_000
/** How long a card opens, and how long after the end of its ticket. */
export const SHARE_LIFE_MS = 30 * DAY_MS
export const AFTER_END_MS = 7 * DAY_MS
/** Cards of one ticket at a time: a companion, a parent, one more. */
export const MOST_SHARES = 3

export type Shared = Pick<TicketRow, 'state' | 'endedAt'>

/** Whether anything of a ticket can be shared at `now`: not a draft, not one that ended a week ago. */
export function mayShare({ state, endedAt }: Shared, now: number): boolean {
  return state !== 'draft' && (endedAt === null || now < endedAt + AFTER_END_MS)
}

/** Until when (epoch ms) a card opens as its ticket stands. */
export function untilOf({ expiresAt }: ShareRow, { endedAt }: Shared): number {
  return endedAt === null ? expiresAt : Math.min(expiresAt, endedAt + AFTER_END_MS)
}

/** Whether a card opens at `now`. */
export function opens(share: ShareRow, ticket: Shared, now: number): boolean {
  return share.stoppedAt === null && mayShare(ticket, now) && now < untilOf(share, ticket)
}
