import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { attempt } from '@iws/shared/ticket/lifecycle'
import type { Actor } from '@iws/shared/ticket/lifecycle'
import { SERVICE_LIVES } from '@iws/shared/ticket/service-life'
import type { ServiceAction } from '@iws/shared/ticket/service-life'
import { Problem } from '../../core/problem.ts'
import { Promises } from '../promises/promises.service.ts'
import { TicketChanges } from '../ticket-changes.ts'
import type { Ask as ChangeAsk, Kind, Told, WorkOn } from '../ticket-changes.ts'
import type { TicketRow } from '../ticket.entity.ts'
import { factsOf, NOTHING_GIVEN } from './facts.ts'
import type { Given } from './facts.ts'
import { Routing } from './routing.service.ts'
import type { Service, ServiceParts } from './service.ts'
import { ServiceStore } from './service-store.ts'
import type { NewService, OpenedService } from './service-store.ts'

/** Who does something to a service ticket. */
export interface Ask extends ChangeAsk {
  readonly by: 'customer' | 'agent' | 'system'
}

/** What a change writes. Without `event` nobody is told that anything happened. */
export interface Change extends Told {
  readonly columns?: Partial<TicketRow>
  readonly parts?: Partial<ServiceParts>
}

export type Work = WorkOn<OpenedService, Change>

/** Every change of a repair, remote help or enquiry, and the only place where its state changes. */
@Injectable()
export class ServiceTickets {
  private readonly kind: Kind<OpenedService, Change>

  constructor(
    private readonly store: ServiceStore,
    private readonly changes: TicketChanges,
    private readonly promises: Promises,
    private readonly routing: Routing,
  ) {
    this.kind = {
      open: (manager, id, reader) => store.open(manager, id, reader),
      kept: ({ service }) => service,
      write: (manager, { service }, change, now) => this.write(manager, service, change, now),
    }
  }

  /** Writes a new ticket and its first event in the caller's transaction. */
  async begin(
    manager: EntityManager,
    row: NewService,
    parts: ServiceParts,
    by: 'customer' | 'agent' | 'system' = 'customer',
    person: string | null = null,
  ): Promise<void> {
    const key = await this.store.create(manager, row, parts)
    await this.changes.first(manager, { row, key }, { what: 'opened', by, person, at: row.openedAt })
  }

  /** The hash a customer's idempotency key is kept under. */
  keyHash(customer: string, key: string): string {
    return this.store.keyHash(customer, key)
  }

  /** Changes a ticket in one transaction, as `TicketChanges` does. */
  change(ask: Ask, work: Work): Promise<void> {
    return this.changes.run(this.kind, ask, work)
  }

  /** The same inside a transaction of the caller's. */
  within(manager: EntityManager, ask: Ask, work: Work): Promise<void> {
    return this.changes.within(manager, this.kind, ask, work)
  }

  /**
   * The work of one step of the lifecycle: throws the refusal as a `Problem`. `also` works out what is written with it;
   * the state and the end come from the table of steps.
   */
  step(by: Actor, action: ServiceAction, also: Work, given: Given = NOTHING_GIVEN): Work {
    return async (opened, manager, now) => {
      const { row } = opened.service
      const life = SERVICE_LIVES[row.kind]
      const facts = factsOf(opened, this.routing.of(opened.service, now).id, given)
      const tried = attempt(life, facts, action, by)
      if (!tried.ok) throw new Problem(tried.why)
      const change = await also(opened, manager, now)
      const endedAt = life.ends.includes(tried.to) ? now : null
      return { ...change, columns: { ...change?.columns, state: tried.to, endedAt } }
    }
  }

  /** Whether a team may have a ticket: one of the house, or the one whose receiver the customer agreed to. */
  mayHave(opened: OpenedService, team: string): boolean {
    return this.routing.mayHave(opened, team)
  }

  /** Whatever was changed, a ticket that lies with us is left with a promise. */
  private async write(manager: EntityManager, service: Service, change: Change, now: number): Promise<void> {
    await this.store.write(manager, service, change, now)
    await this.promises.owe(manager, { ...service.row, ...change.columns }, now, service.row.state)
  }
}
