import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Commitments } from './commitments.service.ts'
import { ServiceStore } from './service-store.ts'
import type { OpenedService } from './service-store.ts'
import { ServiceTickets } from './service-tickets.service.ts'
import { Transfers } from './transfers.service.ts'

/** What changing the kind of a ticket needs, in one hand. */
@Injectable()
export class BecomingDesk {
  constructor(
    readonly tickets: ServiceTickets,
    readonly store: ServiceStore,
    readonly commitments: Commitments,
    private readonly transfers: Transfers,
  ) {}

  /** Asks the customer for what a local centre needs to get the ticket, where one would and may not yet. */
  askToSendOn(opened: OpenedService, manager: EntityManager, now: number): Promise<void> {
    return this.transfers.invite(manager, opened, now)
  }
}
