import { Injectable } from '@nestjs/common'
import type { OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../core/clock.ts'
import { Cleaning } from '../documents/cleaning.service.ts'
import type { CleanedPage } from '../documents/cleaning.service.ts'
import { TicketRow } from './ticket.entity.ts'
import { TicketJournal } from './ticket-journal.ts'
import { TicketStore } from './ticket-store.ts'

/** Tells the customer of a photo that could not be decoded, in the transaction that found it out. */
@Injectable()
export class UnreadablePages implements OnModuleInit {
  constructor(
    private readonly cleaning: Cleaning,
    private readonly store: TicketStore,
    private readonly journal: TicketJournal,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.cleaning.onCleaned((manager, page) => this.tell(manager, page))
  }

  private async tell(manager: EntityManager, page: CleanedPage): Promise<void> {
    // Files that answer no paper are told of in the thread.
    if (page.readable || page.table === 'attachments') return
    const opened = await this.store.openForSystem(manager, page.ticket)
    if (!opened) return
    const { registration } = opened
    const now = this.clock.now()
    // No compare-and-set: nothing of the ticket's own content changes, so nobody's change can be lost.
    await manager.update(TicketRow, { id: page.ticket }, { version: () => 'version + 1', updatedAt: now })
    const about = { page: page.id, requirement: page.covers[0] ?? '' }
    await this.journal.write(manager, registration, {
      what: 'page-unreadable',
      about,
      by: 'system',
      person: null,
      at: now,
    })
    await this.journal.notify(manager, registration.row, 'page-unreadable')
  }
}
