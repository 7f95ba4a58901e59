import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Promises } from '../promises/promises.service.ts'
import { TicketJournal } from '../ticket-journal.ts'
import { PacketLinks } from './packet-links.service.ts'
import { ServiceStore } from './service-store.ts'

/** What showing a packet needs, in one hand. */
@Injectable()
export class HandoverDesk {
  constructor(
    readonly store: ServiceStore,
    readonly links: PacketLinks,
    readonly journal: TicketJournal,
    private readonly promises: Promises,
  ) {}

  /** When the first call is due; null where it has been made. */
  async dueOf(manager: EntityManager, ticket: string): Promise<number | null> {
    const open = (await this.promises.openOf(manager, [ticket])).get(ticket) ?? []
    return open.find(each => each.kind === 'first-call')?.dueAt ?? null
  }
}
