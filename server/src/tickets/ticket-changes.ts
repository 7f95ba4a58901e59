import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { NoticeKind } from '@iws/shared/contract/gives/inbox'
import type { EventActor, EventKind } from '@iws/shared/ticket/timeline'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { Problem } from '../core/problem.ts'
import { TicketJournal } from './ticket-journal.ts'
import type { About, Happening } from './ticket-journal.ts'
import { Stale } from './ticket-rows.ts'
import type { Kept, Reader } from './ticket-rows.ts'

const MOST_TRIES = 6

/** Who does something, to which ticket, and which version of it he was looking at (null: his own latest fields win). */
export interface Ask {
  readonly ticket: string
  readonly by: EventActor
  /** The customer or the member of staff; for the system the empty text. */
  readonly person: string
  readonly version: number | null
}

/** What every change may tell. Without `event` nobody is told that anything happened. */
export interface Told {
  readonly event?: { readonly id?: string; readonly what: EventKind; readonly about?: About }
  readonly notice?: NoticeKind
}

/** A ticket that has just been written, with its key. */
type Begun = Parameters<TicketJournal['write']>[1]

/** How one kind of ticket is opened and written. */
export interface Kind<Opened, Change extends Told> {
  open(manager: EntityManager, id: string, reader: Reader): Promise<Opened>
  kept(opened: Opened): Kept
  write(manager: EntityManager, opened: Opened, change: Change, now: number): Promise<void>
}

/** Works a change out of an open ticket, in the transaction; null leaves everything as it is. */
export type WorkOn<Opened, Change> = (
  opened: Opened,
  manager: EntityManager,
  now: number,
) => Promise<Change | null> | Change | null

/** Every change of a ticket of any kind: one transaction, the version compared, the event and the notice with it. */
@Injectable()
export class TicketChanges {
  constructor(
    private readonly database: Database,
    private readonly journal: TicketJournal,
    private readonly clock: Clock,
  ) {}

  /** Begins a ticket: what `make` writes, and the first event, in one transaction. */
  async begin(make: (manager: EntityManager) => Promise<Begun>, first: Happening): Promise<void> {
    await this.database.transact(async manager => this.first(manager, await make(manager), first))
  }

  /** Writes the first event of a ticket that begins in the caller's transaction. */
  first(manager: EntityManager, begun: Begun, first: Happening): Promise<void> {
    return this.journal.write(manager, begun, first)
  }

  /**
   * Changes a ticket in one transaction: read, work, write where the version still stands, event, notice. Who named no
   * version is tried again on the newer ticket; who named one is told what came between.
   */
  async run<Opened, Change extends Told>(
    kind: Kind<Opened, Change>,
    ask: Ask,
    work: WorkOn<Opened, Change>,
  ): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.database.transact(manager => this.within(manager, kind, ask, work))
      } catch (error) {
        if (!(error instanceof Stale)) throw error
        if (ask.version !== null) throw await this.changedMeanwhile(kind, ask)
        if (tries === MOST_TRIES) throw new Problem('unavailable')
      }
    }
  }

  /** The same inside a transaction of the caller's, who tries again by himself where it throws `Stale`. */
  async within<Opened, Change extends Told>(
    manager: EntityManager,
    kind: Kind<Opened, Change>,
    ask: Ask,
    work: WorkOn<Opened, Change>,
  ): Promise<void> {
    const now = this.clock.now()
    const opened = await kind.open(manager, ask.ticket, readerOf(ask))
    const kept = kind.kept(opened)
    if (ask.version !== null && ask.version !== kept.row.version) throw new Stale()
    const change = await work(opened, manager, now)
    if (!change) return
    await kind.write(manager, opened, change, now)
    const person = ask.by === 'customer' || ask.person === '' ? null : ask.person
    if (change.event)
      await this.journal.write(manager, kept, { ...change.event, by: ask.by, person, at: now })
    if (change.notice) await this.journal.notify(manager, kept.row, change.notice)
  }

  private async changedMeanwhile<Opened, Change extends Told>(
    kind: Kind<Opened, Change>,
    ask: Ask,
  ): Promise<Problem> {
    const manager = this.database.reader
    const kept = kind.kept(await kind.open(manager, ask.ticket, readerOf(ask)))
    return new Problem('changed-meanwhile', await this.journal.lastDone(manager, kept, ask.by))
  }
}

function readerOf(ask: Ask): Reader {
  return ask.by === 'customer' ? { customer: ask.person } : 'desk'
}
