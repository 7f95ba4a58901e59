import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { addressLines, formOf } from '@iws/shared/rulebook/service/address'
import { say } from '@iws/shared/text'
import { troubleOf, treeOf } from '@iws/shared/ticket/triage'
import { Clock } from '../../core/clock.ts'
import { Database } from '../../core/database/database.ts'
import { Books } from '../../rulebook/books.service.ts'
import { TicketJournal } from '../ticket-journal.ts'
import { HandoverDesk } from './handover-desk.service.ts'
import type { HandedOver } from './handover-page.ts'
import { PacketRow } from './packet.entity.ts'
import type { OpenedService } from './service-store.ts'

/** What a local centre sees of the one ticket it was sent, and that it looked. */
@Injectable()
export class Handovers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly books: Books,
    private readonly desk: HandoverDesk,
  ) {}

  /**
   * The ticket behind a code; null where the code is none, its time is over, the ticket has ended, or the customer took
   * the consent back. Every opening is logged.
   */
  async open(code: string): Promise<HandedOver | null> {
    const id = this.desk.links.read(code)
    if (!id) return null
    return this.database.transact(async manager => {
      const packet = await manager.findOneBy(PacketRow, { id })
      const now = this.clock.now()
      if (!packet || packet.expiresAt <= now) return null
      const opened = await this.desk.store.open(manager, packet.ticket, 'desk')
      if (opened.service.row.endedAt !== null || !opened.consents.transfer) return null
      const seen = { openings: packet.openings + 1, openedAt: packet.openedAt ?? now }
      await manager.update(PacketRow, { id }, seen)
      await this.note(manager, packet)
      return this.shown(opened, packet.expiresAt, await this.desk.dueOf(manager, packet.ticket))
    })
  }

  private note(manager: EntityManager, { ticket, id }: PacketRow): Promise<void> {
    const deed = { actor: null, role: 'nobody' as const, action: 'packet-opened', subject: ticket }
    return this.journal.note(manager, { ...deed, detail: { packet: id } })
  }

  private get journal(): TicketJournal {
    return this.desk.journal
  }

  private shown({ service }: OpenedService, expiresAt: number, dueAt: number | null): HandedOver {
    const { row, parts } = service
    const { triage, service: book } = this.books.content
    const { trouble, where, person } = parts
    const tree = treeOf(triage, trouble.symptom)
    const walk = tree && troubleOf(triage, tree, trouble.answers)
    return {
      number: row.number,
      country: where.country ?? '',
      serial: trouble.serial ?? trouble.brand ?? '',
      model: trouble.model,
      symptom: tree ? say(tree.name, 'en') : '',
      answers: (walk?.said ?? []).map(({ ask, answer }) => [say(ask, 'en'), say(answer, 'en')]),
      text: trouble.text,
      message: trouble.message,
      name: person.name ?? '',
      phone: person.phone ?? '',
      mail: person.mail ?? '',
      callLanguage: person.callLanguage ?? '',
      zone: where.zone ?? '',
      windows: person.windows,
      address: addressLines(formOf(where.country, book.forms), person.address),
      dueAt,
      expiresAt,
      demonstration: row.demonstration,
    }
  }
}
