import { Injectable } from '@nestjs/common'
import type { CannedReplies, DeskService } from '@iws/shared/contract/gives/desk-service'
import type { Language } from '@iws/shared/text'
import { TicketTags } from '../../tickets/board/ticket-tags.service.ts'
import { ServiceReading } from '../../tickets/service/service-reading.service.ts'
import { ServiceStore } from '../../tickets/service/service-store.ts'
import { repliesFor } from './canned-replies.ts'
import { Marks } from './marks.ts'

/** Service tickets as the desk sees them. */
@Injectable()
export class DeskReading {
  constructor(
    private readonly reading: ServiceReading,
    private readonly store: ServiceStore,
    private readonly tags: TicketTags,
    private readonly marks: Marks,
  ) {}

  /** The whole ticket with notes, tags and links; a draft is `not-found`. */
  async open(id: string): Promise<DeskService> {
    const manager = this.marks.reader
    const { service } = await this.store.open(manager, id, 'desk')
    const { row, key, parts } = service
    return {
      ...(await this.reading.forDesk(id)),
      notes: await this.marks.notes.of(manager, service),
      tags: (await this.tags.ofTickets(manager, new Map([[row.id, key]]))).get(row.id) ?? [],
      links: await this.marks.links.of(manager, row.id, parts.trouble.serial),
    }
  }

  /** Opens a ticket to look at it, which is written down. */
  async look(id: string, person: string, role: 'agent' | 'lead'): Promise<DeskService> {
    const ticket = await this.open(id)
    await this.reading.noteSight(id, person, role)
    return ticket
  }

  /** Sentences to begin an answer from, with everything filled in that the ticket knows. */
  async replies(id: string, speaks: Language): Promise<CannedReplies> {
    const { service } = await this.store.open(this.marks.reader, id, 'desk')
    const { owner, promises } = await this.reading.forDesk(id)
    const open = promises.filter(each => each.state === 'open').map(each => each.dueAt)
    const due = open.length > 0 ? Math.min(...open) : null
    return repliesFor(service, speaks, { owner, due })
  }
}
