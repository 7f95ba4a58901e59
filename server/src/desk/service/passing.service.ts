import { Injectable } from '@nestjs/common'
import { ServiceTickets } from '../../tickets/service/service-tickets.service.ts'
import { Assignment } from './assignment.service.ts'
import { TicketNotes } from './ticket-notes.service.ts'

/** From whom a ticket goes to whom, with which note; `by` does it. */
export interface Pass {
  readonly ticket: string
  readonly from: string
  readonly to: string
  readonly by: string
  readonly note: string
}

/** Hands one ticket from one colleague to the next. */
@Injectable()
export class Passing {
  constructor(
    private readonly tickets: ServiceTickets,
    private readonly assignment: Assignment,
    private readonly notes: TicketNotes,
  ) {}

  /** Owner, promises, note and event in one transaction; a ticket that is not the giver's any more stays where it is. */
  async pass({ ticket, from, to, by, note }: Pass): Promise<void> {
    const ask = { ticket, by: 'agent' as const, person: by, version: null }
    await this.tickets.change(ask, async ({ service }, manager, now) => {
      if (service.row.owner !== from || service.row.endedAt !== null) return null
      if (note !== '') await this.notes.write(manager, service, { person: by, text: note, now })
      return this.assignment.give(manager, service, { owner: to, team: service.row.team }, 'handed-over')
    })
  }
}
