import { Injectable } from '@nestjs/common'
import type { DeskTicket, Found, Queue } from '@iws/shared/contract/gives/desk'
import type { findTickets, listQueue } from '@iws/shared/contract/desk'
import type { Taken } from '@iws/shared/contract/endpoint'
import { Clock } from '../core/clock.ts'
import { viewOf } from '../tickets/registration/view.ts'
import { TicketQueue } from '../tickets/ticket-queue.service.ts'
import { TicketReading } from '../tickets/ticket-reading.service.ts'

/** What a reviewer sees. */
@Injectable()
export class Desk {
  constructor(
    private readonly reading: TicketReading,
    private readonly waiting: TicketQueue,
    private readonly clock: Clock,
  ) {}

  queue({ state, after }: Taken<typeof listQueue>): Promise<Queue> {
    return this.waiting.page(state, after)
  }

  /** Finds tickets; that somebody searched is written down, what for is not. */
  async find(reviewer: string, { text }: Taken<typeof findTickets>): Promise<Found> {
    const rows = await this.waiting.find(text)
    await this.reading.noteSight({
      actor: reviewer,
      role: 'reviewer',
      action: 'tickets-searched',
      subject: null,
    })
    return { rows }
  }

  /** Opens a ticket to look at it, which is written down. */
  async look(reviewer: string, id: string): Promise<DeskTicket> {
    const ticket = await this.open(id)
    await this.reading.noteSight({ actor: reviewer, role: 'reviewer', action: 'ticket-opened', subject: id })
    return ticket
  }

  /** The whole ticket with the working marks, the reviewer's days, and the names of colleagues. */
  async open(id: string): Promise<DeskTicket> {
    const opened = await this.reading.open(id, 'desk')
    const { row, review } = opened.registration
    const { confirmed, answers } = review
    const people = [...(confirmed ? [confirmed.by] : []), ...Object.values(answers).map(each => each.by)]
    const names = await this.reading.namesOf(people)
    const named = <T extends { by: string }>(each: T): T => ({ ...each, by: names.get(each.by) ?? '' })
    return {
      ...viewOf(opened, await this.reading.events(opened), 'working', this.clock.now()),
      round: row.round,
      waitingSince: row.waitingSince,
      confirmed: confirmed && named({ ...confirmed, readings: { ...confirmed.readings } }),
      answers: Object.fromEntries(Object.entries(answers).map(([rule, answer]) => [rule, named(answer)])),
    }
  }
}
