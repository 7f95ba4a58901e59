import type { EntityManager } from 'typeorm'
import { DEFAULT_BOOK } from '@iws/shared/rulebook/book'
import { workingDaysOf } from '@iws/shared/rulebook/targets'
import { liesWithUs, nextWordDue } from '@iws/shared/ticket/promise-owed'
import type { ServiceState } from '@iws/shared/ticket/service-life'
import type { TicketRow } from '../ticket.entity.ts'
import type { Made } from './make-promise.ts'
import { HOME_HOLIDAYS } from './office.ts'
import { PromiseRow } from './promise.entity.ts'

/** A ticket as far as it is owed a word. */
export type Owed = Pick<TicketRow, 'id' | 'kind' | 'state' | 'owner' | 'team'>

const TARGET = {
  workingDays: workingDaysOf(DEFAULT_BOOK.targets, 'next-update'),
  holidays: HOME_HOLIDAYS,
}

/**
 * The promise a ticket is owed by rule, where it lies with us and has none; null otherwise. `from`: the state it was in
 * before this change. The time named with a wait for a part goes on standing while the part is waited for, whatever was
 * written meanwhile, and ends with the wait.
 */
export async function wordOwed(
  manager: EntityManager,
  { id: ticket, kind, state, owner, team }: Owed,
  now: number,
  from: TicketRow['state'],
): Promise<Made | null> {
  if (kind === 'registration' || !liesWithUs(kind, state as ServiceState)) return null
  const waitIsOver = from === 'waiting-part' && state !== 'waiting-part'
  if (!waitIsOver && (await manager.existsBy(PromiseRow, { ticket, state: 'open' }))) return null
  const named = state === 'waiting-part' ? await lastNamed(manager, ticket) : null
  const dueAt = nextWordDue(now, TARGET, named)
  return { ticket, kind: 'next-update', owner, team, dueAt, now, byRule: true }
}

/** When the last word that was promised and given was due. */
async function lastNamed(manager: EntityManager, ticket: string): Promise<number | null> {
  const last = await manager.findOne(PromiseRow, {
    where: { ticket, kind: 'next-update', state: 'kept' },
    order: { madeAt: 'DESC', id: 'DESC' },
  })
  return last?.dueAt ?? null
}
