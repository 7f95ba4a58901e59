import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { newId } from '../../core/ids.ts'
import { Books } from '../../rulebook/books.service.ts'
import { FilingDesk } from './filing-desk.service.ts'
import { Joining } from './joining.service.ts'
import { isHouse, Routing } from './routing.service.ts'
import type { Service } from './service.ts'
import type { OpenedService } from './service-store.ts'
import type { Change } from './service-tickets.service.ts'
import { troubleWords } from './trouble-words.ts'

/** What is written when a ticket is filed, or joins another. */
@Injectable()
export class FilingWork {
  constructor(
    private readonly routing: Routing,
    private readonly desk: FilingDesk,
    private readonly joining: Joining,
    private readonly books: Books,
  ) {}

  /** Routes the ticket, makes its promise, and hands it over where its team gets it by mail. */
  async file(
    { service }: OpenedService,
    manager: EntityManager,
    now: number,
    submitKeyHash: string | null = null,
  ): Promise<Change> {
    const { row, parts } = service
    const dueAt = row.kind === 'repair' ? this.desk.commitments.firstCallDue(now) : null
    const route = this.routing.routed(row.kind, parts, now, dueAt)
    // Whose time was booked has the ticket.
    const engineer = await this.desk.slots.engineerOf(manager, row.id)
    const owner = engineer ?? (await this.desk.owners.leastLoaded(manager, route.team, now))
    const slot = await this.desk.slots.of(manager, row.id)
    const owned = { owner, team: route.team }
    await this.desk.commitments.filed(manager, service, owned, { now, slot, centreLate: route.homeCalls })
    if (route.by === 'packet')
      await this.desk.packets.send(manager, service, this.routing.of(service, now), now)
    return {
      columns: { ...owned, submitKeyHash, submittedAt: row.submittedAt ?? now, waitingSince: now, round: 1 },
      parts: { route },
      event: { id: newId(now), what: 'filed', about: { team: route.team, route: route.id } },
      notice: 'filed',
    }
  }

  /**
   * Files what the desk makes another kind of, as if its owner had: by the routes of the book. A local centre gets it only
   * where he agreed to its receiver; else `person`, who made it so, keeps it.
   */
  async fileAtDesk(
    opened: OpenedService,
    manager: EntityManager,
    now: number,
    person: string,
  ): Promise<Change> {
    const { row, parts } = opened.service
    const dueAt = row.kind === 'repair' ? this.desk.commitments.firstCallDue(now) : null
    const route = this.routing.routedAtDesk(opened, now, dueAt)
    const { owners, commitments, packets } = this.desk
    const keeps = row.kind === 'repair' && isHouse(route.team)
    const owner = keeps ? person : await owners.leastLoaded(manager, route.team, now)
    const owned = { owner, team: route.team }
    await commitments.filed(manager, opened.service, owned, { now, slot: null, centreLate: route.homeCalls })
    if (route.by === 'packet')
      await packets.send(manager, opened.service, this.routing.of(opened.service, now), now)
    return {
      columns: { ...owned, waitingSince: now, round: row.round + 1 },
      parts: { ...parts, route },
    }
  }

  /** Puts what a draft says into the ticket that is open already; the draft ends as merged. */
  async join(manager: EntityManager, draft: Service, other: string, now: number): Promise<Change> {
    await this.joining.join(manager, draft, other, troubleWords(draft, this.books.content), now)
    return { columns: { mergedInto: other }, event: { what: 'merged', about: { into: other } } }
  }
}
