import { Injectable } from '@nestjs/common'
import { In } from 'typeorm'
import type { EntityManager, FindOptionsWhere } from 'typeorm'
import type { PromiseView } from '@iws/shared/contract/gives/promises'
import { inTime } from '@iws/shared/ticket/promise'
import type { PromiseKind, Release } from '@iws/shared/ticket/promise'
import { makePromise, refreshNextDue } from './make-promise.ts'
import type { Evidence, Made } from './make-promise.ts'
import { Breach } from './breach.service.ts'
import { PromiseNews } from './promise-news.service.ts'
import { wordOwed } from './next-word.ts'
import type { Owed } from './next-word.ts'
import { viewOf } from './promise-view.ts'
import { PromiseRow } from './promise.entity.ts'

/**
 * Every promise to a customer: made, kept and let go here, in the caller's transaction; the ladder breaks them. Each of
 * these also writes the ticket's `nextDue`.
 */
@Injectable()
export class Promises {
  constructor(
    private readonly breach: Breach,
    private readonly news: PromiseNews,
  ) {}

  /**
   * Makes a promise and gives its id. While one of that kind is open on the ticket and is due no later, that one stands
   * and its id is given: a customer's earlier promise is never put off by making another. One due later is released as
   * replaced and points to the new one. To name a later date, first `keep` the old promise by what told the customer; one
   * that nobody named makes room for a date that he is `told`.
   */
  async make(manager: EntityManager, made: Made): Promise<string> {
    const { id, replaced } = await makePromise(manager, made)
    const warned = replaced.filter(each => each.stage > 0).map(each => each.id)
    if (warned.length > 0) await this.news.settle(manager, made.ticket, warned)
    await refreshNextDue(manager, [made.ticket])
    return id
  }

  /**
   * Sees to it, after a change, that a ticket that lies with us has an open promise: where nobody made one, the next word
   * is promised by our own target. `from`: its state before the change.
   */
  async owe(manager: EntityManager, ticket: Owed, now: number, from = ticket.state): Promise<void> {
    const owed = await wordOwed(manager, ticket, now, from)
    if (owed) await this.make(manager, owed)
  }

  /**
   * Closes every open promise of these kinds by evidence and gives how many were kept. One that was due already is
   * broken, then answered: the evidence is written to it, it counts as broken, the customer is told and no other is made.
   */
  async keep(
    manager: EntityManager,
    ticket: string,
    kinds: readonly PromiseKind[],
    evidence: Evidence,
    now: number,
  ): Promise<number> {
    const open = await manager.findBy(PromiseRow, { ticket, kind: In([...kinds]), state: 'open' })
    const kept = open.filter(each => inTime(each, now)).map(each => each.id)
    for (const each of open)
      if (!inTime(each, now)) await this.breach.answeredLate(manager, each, evidence, now)
    if (kept.length > 0) await closeAsKept(manager, kept, evidence, now)
    await this.afterwards(manager, ticket, open)
    return kept.length
  }

  /** Notes that somebody tried and reached nobody: the promise stays open, its owner was not silent. */
  async tried(
    manager: EntityManager,
    ticket: string,
    kinds: readonly PromiseKind[],
    now: number,
  ): Promise<void> {
    await manager.update(PromiseRow, { ticket, kind: In([...kinds]), state: 'open' }, { triedAt: now })
  }

  /** Lets every open promise of a ticket go, when it ends or is merged into another. */
  async release(manager: EntityManager, ticket: string, now: number, why: Release): Promise<void> {
    const open = await manager.findBy(PromiseRow, { ticket, state: 'open' })
    const closed = { state: 'released', nextAt: null, closedAt: now, why } as const
    if (open.length > 0) await manager.update(PromiseRow, { ticket, state: 'open' }, closed)
    await this.afterwards(manager, ticket, open)
  }

  /** Names who is to keep the open promises of a ticket from now on. */
  async assign(
    manager: EntityManager,
    ticket: string,
    { owner, team }: Pick<Made, 'owner' | 'team'>,
  ): Promise<void> {
    await manager.update(PromiseRow, { ticket, state: 'open' }, { owner, team })
  }

  /** The open promises of tickets, by ticket, the earliest first. */
  openOf(manager: EntityManager, tickets: readonly string[]): Promise<Map<string, PromiseView[]>> {
    return read(manager, { ticket: In([...tickets]), state: 'open' })
  }

  /** Every promise of tickets, by ticket, the earliest first. */
  ofTickets(manager: EntityManager, tickets: readonly string[]): Promise<Map<string, PromiseView[]>> {
    return read(manager, { ticket: In([...tickets]) })
  }

  /** When the earliest open promise of a ticket is due; null where none is open. */
  async nextDue(manager: EntityManager, ticket: string): Promise<number | null> {
    const open = await this.openOf(manager, [ticket])
    return open.get(ticket)?.[0]?.dueAt ?? null
  }

  /** How many promises ended in each way from one instant until just before another. */
  async count(manager: EntityManager, from: number, until: number): Promise<Counted> {
    const rows: { state: keyof Counted; many: number | string }[] = await manager
      .createQueryBuilder(PromiseRow, 'p')
      .select('p.state', 'state')
      .addSelect('COUNT(*)', 'many')
      .where('p.closedAt >= :from AND p.closedAt < :until', { from, until })
      .groupBy('p.state')
      .getRawMany()
    const many = new Map(rows.map(row => [row.state, Number(row.many)]))
    return {
      kept: many.get('kept') ?? 0,
      broken: many.get('broken') ?? 0,
      released: many.get('released') ?? 0,
    }
  }

  /** What follows when promises of a ticket were closed. */
  private async afterwards(
    manager: EntityManager,
    ticket: string,
    closed: readonly PromiseRow[],
  ): Promise<void> {
    if (closed.length === 0) return
    const warned = closed.filter(each => each.stage > 0).map(each => each.id)
    if (warned.length > 0) await this.news.settle(manager, ticket, warned)
    await refreshNextDue(manager, [ticket])
  }
}

/** What became of promises. */
export interface Counted {
  readonly kept: number
  readonly broken: number
  readonly released: number
}

async function closeAsKept(
  manager: EntityManager,
  ids: readonly string[],
  { kind, id }: Evidence,
  now: number,
): Promise<void> {
  const closed = { state: 'kept', nextAt: null, closedAt: now, evidenceKind: kind, evidence: id } as const
  await manager.update(PromiseRow, { id: In([...ids]), state: 'open' }, closed)
}

async function read(
  manager: EntityManager,
  where: FindOptionsWhere<PromiseRow>,
): Promise<Map<string, PromiseView[]>> {
  const rows = await manager.find(PromiseRow, { where, order: { dueAt: 'ASC', id: 'ASC' } })
  const views = new Map<string, PromiseView[]>()
  for (const row of rows) views.set(row.ticket, [...(views.get(row.ticket) ?? []), viewOf(row)])
  return views
}
