import { Injectable } from '@nestjs/common'
import type { News } from '@iws/shared/contract/gives/thread'
import type { EventView, TicketView } from '@iws/shared/contract/gives/tickets'
import { Not } from 'typeorm'
import type { Deed } from '../audit/audit.service.ts'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { Problem } from '../core/problem.ts'
import { EventRow } from './event.entity.ts'
import { viewOf } from './registration/view.ts'
import { numberForm } from './ticket-number.ts'
import { TicketRow } from './ticket.entity.ts'
import { TicketJournal } from './ticket-journal.ts'
import { whose } from './ticket-rows.ts'
import type { Reader } from './ticket-rows.ts'
import { TicketStore } from './ticket-store.ts'
import type { Opened } from './ticket-store.ts'

/** Reads tickets outside any change. */
@Injectable()
export class TicketReading {
  constructor(
    private readonly database: Database,
    private readonly store: TicketStore,
    private readonly journal: TicketJournal,
    private readonly clock: Clock,
  ) {}

  /** One ticket; a stranger's is `not-found`. */
  open(id: string, reader: Reader): Promise<Opened> {
    return this.store.open(this.database.reader, id, reader)
  }

  /** Whether this reader may open the ticket now. */
  async mayOpen(id: string, reader: Reader): Promise<boolean> {
    return this.database.reader.existsBy(TicketRow, whose(id, reader))
  }

  /** At which desk a ticket is served; null where the desk does not see it. */
  async kindAtDesk(id: string): Promise<'registration' | 'service' | null> {
    const row = await this.database.reader.findOne(TicketRow, {
      select: { kind: true },
      where: whose(id, 'desk'),
    })
    return row && (row.kind === 'registration' ? 'registration' : 'service')
  }

  /**
   * The version and the latest event of a ticket at its own desk, read from two indices; `not-found` for one of the other
   * desk. A promise that is missed is an event without a new version.
   */
  async standOf(id: string, desk: 'registration' | 'service'): Promise<Omit<News, 'others'>> {
    const manager = this.database.reader
    const kind = desk === 'registration' ? desk : Not('registration' as const)
    const where = { ...whose(id, 'desk'), kind }
    const row = await manager.findOne(TicketRow, { select: { version: true }, where })
    if (!row) throw new Problem('not-found')
    const order = { at: 'DESC', id: 'DESC' } as const
    const last = await manager.findOne(EventRow, { select: { id: true }, where: { ticket: id }, order })
    return { version: row.version, event: last?.id ?? null }
  }

  /** One ticket as its owner sees it. */
  async forCustomer(id: string, customer: string): Promise<TicketView> {
    const opened = await this.open(id, { customer })
    const timeline = await this.journal.forCustomer(this.database.reader, opened.registration)
    return viewOf(opened, timeline, 'told', this.clock.now())
  }

  /** The id of the ticket with this number, written in any way; throws `not-found`, for a draft too. */
  async idOfNumber(number: string): Promise<string> {
    const row = await this.database.reader.findOne(TicketRow, {
      select: { id: true },
      where: { number: numberForm(number), state: Not('draft') },
    })
    if (!row) throw new Problem('not-found')
    return row.id
  }

  /** Everything that happened, for staff. */
  events({ registration }: Opened): Promise<EventView[]> {
    return this.journal.forStaff(this.database.reader, registration)
  }

  /** Names of members of staff by id. */
  namesOf(people: readonly string[]): Promise<Map<string, string>> {
    return this.journal.namesOf(this.database.reader, people)
  }

  /** Writes down that somebody looked. */
  async noteSight(deed: Deed): Promise<void> {
    await this.database.transact(manager => this.journal.note(manager, deed))
  }
}
