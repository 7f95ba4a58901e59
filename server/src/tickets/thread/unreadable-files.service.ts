import { Injectable } from '@nestjs/common'
import type { OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { say } from '@iws/shared/text'
import { Clock } from '../../core/clock.ts'
import { Cleaning } from '../../documents/cleaning.service.ts'
import type { CleanedPage } from '../../documents/cleaning.service.ts'
import { TicketJournal } from '../ticket-journal.ts'
import { TicketRow } from '../ticket.entity.ts'
import { SYSTEM_SAYS } from './system-words.ts'
import { ThreadWork } from './thread-work.service.ts'

/**
 * Tells both sides of a file that cannot be shown, in the transaction that found it out: a message names it and says what to
 * do, and the customer gets a notice. Pages of papers are told by their own requirement.
 */
@Injectable()
export class UnreadableFiles implements OnModuleInit {
  constructor(
    private readonly cleaning: Cleaning,
    private readonly work: ThreadWork,
    private readonly journal: TicketJournal,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.cleaning.onCleaned((manager, file) => this.tell(manager, file))
  }

  private async tell(manager: EntityManager, { id, ticket, table, readable }: CleanedPage): Promise<void> {
    if (readable || table !== 'attachments') return
    const row = await manager.findOneBy(TicketRow, { id: ticket })
    if (!row) return
    const target = { row, key: await this.work.keyOf(manager, ticket) }
    const { language } = row
    const name = (await this.work.nameOf(manager, target, id)) ?? say(SYSTEM_SAYS.fileWithoutName, language)
    const text = say(SYSTEM_SAYS.fileUnreadable, language, { name })
    const from = { by: 'system', person: null, via: 'desk' } as const
    const message = { key: `unreadable ${id}`, text, language, files: [], ...from }
    await this.work.thread.write(manager, target, message, this.clock.now())
    await this.journal.notify(manager, row, 'file-unreadable')
  }
}
