import { Injectable } from '@nestjs/common'
import { In } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { PromiseView } from '@iws/shared/contract/gives/promises'
import { inTime, nextStageInstant } from '@iws/shared/ticket/promise'
import type { EvidenceKind, PromiseKind, Release } from '@iws/shared/ticket/promise'
import { newId } from '../../core/ids.ts'
import { Breach } from './breach.service.ts'
import { viewOf } from './promise-view.ts'
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
}

/** Something written down under an id that shows what we did. */
export interface Evidence {
  readonly kind: EvidenceKind
  readonly id: string
}

/** Every promise to a customer: made, kept and let go here, in the caller's transaction. The ladder breaks them. */
@Injectable()
export class Promises {
  constructor(private readonly breach: Breach) {}

  /**
   * Makes a promise and gives its id. While one of that kind is open on the ticket and is due no later, that one stands
   * and its id is given: a customer's earlier promise is never put off by making another. One due later is released as
   * replaced and points to the new one. To name a later date, first `keep` the old promise by what told the customer.
   */
  async make(manager: EntityManager, made: Made): Promise<string> {
    const { ticket, kind, owner, team, dueAt, now, centreLate = false } = made
    const open = await manager.findBy(PromiseRow, { ticket, kind, state: 'open' })
    const stands = open.find(each => each.dueAt <= dueAt)
    if (stands) return stands.id
    const id = newId(now)
    const nextAt = nextStageInstant({ madeAt: now, dueAt }, 0)
    const row = { id, ticket, kind, owner, team, madeAt: now, dueAt, nextAt, centreLate }
    await manager.insert(PromiseRow, { ...row, state: 'open', stage: 0 })
    for (const each of open) await this.let(manager, each.id, now, 'replaced', id)
    return id
  }

  /**
   * Closes every open promise of these kinds by evidence and gives how many were kept. One that was due already is
   * broken, then answered: the evidence is written to it, it counts as broken, the customer is told and no other is made.
   */
  async keep(
    manager: EntityManager,
    ticket: string,
    kinds: readonly PromiseKind[],
    { kind, id }: Evidence,
    now: number,
  ): Promise<number> {
    const open = await manager.findBy(PromiseRow, { ticket, kind: In([...kinds]), state: 'open' })
    const late = open.filter(each => !inTime(each, now))
    for (const each of late) await this.breach.answeredLate(manager, each, { kind, id }, now)
    const kept = open.filter(each => inTime(each, now)).map(each => each.id)
    if (kept.length === 0) return 0
    const closed = { state: 'kept', nextAt: null, closedAt: now, evidenceKind: kind, evidence: id } as const
    const { affected } = await manager.update(PromiseRow, { id: In(kept), state: 'open' }, closed)
    return affected ?? 0
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
    const closed = { state: 'released', nextAt: null, closedAt: now, why } as const
    await manager.update(PromiseRow, { ticket, state: 'open' }, closed)
  }

  /** Names who is to keep the open promises of a ticket from now on. */
  async assign(
    manager: EntityManager,
    ticket: string,
    { owner, team }: Pick<Made, 'owner' | 'team'>,
  ): Promise<void> {
    await manager.update(PromiseRow, { ticket, state: 'open' }, { owner, team })
  }

  /** The open promises of tickets, the earliest first. */
  async openOf(manager: EntityManager, tickets: readonly string[]): Promise<Map<string, PromiseView[]>> {
    return this.read(manager, { ticket: In([...tickets]), state: 'open' as const })
  }

  /** Every promise of tickets, the earliest first. */
  async ofTickets(manager: EntityManager, tickets: readonly string[]): Promise<Map<string, PromiseView[]>> {
    return this.read(manager, { ticket: In([...tickets]) })
  }

  /** When the earliest open promise of a ticket is due; null where none is open. */
  async nextDue(manager: EntityManager, ticket: string): Promise<number | null> {
    const first = await manager.findOne(PromiseRow, {
      select: { dueAt: true },
      where: { ticket, state: 'open' },
      order: { dueAt: 'ASC' },
    })
    return first?.dueAt ?? null
  }

  private async read(
    manager: EntityManager,
    where: Parameters<typeof manager.findBy<PromiseRow>>[1],
  ): Promise<Map<string, PromiseView[]>> {
    const rows = await manager.find(PromiseRow, { where, order: { dueAt: 'ASC', id: 'ASC' } })
    const views = new Map<string, PromiseView[]>()
    for (const row of rows) views.set(row.ticket, [...(views.get(row.ticket) ?? []), viewOf(row)])
    return views
  }

  private async let(
    manager: EntityManager,
    id: string,
    now: number,
    why: Release,
    next: string,
  ): Promise<void> {
    const closed = { state: 'released', nextAt: null, closedAt: now, why, next } as const
    await manager.update(PromiseRow, { id, state: 'open' }, closed)
  }
}
