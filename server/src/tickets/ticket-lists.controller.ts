import { Controller } from '@nestjs/common'
import { TicketList } from '@iws/shared/contract/gives/tickets'
import { listTickets } from '@iws/shared/contract/tickets'
import { Caller } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { TicketLists } from './ticket-lists.service.ts'

/** The list of a customer's own tickets. */
@Controller()
export class TicketListsController {
  constructor(private readonly lists: TicketLists) {}

  @Route(listTickets, TicketList)
  list(@Caller() { person }: Session) {
    return this.lists.list(person)
  }
}
