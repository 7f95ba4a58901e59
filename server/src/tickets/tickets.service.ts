import { Injectable } from '@nestjs/common'
import { workingDaysLater } from '@iws/shared/calendar/deadline'
import { DEFAULT_BOOK } from '@iws/shared/rulebook/book'
import { workingDaysOf } from '@iws/shared/rulebook/targets'
import { attempt } from '@iws/shared/ticket/lifecycle'
import { REGISTRATION } from '@iws/shared/ticket/registration'
import type { RegistrationAction } from '@iws/shared/ticket/registration'
import { Database } from '../core/database/database.ts'
import { Problem } from '../core/problem.ts'
import { factsOf } from './registration/facts.ts'
import type { Parts, Registration } from './registration/registration.ts'
import type { TicketRow } from './ticket.entity.ts'
import { TicketJournal } from './ticket-journal.ts'
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
    private readonly database: Database,
    private readonly store: TicketStore,
    private readonly journal: TicketJournal,
    private readonly changes: TicketChanges,
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
    await this.database.transact(async manager => {
      const key = await this.store.create(manager, row)
      await this.journal.write(manager, { row, key }, first)
    })
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
      const tried = attempt(REGISTRATION, facts, action, ask.by === 'customer' ? 'customer' : 'reviewer')
      if (!tried.ok) throw new Problem(tried.why)
      const change = await also(opened, manager, now)
      const ours = tried.to === 'in-review' || tried.to === 'papers-accepted'
      const dueBy = ours ? dueAfter(now) : null
      const endedAt = REGISTRATION.ends.includes(tried.to) ? now : null
      return { ...change, columns: { ...change?.columns, state: tried.to, dueBy, endedAt } }
    }
  }

  /** Changes a registration in one transaction, as `TicketChanges` does. */
  change(ask: Ask, work: Work): Promise<void> {
    return this.changes.run(this.kind, ask, work)
  }
}

/** Our own target for the next answer, never Lenovo's promise. */
function dueAfter(now: number): number {
  return workingDaysLater(now, workingDaysOf(DEFAULT_BOOK.targets, 'registration-review'))
}
