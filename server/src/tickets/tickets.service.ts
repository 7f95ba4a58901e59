import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { workingDaysLater } from '@iws/shared/calendar/deadline'
import type { NoticeKind } from '@iws/shared/contract/gives/inbox'
import { DEFAULT_BOOK } from '@iws/shared/rulebook/book'
import { workingDaysOf } from '@iws/shared/rulebook/targets'
import { attempt } from '@iws/shared/ticket/lifecycle'
import { REGISTRATION } from '@iws/shared/ticket/registration'
import type { RegistrationAction } from '@iws/shared/ticket/registration'
import type { EventKind } from '@iws/shared/ticket/timeline'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { Problem } from '../core/problem.ts'
import { factsOf } from './registration/facts.ts'
import type { Parts, Registration } from './registration/registration.ts'
import type { TicketRow } from './ticket.entity.ts'
import { TicketJournal } from './ticket-journal.ts'
import type { About } from './ticket-journal.ts'
import { Stale, TicketStore } from './ticket-store.ts'
import type { NewTicket, Opened } from './ticket-store.ts'

const MOST_TRIES = 6

/** Who does something, to which ticket, and which version of it he was looking at (null: his own latest fields win). */
export interface Ask {
  readonly ticket: string
  readonly by: 'customer' | 'reviewer' | 'station'
  readonly person: string
  readonly version: number | null
}

/** What a change writes. Without `event` nobody is told that anything happened. */
export interface Change {
  readonly columns?: Partial<TicketRow>
  readonly parts?: Partial<Parts>
  readonly event?: { readonly what: EventKind; readonly about?: About }
  readonly notice?: NoticeKind
}

/** Works a change out of an open ticket, in the transaction; null leaves everything as it is. */
export type Work = (
  opened: Opened,
  manager: EntityManager,
  now: number,
) => Promise<Change | null> | Change | null

/** What goes with a step of the lifecycle. */
export interface Step {
  readonly done?: (registration: Registration) => boolean
  readonly also: Work
}

/** Every change of a ticket, and the only place where its state changes. */
@Injectable()
export class TicketsService {
  constructor(
    private readonly database: Database,
    private readonly store: TicketStore,
    private readonly journal: TicketJournal,
    private readonly clock: Clock,
  ) {}

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

  /**
   * Changes a ticket in one transaction: read, work, write where the version still stands, event, notice. Who named no
   * version is tried again on the newer ticket; who named one is told what came between.
   */
  async change(ask: Ask, work: Work): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.database.transact(manager => this.once(manager, ask, work))
      } catch (error) {
        if (!(error instanceof Stale)) throw error
        if (ask.version !== null) throw await this.changedMeanwhile(ask)
        if (tries === MOST_TRIES) throw new Problem('unavailable')
      }
    }
  }

  private async once(manager: EntityManager, ask: Ask, work: Work): Promise<void> {
    const now = this.clock.now()
    const reader = ask.by === 'customer' ? { customer: ask.person } : 'desk'
    const opened = await this.store.open(manager, ask.ticket, reader)
    const { registration } = opened
    if (ask.version !== null && ask.version !== registration.row.version) throw new Stale()
    const change = await work(opened, manager, now)
    if (!change) return
    await this.store.write(manager, registration, change.columns ?? {}, change.parts ?? {}, now)
    const person = ask.by === 'customer' ? null : ask.person
    if (change.event)
      await this.journal.write(manager, registration, { ...change.event, by: ask.by, person, at: now })
    if (change.notice) await this.journal.notify(manager, registration.row, change.notice)
  }

  private async changedMeanwhile(ask: Ask): Promise<Problem> {
    const manager = this.database.reader
    const { registration } = await this.store.open(
      manager,
      ask.ticket,
      ask.by === 'customer' ? { customer: ask.person } : 'desk',
    )
    return new Problem('changed-meanwhile', await this.journal.lastDone(manager, registration, ask.by))
  }
}

/** Our own target for the next answer, never Lenovo's promise. */
function dueAfter(now: number): number {
  return workingDaysLater(now, workingDaysOf(DEFAULT_BOOK.targets, 'registration-review'))
}
