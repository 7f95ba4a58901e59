import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { inWindow, nextCallAt } from '@iws/shared/calendar/window'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import type { ServiceView } from '@iws/shared/contract/gives/service'
import { Clock } from '../../core/clock.ts'
import { Database } from '../../core/database/database.ts'
import { TicketRow } from '../ticket.entity.ts'
import { ReadingDesk } from './reading-desk.service.ts'
import { Routing, wishOf } from './routing.service.ts'
import type { ServiceParts } from './service.ts'
import type { OpenedService } from './service-store.ts'
import { viewOf } from './view.ts'
import type { Beside } from './view.ts'

/** A ticket at the desk without what only the desk keeps: notes, tags, links. */
export type ServiceAtDesk = Omit<DeskService, 'notes' | 'tags' | 'links'>

/** Reads service tickets outside any change. */
@Injectable()
export class ServiceReading {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly desk: ReadingDesk,
    private readonly routing: Routing,
  ) {}

  /** One ticket as its owner sees it; a stranger's is `not-found`. */
  async forCustomer(id: string, customer: string): Promise<ServiceView> {
    const manager = this.database.reader
    const opened = await this.desk.store.open(manager, id, { customer })
    const timeline = await this.desk.journal.forCustomer(manager, opened.service)
    return viewOf(opened, { ...(await this.beside(manager, opened, 'customer')), timeline }, 'customer')
  }

  /** One ticket as the service desk sees it, but for the desk's own notes, tags and links; a draft is `not-found`. */
  async forDesk(id: string): Promise<ServiceAtDesk> {
    const manager = this.database.reader
    const opened = await this.desk.store.open(manager, id, 'desk')
    const timeline = await this.desk.journal.forStaff(manager, opened.service)
    const { row, parts } = opened.service
    const people = [...parts.calls.map(call => call.by), ...(row.owner ? [row.owner] : [])]
    const names = await this.desk.journal.namesOf(manager, people)
    const beside = { ...(await this.beside(manager, opened, 'staff')), timeline, names }
    return {
      ...viewOf(opened, beside, 'agent'),
      source: row.source,
      ownerId: row.owner,
      calling: callingOf(parts, this.clock.now()),
      homeCalls: parts.route?.homeCalls ?? false,
      reachedBy: parts.route?.by ?? null,
    }
  }

  /** Writes down that a member of staff looked at a ticket. */
  async noteSight(id: string, person: string, role: 'agent' | 'lead'): Promise<void> {
    const deed = { actor: person, role, action: 'service-opened', subject: id }
    await this.database.transact(manager => this.desk.journal.note(manager, deed))
  }

  private async beside(
    manager: EntityManager,
    { service }: OpenedService,
    side: 'customer' | 'staff',
  ): Promise<Omit<Beside, 'timeline'>> {
    const { row } = service
    const into = row.mergedInto && (await manager.findOneBy(TicketRow, { id: row.mergedInto }))
    return {
      files: await this.desk.store.filesOf(manager, service),
      promises: await this.desk.promisesOf(manager, row.id),
      slot: await this.desk.slotOf(manager, row.id),
      unread: await this.desk.unreadOf(manager, row.id, side),
      mergedInto: into ? { id: into.id, number: into.number } : null,
      names: new Map(),
      team: this.routing.nameOf(row.team),
      route: this.routing.of(service, this.clock.now()).id,
    }
  }
}

/** Whether the customer's hours hold now, and when they next begin; null where he named none. */
export function callingOf(parts: ServiceParts, now: number): DeskService['calling'] {
  const wish = wishOf(parts)
  const { zone } = parts.where
  if (!wish) return { inWindow: null, nextAt: null, zone }
  const nextAt = nextCallAt(wish.windows, wish.offsets, now)
  return { inWindow: inWindow(wish.windows, wish.offsets, now), nextAt, zone }
}
