import { In, IsNull, Not } from 'typeorm'
import type { EntityManager, FindOptionsWhere } from 'typeorm'
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

/** A promise with its ticket, when the owner last did anything there, and when it was last given to anybody; null: never. */
export interface Case {
  readonly row: PromiseRow
  readonly ticket: Ticket
  readonly ownerDidAt: number | null
  readonly givenAt: number | null
}

/**
 * Whether the owner has done nothing on the ticket since the promise was made. To take it is no deed; who got it when a
 * quarter of the time was over has not had the time to be silent.
 */
export function isSilent({ row, ownerDidAt, givenAt }: Case): boolean {
  if (row.triedAt !== null || (ownerDidAt !== null && ownerDidAt > row.madeAt)) return false
  return givenAt === null || givenAt <= row.madeAt + (row.dueAt - row.madeAt) / 4
}

/** Gives promises with their tickets; one whose ticket is gone is left out. */
export async function casesOf(manager: EntityManager, rows: readonly PromiseRow[]): Promise<Case[]> {
  const ids = [...new Set(rows.map(row => row.ticket))]
  if (ids.length === 0) return []
  const tickets = new Map((await ticketsOf(manager, ids)).map(each => [each.id, each]))
  const deeds = await lastTimes(
    manager,
    { ticket: In(ids), person: Not(IsNull()), what: Not('assigned') },
    'person',
  )
  const given = await lastTimes(manager, { ticket: In(ids), what: 'assigned' }, 'what')
  return rows.flatMap(row => {
    const ticket = tickets.get(row.ticket)
    if (!ticket) return []
    const ownerDidAt = deeds.get(`${ticket.id} ${ticket.owner}`) ?? null
    return [{ row, ticket, ownerDidAt, givenAt: given.get(`${ticket.id} assigned`) ?? null }]
  })
}

function ticketsOf(manager: EntityManager, ids: readonly string[]): Promise<Ticket[]> {
  return manager.find(TicketRow, { select: COLUMNS, where: { id: In([...ids]) } })
}

/** When the last of these events was, by ticket and `by`; the keys are both with a space between. */
async function lastTimes(
  manager: EntityManager,
  where: FindOptionsWhere<EventRow>,
  by: 'person' | 'what',
): Promise<Map<string, number>> {
  const rows: { ticket: string; who: string; last: number | string }[] = await manager
    .createQueryBuilder(EventRow, 'e')
    .select('e.ticket', 'ticket')
    .addSelect(`e.${by}`, 'who')
    .addSelect('MAX(e.at)', 'last')
    .where(where)
    .groupBy('e.ticket')
    .addGroupBy(`e.${by}`)
    .getRawMany()
  return new Map(rows.map(({ ticket, who, last }) => [`${ticket} ${who}`, Number(last)]))
}
