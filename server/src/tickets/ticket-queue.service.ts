import { Injectable } from '@nestjs/common'
import { In } from 'typeorm'
import type { Queue, QueueRow } from '@iws/shared/contract/gives/desk'
import type { RegistrationState } from '@iws/shared/ticket/registration'
import { Database } from '../core/database/database.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { TicketFinder } from './board/ticket-finder.service.ts'
import { openTyped } from './registration/registration.ts'
import type { RegistrationRow } from './registration/registration.ts'
import { tailOf } from './registration/view.ts'
import { TicketRow } from './ticket.entity.ts'

const PAGE_ROWS = 50
const COLUMNS = [
  'id',
  'number',
  'state',
  'place',
  'way',
  'residency',
  'typed',
  'waitingSince',
  'dueBy',
  'round',
] as const satisfies readonly (keyof TicketRow)[]
type Listed = Pick<RegistrationRow, (typeof COLUMNS)[number]>

/** The lists of registrations at the desk. A draft stands in none of them: it is the customer's own until he submits it. */
@Injectable()
export class TicketQueue {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly finder: TicketFinder,
  ) {}

  /** One page of the tickets in a state, those that wait longest first; `after` is `waitingSince.id` of the last row. */
  async page(state: RegistrationState, after: string | undefined): Promise<Queue> {
    if (state === 'draft') return { rows: [], next: null, total: 0 }
    const list = this.rows().where('t.state = :state', { state })
    if (after) {
      const [since, id] = after.split('.')
      list
        .andWhere('t.waitingSince >= :since', { since })
        .andWhere('(t.waitingSince > :since OR t.id > :id)', { since, id })
    }
    const found = await list
      .orderBy('t.waitingSince')
      .addOrderBy('t.id')
      .limit(PAGE_ROWS + 1)
      .getMany()
    const rows = found.slice(0, PAGE_ROWS)
    const last = found.length > PAGE_ROWS ? rows.at(-1) : undefined
    return {
      rows: await this.shown(rows),
      next: last ? `${last.waitingSince}.${last.id}` : null,
      total: await this.database.reader.countBy(TicketRow, { state }),
    }
  }

  /** Registrations with exactly this number, serial, phone, mail or name, the last changed first. */
  async find(text: string): Promise<QueueRow[]> {
    const ids = await this.finder.ids(text, ['registration'])
    if (ids.length === 0) return []
    const found = await this.rows()
      .where({ id: In(ids) })
      .orderBy('t.updatedAt', 'DESC')
      .getMany()
    return this.shown(found)
  }

  private rows() {
    return this.database.reader
      .createQueryBuilder(TicketRow, 't')
      .select(COLUMNS.map(column => `t.${column}`))
  }

  /** Takes rows of registrations only: their columns are there. */
  private async shown(rows: readonly Pick<TicketRow, keyof Listed>[]): Promise<QueueRow[]> {
    const ids = rows.map(row => row.id)
    const keys = await this.vault.keysOf(this.database.reader, 'ticket', ids)
    return (rows as readonly Listed[]).flatMap(row => {
      const key = keys.get(row.id)
      if (!key) return []
      const { model, serial } = openTyped(this.vault, key, row)
      const { id, number, state, place, way, residency, waitingSince, dueBy, round } = row
      const route = { place, way, residency }
      return { id, number, state, route, model, serialTail: tailOf(serial), waitingSince, dueBy, round }
    })
  }
}
