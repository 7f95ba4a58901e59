import { Injectable } from '@nestjs/common'
import { Commitments } from './commitments.service.ts'
import { ServiceStore } from './service-store.ts'
import { ServiceTickets } from './service-tickets.service.ts'

/** What changing the kind of a ticket needs, in one hand. */
@Injectable()
export class BecomingDesk {
  constructor(
    readonly tickets: ServiceTickets,
    readonly store: ServiceStore,
    readonly commitments: Commitments,
  ) {}
}
