import { Injectable } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { listService, searchTickets } from '@iws/shared/contract/desk-service'
import type { DeskFound, DeskList } from '@iws/shared/contract/gives/desk-service'
import { SERVICE_KINDS } from '@iws/shared/ticket/kinds'
import { Clock } from '../../core/clock.ts'
import type { Session } from '../../core/http/session.ts'
import { TicketBoard } from '../../tickets/board/ticket-board.service.ts'
import { TicketTags } from '../../tickets/board/ticket-tags.service.ts'
import { TicketReading } from '../../tickets/ticket-reading.service.ts'

/** The lists of the service desk. */
@Injectable()
export class ServiceLists {
  constructor(
    private readonly board: TicketBoard,
    private readonly tags: TicketTags,
    private readonly reading: TicketReading,
    private readonly clock: Clock,
  ) {}

  /** One page of what the filter leaves, what is due first in front, and how much there is altogether. */
  async list({ person }: Session, given: Taken<typeof listService>): Promise<DeskList> {
    const { kind, state, team, owner, country, tag, risk, open, after } = given
    const filter = {
      kinds: kind ? [kind] : SERVICE_KINDS,
      state: state ?? null,
      team: team ?? null,
      owner: owner === 'me' ? person : (owner ?? null),
      country: country ?? null,
      tag: tag === undefined ? null : this.tags.hash(tag),
      risk: risk ?? null,
      open: open ?? null,
    }
    const now = this.clock.now()
    const [{ rows, next }, counts] = await Promise.all([
      this.board.page(filter, after, now),
      this.board.counts(person, now),
    ])
    return { rows, next, counts }
  }

  /** Finds tickets; that somebody searched is written down, what for is not. */
  async search({ person, role }: Session, { text }: Taken<typeof searchTickets>): Promise<DeskFound> {
    const deed = { actor: person, role, action: 'tickets-searched', subject: null }
    const [rows] = await Promise.all([this.board.find(text), this.reading.noteSight(deed)])
    return { rows }
  }
}
