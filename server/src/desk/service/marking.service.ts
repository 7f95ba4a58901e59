import { Injectable } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { addNote, linkService, setTags } from '@iws/shared/contract/desk-service'
import type { Session } from '../../core/http/session.ts'
import { Problem } from '../../core/problem.ts'
import { TicketTags } from '../../tickets/board/ticket-tags.service.ts'
import { ServiceTickets } from '../../tickets/service/service-tickets.service.ts'
import { TicketReading } from '../../tickets/ticket-reading.service.ts'
import { Marks } from './marks.ts'

/** Notes, tags and links that only the desk sees. */
@Injectable()
export class Marking {
  constructor(
    private readonly tickets: ServiceTickets,
    private readonly tags: TicketTags,
    private readonly marks: Marks,
    private readonly reading: TicketReading,
  ) {}

  /** Adds a note, whatever happened to the ticket meanwhile. */
  async note({ person }: Session, { id, text }: Taken<typeof addNote>): Promise<void> {
    await this.tickets.change(
      { ticket: id, by: 'agent', person, version: null },
      async (opened, manager, now) => {
        await this.marks.notes.write(manager, opened.service, { person, text, now })
        return { event: { what: 'noted' } }
      },
    )
  }

  async setTags({ person }: Session, { id, version, tags }: Taken<typeof setTags>): Promise<void> {
    await this.tickets.change({ ticket: id, by: 'agent', person, version }, async (opened, manager, now) => {
      await this.tags.set(manager, opened.service, tags, now)
      return { event: { what: 'tagged' } }
    })
  }

  /** Links with another ticket of any kind, or takes that off; `not-found` for a number nobody has, and for its own. */
  async link({ person }: Session, given: Taken<typeof linkService>): Promise<void> {
    const { id, version, linked } = given
    const other = await this.reading.idOfNumber(given.number)
    if (other === id) throw new Problem('not-found')
    await this.tickets.change({ ticket: id, by: 'agent', person, version }, async (_, manager, now) => {
      const changed = linked
        ? await this.marks.links.add(manager, id, other, { how: 'related', now })
        : await this.marks.links.remove(manager, id, other)
      return changed ? { event: { what: 'linked', about: { linked: String(linked) } } } : null
    })
  }
}
