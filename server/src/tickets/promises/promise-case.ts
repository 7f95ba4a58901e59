import { In, IsNull, Not } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { PeopleOnDuty } from '../../accounts/people-on-duty.ts'
import { EventRow } from '../event.entity.ts'
import { TicketRow } from '../ticket.entity.ts'
import type { PromiseRow } from './promise.entity.ts'

const COLUMNS = {
  id: true,
  number: true,
  customer: true,
  owner: true,
  team: true,
  endedAt: true,
  mergedInto: true,
} as const
/** What a promise needs to know of its ticket. */
export type Ticket = Pick<TicketRow, keyof typeof COLUMNS>

/** What one round of the ladder knows. */
export interface Round {
  readonly now: number
  readonly people: PeopleOnDuty
  /** Since when no server had looked; null where one did all the time. */
  readonly stoodSince: number | null
  /** Tickets given to somebody in this round: each goes once. */
  readonly handed: Set<string>
}

/** A promise with its ticket, and when the owner last did anything there; null: never. */
export interface Case {
  readonly row: PromiseRow
  readonly ticket: Ticket
  readonly ownerDidAt: number | null
}

/** Whether the owner has done nothing on the ticket since the promise was made. */
export function isSilent({ row, ownerDidAt }: Case): boolean {
  return row.triedAt === null && (ownerDidAt === null || ownerDidAt <= row.madeAt)
}

/** Gives promises with their tickets; one whose ticket is gone is left out. */
export async function casesOf(manager: EntityManager, rows: readonly PromiseRow[]): Promise<Case[]> {
  const ids = [...new Set(rows.map(row => row.ticket))]
  if (ids.length === 0) return []
  const tickets = new Map((await ticketsOf(manager, ids)).map(each => [each.id, each]))
  const deeds = await lastDeeds(manager, ids)
  return rows.flatMap(row => {
    const ticket = tickets.get(row.ticket)
    return ticket ? [{ row, ticket, ownerDidAt: deeds.get(`${ticket.id} ${ticket.owner}`) ?? null }] : []
  })
}

function ticketsOf(manager: EntityManager, ids: readonly string[]): Promise<Ticket[]> {
  return manager.find(TicketRow, { select: COLUMNS, where: { id: In([...ids]) } })
}

/** When each member of staff last did something on each of these tickets; the key is `ticket person`. */
async function lastDeeds(manager: EntityManager, tickets: readonly string[]): Promise<Map<string, number>> {
  const rows: { ticket: string; person: string; last: number | string }[] = await manager
    .createQueryBuilder(EventRow, 'e')
    .select('e.ticket', 'ticket')
    .addSelect('e.person', 'person')
    .addSelect('MAX(e.at)', 'last')
    .where({ ticket: In([...tickets]), person: Not(IsNull()) })
    .groupBy('e.ticket')
    .addGroupBy('e.person')
    .getRawMany()
  return new Map(rows.map(({ ticket, person, last }) => [`${ticket} ${person}`, Number(last)]))
}
