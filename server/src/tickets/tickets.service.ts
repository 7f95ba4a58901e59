import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { attempt } from '@iws/shared/ticket/lifecycle'
import { REGISTRATION } from '@iws/shared/ticket/registration'
import type { RegistrationAction } from '@iws/shared/ticket/registration'
import { newId } from '../core/ids.ts'
import { Problem } from '../core/problem.ts'
import { ReviewPromises } from './promises/review-promises.service.ts'
import { factsOf } from './registration/facts.ts'
import type { Parts, Registration } from './registration/registration.ts'
import type { TicketRow } from './ticket.entity.ts'
import { TicketChanges } from './ticket-changes.ts'
import type { Ask as ChangeAsk, Kind, Told, WorkOn } from './ticket-changes.ts'
import { TicketStore } from './ticket-store.ts'
import type { NewTicket, Opened } from './ticket-store.ts'

/** Who does something to a registration. */
export interface Ask extends ChangeAsk {
  readonly by: 'customer' | 'reviewer' | 'station'
}

/** What a change writes. Without `event` nobody is told that anything happened. */
export interface Change extends Told {
  readonly columns?: Partial<TicketRow>
  readonly parts?: Partial<Parts>
}

/** Works a change out of an open ticket, in the transaction; null leaves everything as it is. */
export type Work = WorkOn<Opened, Change>

/** What goes with a step of the lifecycle. */
export interface Step {
  readonly done?: (registration: Registration) => boolean
  readonly also: Work
}

/** Every change of a registration, and the only place where its state changes. */
@Injectable()
export class TicketsService {
  private readonly kind: Kind<Opened, Change>

  constructor(
    private readonly store: TicketStore,
    private readonly changes: TicketChanges,
    private readonly reviews: ReviewPromises,
  ) {
    this.kind = {
      open: (manager, id, reader) => store.open(manager, id, reader),
      kept: ({ registration }) => registration,
      write: (manager, { registration }, { columns, parts }, now) =>
        store.write(manager, registration, columns ?? {}, parts ?? {}, now),
    }
  }

  /** Writes a new draft and its first event; throws `DuplicateKey` where its key or number is taken. */
  async begin(row: NewTicket): Promise<void> {
    const first = { what: 'opened' as const, by: 'customer' as const, person: null, at: row.openedAt }
    const make = async (manager: EntityManager) => ({ row, key: await this.store.create(manager, row) })
    await this.changes.begin(make, first)
  }

  /** The hash a customer's idempotency key is kept under. */
  keyHash(customer: string, key: string): string {
    return this.store.keyHash(customer, key)
  }

  /**
   * Takes one step of the lifecycle. `done` tells that it has been taken already and nothing is to happen; `also` works
   * out what is written with it. Throws the refusal as a `Problem`, or `changed-meanwhile` with who and what.
   */
  act(ask: Ask, action: RegistrationAction, step: Step): Promise<void> {
    return this.change(ask, this.step(ask, action, step))
  }

  /** The work of one step, for a change that learns only in its transaction whether it takes one. */
  step(ask: Ask, action: RegistrationAction, { done, also }: Step): Work {
    return async (opened, manager, now) => {
      if (done?.(opened.registration)) return null
      const side = ask.by === 'customer' ? 'told' : 'working'
      const facts = factsOf(opened.registration, opened.pages, opened.consents, side, now)
      const by = ask.by === 'customer' ? 'customer' : 'reviewer'
      const tried = attempt(REGISTRATION, facts, action, by)
      if (!tried.ok) throw new Problem(tried.why)
      const change = await also(opened, manager, now)
      const ours = tried.to === 'in-review' || tried.to === 'papers-accepted'
      const id = newId(now)
      const dueBy = await this.reviews.afterStep(manager, { ticket: ask.ticket, by, ours, event: id }, now)
      const endedAt = REGISTRATION.ends.includes(tried.to) ? now : null
      const event = change?.event && { id, ...change.event }
      return { ...change, event, columns: { ...change?.columns, state: tried.to, dueBy, endedAt } }
    }
  }

  /** Changes a registration in one transaction, as `TicketChanges` does. */
  change(ask: Ask, work: Work): Promise<void> {
    return this.changes.run(this.kind, ask, work)
  }
}
