import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { BreachReason, Stage } from '@iws/shared/ticket/promise'
import { Problem } from '../../core/problem.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import { Notices } from '../../notices/notices.service.ts'
import { StaffTasks } from '../../notices/staff-tasks.service.ts'
import { TicketJournal } from '../ticket-journal.ts'
import type { About } from '../ticket-journal.ts'
import type { Ticket } from './promise-case.ts'
import type { PromiseRow } from './promise.entity.ts'

/** What staff are told about a promise: `person` by name, or, where nobody is named, the team. */
export interface Told {
  readonly kind: 'promise-at-risk' | 'promise-broken' | 'reassigned'
  readonly person: string | null
  readonly team: string | null
  readonly stage: Stage
}

/** The promise made instead of a broken one. */
export interface Renewal {
  readonly id: string
  readonly dueAt: number
}

/** Tells staff and customers about promises, in the caller's transaction. */
@Injectable()
export class PromiseNews {
  constructor(
    private readonly tasks: StaffTasks,
    private readonly notices: Notices,
    private readonly journal: TicketJournal,
    private readonly vault: Vault,
  ) {}

  /** Gives somebody of ours a task about a promise. */
  async tellStaff(
    manager: EntityManager,
    row: PromiseRow,
    { kind, person, team, stage }: Told,
  ): Promise<void> {
    const about = { promise: row.id, kind: row.kind, stage: String(stage) }
    await this.tasks.add(manager, { kind, ticket: row.ticket, person, team, about, dueAt: row.dueAt })
  }

  /** Closes what staff were warned of about promises that are closed themselves; what was broken stays with the lead. */
  async settle(manager: EntityManager, ticket: string, promises: readonly string[]): Promise<void> {
    for (const { id, kind, about } of await this.tasks.ofTicket(manager, ticket)) {
      const warned = kind === 'promise-at-risk' || kind === 'reassigned'
      if (warned && promises.includes(about.promise ?? '')) await this.close(manager, id)
    }
  }

  /** Tells the customer that we broke a promise, why, and what we promise instead; null where it has been answered. */
  async tellBroken(
    manager: EntityManager,
    row: PromiseRow,
    { id, number, customer }: Ticket,
    { why, renewal, now }: { why: BreachReason; renewal: Renewal | null; now: number },
  ): Promise<void> {
    const instead: About = renewal ? { next: renewal.id, dueAt: String(renewal.dueAt) } : {}
    const about = { promise: row.id, promised: row.kind, why, ...instead }
    await this.notices.add(manager, { customer, ticket: id, number, kind: 'promise-broken', about })
    await this.write(manager, id, 'promise-broken', about, now)
  }

  /** Writes that the system gave the ticket to somebody else because of a promise. */
  async noteHanding(manager: EntityManager, row: PromiseRow, now: number): Promise<void> {
    await this.write(manager, row.ticket, 'assigned', { promise: row.id }, now)
  }

  private async close(manager: EntityManager, task: string): Promise<void> {
    try {
      await this.tasks.done(manager, task, null)
    } catch (error) {
      // Somebody has just closed it himself.
      if (!(error instanceof Problem && error.code === 'not-found')) throw error
    }
  }

  private async write(
    manager: EntityManager,
    ticket: string,
    what: 'promise-broken' | 'assigned',
    about: About,
    at: number,
  ): Promise<void> {
    const key = await this.vault.keyOf(manager, { kind: 'ticket', id: ticket })
    await this.journal.write(
      manager,
      { row: { id: ticket }, key },
      { what, about, by: 'system', person: null, at },
    )
  }
}
