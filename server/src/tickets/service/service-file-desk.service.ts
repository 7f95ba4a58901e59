import { Injectable } from '@nestjs/common'
import { ServiceStore } from './service-store.ts'
import { ServiceTickets } from './service-tickets.service.ts'

/** Reading and changing service tickets, in one hand. */
@Injectable()
export class ServiceFileDesk {
  constructor(
    readonly tickets: ServiceTickets,
    readonly store: ServiceStore,
  ) {}
}
