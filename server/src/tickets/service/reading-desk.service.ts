import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { PromiseView } from '@iws/shared/contract/gives/promises'
import { Promises } from '../promises/promises.service.ts'
import { Messages } from '../thread/messages.service.ts'
import type { Side } from '../thread/messages.service.ts'
import { TicketJournal } from '../ticket-journal.ts'
import { ServiceStore } from './service-store.ts'
import { SlotRow } from './slot.entity.ts'
import type { SlotTime } from './slot-times.ts'

/** What reading a ticket needs, in one hand. */
@Injectable()
export class ReadingDesk {
  constructor(
    readonly store: ServiceStore,
    readonly journal: TicketJournal,
    private readonly promises: Promises,
    private readonly messages: Messages,
  ) {}

  async promisesOf(manager: EntityManager, ticket: string): Promise<PromiseView[]> {
    return (await this.promises.ofTickets(manager, [ticket])).get(ticket) ?? []
  }

  async unreadOf(manager: EntityManager, ticket: string, side: Side): Promise<number> {
    return (await this.messages.unread(manager, [ticket], side)).get(ticket) ?? 0
  }

  async slotOf(manager: EntityManager, ticket: string): Promise<SlotTime | null> {
    const row = await manager.findOneBy(SlotRow, { ticket })
    return row && { from: row.startsAt, until: row.endsAt }
  }
}
