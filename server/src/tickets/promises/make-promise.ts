import { In } from 'typeorm'
import type { EntityManager } from 'typeorm'
import { nextStageInstant } from '@iws/shared/ticket/promise'
import type { EvidenceKind, PromiseKind } from '@iws/shared/ticket/promise'
import { newId } from '../../core/ids.ts'
import { TicketRow } from '../ticket.entity.ts'
import { PromiseRow } from './promise.entity.ts'

/** What is promised. Instants are epoch ms. */
export interface Made {
  readonly ticket: string
  readonly kind: PromiseKind
  /** The member of staff who is to keep it, and his team; null while nobody is named. */
  readonly owner: string | null
  readonly team: string | null
  readonly dueAt: number
  readonly now: number
  /** `riskAtCreation` said that the local centre opens too late: told to the customer if it is broken. */
  readonly centreLate?: boolean
  /** Nobody named the time: it is our target for the next word. */
  readonly byRule?: boolean
  /** The customer is told this time now: one that nobody named makes room for it, even where it was due earlier. */
  readonly told?: boolean
}

/** Something written down under an id that shows what we did. */
export interface Evidence {
  readonly kind: EvidenceKind
  readonly id: string
}

/**
 * Makes a promise in the caller's transaction; gives its id and those it took the place of. While one of that kind is open
 * on the ticket and is due no later, that one stands and its id is given. One due later is released as replaced and points
 * to the new one. `renews` is the broken promise it is made instead of.
 */
export async function makePromise(
  manager: EntityManager,
  { ticket, kind, owner, team, dueAt, now, centreLate = false, byRule = false, told = false }: Made,
  renews: string | null = null,
): Promise<{ id: string; replaced: readonly PromiseRow[] }> {
  const open = await manager.findBy(PromiseRow, { ticket, kind, state: 'open' })
  const stands = open.find(each => each.dueAt <= dueAt && !(told && each.namedBy === 'rule'))
  if (stands) return { id: stands.id, replaced: [] }
  const id = newId(now)
  const nextAt = nextStageInstant({ madeAt: now, dueAt }, 0)
  const namedBy = byRule ? ('rule' as const) : null
  const row = { id, ticket, kind, owner, team, madeAt: now, dueAt, nextAt, centreLate, renews, namedBy }
  await manager.insert(PromiseRow, { ...row, state: 'open', stage: 0 })
  if (open.length > 0) {
    const replaced = { state: 'released', nextAt: null, closedAt: now, why: 'replaced', next: id } as const
    await manager.update(PromiseRow, { id: In(open.map(each => each.id)), state: 'open' }, replaced)
  }
  return { id, replaced: open }
}

/** Writes to tickets when their earliest open promise is due: the desk sorts by it. */
export async function refreshNextDue(manager: EntityManager, tickets: readonly string[]): Promise<void> {
  if (tickets.length === 0) return
  const earliest = `(SELECT MIN(p.dueAt) FROM promises p WHERE p.ticket = tickets.id AND p.state = 'open')`
  const change = manager.createQueryBuilder().update(TicketRow)
  await change
    .set({ nextDue: () => earliest })
    .where({ id: In([...tickets]) })
    .execute()
}
