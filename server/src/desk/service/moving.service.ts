import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { TicketTags } from '../../tickets/board/ticket-tags.service.ts'
import { Promises } from '../../tickets/promises/promises.service.ts'
import type { Service } from '../../tickets/service/service.ts'
import { Slots } from '../../tickets/service/slots.service.ts'
import { Marks } from './marks.ts'

/** What goes from one ticket to another beside its messages, in the caller's transaction. */
@Injectable()
export class Moving {
  constructor(
    private readonly promises: Promises,
    private readonly tags: TicketTags,
    private readonly marks: Marks,
    private readonly slots: Slots,
  ) {}

  /** Promises, tags and notes of a ticket that is merged, and the link between the two; a booked time is given back. */
  async merged(manager: EntityManager, from: Service, to: Service, now: number): Promise<void> {
    const { owner, team } = to.row
    const open = (await this.promises.openOf(manager, [from.row.id])).get(from.row.id) ?? []
    for (const { kind, dueAt } of open)
      await this.promises.make(manager, { ticket: to.row.id, kind, owner, team, dueAt, now })
    await this.promises.release(manager, from.row.id, now, 'merged')
    await this.slots.release(manager, from.row.id, now)
    const keys = new Map([from, to].map(({ row, key }) => [row.id, key]))
    const tags = await this.tags.ofTickets(manager, keys)
    const both = [to, from].flatMap(({ row }) => tags.get(row.id) ?? [])
    if (tags.has(from.row.id)) await this.tags.set(manager, to, both, now)
    await this.marks.notes.move(manager, from, to)
    await this.marks.links.add(manager, from.row.id, to.row.id, { how: 'merged', now })
  }
}
