import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { TicketList } from '@iws/shared/contract/gives/tickets'
import { cameBack } from '@iws/shared/ticket/checklist'
import { Database } from '../core/database/database.ts'
import { linesOf } from './registration/facts.ts'
import { tailOf } from './registration/view.ts'
import type { Service } from './service/service.ts'
import { ServiceStore } from './service/service-store.ts'
import { Messages } from './thread/messages.service.ts'
import { TicketRow } from './ticket.entity.ts'
import { TicketStore } from './ticket-store.ts'
import type { Opened } from './ticket-store.ts'

/** Most tickets of one customer in a list; nobody has more machines than that. */
const MOST_LISTED = 100
type Line = TicketList['tickets'][number]

/** The tickets of one customer, of every kind. */
@Injectable()
export class TicketLists {
  constructor(
    private readonly database: Database,
    private readonly registrations: TicketStore,
    private readonly services: ServiceStore,
    private readonly messages: Messages,
  ) {}

  /** Newest first. `waiting` counts what came back, what is asked, and what is unread. */
  async list(customer: string): Promise<TicketList> {
    const manager = this.database.reader
    const rows = await manager.find(TicketRow, {
      where: { customer },
      order: { updatedAt: 'DESC', id: 'DESC' },
      take: MOST_LISTED,
    })
    const ids = rows.map(row => row.id)
    const unread = await this.messages.unread(manager, ids, 'customer')
    const lines = await this.lines(manager, rows)
    const tickets = ids.flatMap(id => {
      const line = lines.get(id)
      return line ? [{ ...line, waiting: line.waiting + (unread.get(id) ?? 0) }] : []
    })
    return { tickets }
  }

  private async lines(manager: EntityManager, rows: readonly TicketRow[]): Promise<Map<string, Line>> {
    const registrations = await this.registrations.openMany(manager, rows)
    const services = await this.services.openMany(manager, rows)
    const lines = [...registrations.map(registrationLine), ...services.map(serviceLine)]
    return new Map(lines.map(line => [line.id, line]))
  }
}

function registrationLine({ registration, pages }: Pick<Opened, 'registration' | 'pages'>): Line {
  const { row, typed } = registration
  const { id, number, kind, state, place, way, residency, updatedAt, dueBy } = row
  const back = state === 'sent-back' ? cameBack(linesOf(registration, pages, 'told')).length : 0
  const machine = { model: typed.model, serialTail: tailOf(typed.serial), country: null, symptom: null }
  return {
    id,
    number,
    kind,
    state,
    route: { place, way, residency },
    updatedAt,
    dueBy,
    waiting: back,
    ...machine,
  }
}

function serviceLine({ row, parts }: Service): Line {
  const { id, number, kind, state, updatedAt, nextDue } = row
  const { model, serial, symptom } = parts.trouble
  const waiting = row.endedAt === null ? parts.asks.filter(ask => ask.state === 'open').length : 0
  const machine = { model: model || null, serialTail: tailOf(serial), country: parts.where.country, symptom }
  return { id, number, kind, state, route: null, updatedAt, dueBy: nextDue, waiting, ...machine }
}
