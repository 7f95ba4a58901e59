import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { dueOf } from '@iws/shared/ticket/promise'
import { REGISTRATION } from '@iws/shared/ticket/registration'
import { SERVICE_LIVES } from '@iws/shared/ticket/service-life'
import type { OwnerKey } from '../../core/vault/vault.service.ts'
import { HOME_OFFICE } from '../promises/office.ts'
import { Promises } from '../promises/promises.service.ts'
import { ServiceTickets } from '../service/service-tickets.service.ts'
import { TicketJournal } from '../ticket-journal.ts'
import { TicketRow } from '../ticket.entity.ts'
import { Messages } from './messages.service.ts'
import type { NewMessage } from './messages.service.ts'

/** A ticket as a message needs it. */
export interface Target {
  readonly row: TicketRow
  readonly key: OwnerKey
}

/** What follows when somebody writes in a ticket: the event, the notice, the promise. */
@Injectable()
export class Thread {
  constructor(
    private readonly messages: Messages,
    private readonly promises: Promises,
    private readonly journal: TicketJournal,
    private readonly tickets: ServiceTickets,
  ) {}

  private get more() {
    return this.tickets.step('system', 'ask-more', (_opened, _manager, now) => ({
      columns: { waitingSince: now },
      event: { what: 'reopened' },
    }))
  }

  /** Keeps a message that is no news to anybody: nobody is told and nothing is promised. */
  async keep(manager: EntityManager, { row, key }: Target, message: NewMessage, now: number): Promise<void> {
    await this.messages.add(manager, { id: row.id, key }, message, now)
  }

  /**
   * Writes a message in the caller's transaction; a second time changes nothing. Gives its id, or null then. An enquiry
   * that was answered lies with us again when the customer writes more.
   */
  async write(
    manager: EntityManager,
    { row, key }: Target,
    message: NewMessage,
    now: number,
  ): Promise<string | null> {
    const { by, via, person } = message
    const id = await this.messages.add(manager, { id: row.id, key }, message, now)
    if (!id) return null
    const actor = by === 'staff' ? (row.kind === 'registration' ? 'reviewer' : 'agent') : by
    const about = { message: id, via }
    await this.journal.write(manager, { row, key }, { what: 'messaged', about, by: actor, person, at: now })
    if (by === 'staff') {
      await this.promises.keep(manager, row.id, ['answer', 'next-update'], { kind: 'message', id }, now)
      await this.journal.notify(manager, row, 'answer')
    } else if (by === 'customer' && isAnswered(row)) {
      const dueAt = dueOf({ kind: 'answer', office: HOME_OFFICE }, now)
      const { owner, team } = row
      await this.promises.make(manager, { ticket: row.id, kind: 'answer', owner, team, dueAt, now })
    }
    await this.promises.owe(manager, row, now)
    // Nobody's change can be lost: nothing of the ticket's own content is written.
    await manager.update(TicketRow, { id: row.id }, { version: () => 'version + 1', updatedAt: now })
    if (by === 'customer' && row.kind === 'enquiry' && row.state === 'answered')
      await this.tickets.within(
        manager,
        { ticket: row.id, by: 'system', person: '', version: null },
        this.more,
      )
    return id
  }
}

/** Whether somebody of ours is to answer: neither a draft nor a ticket that has ended. */
function isAnswered({ kind, state }: TicketRow): boolean {
  const ends: readonly string[] = kind === 'registration' ? REGISTRATION.ends : SERVICE_LIVES[kind].ends
  return state !== 'draft' && !ends.includes(state)
}
