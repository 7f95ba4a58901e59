import { Injectable } from '@nestjs/common'
import { In, Not } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { SameSerial } from '@iws/shared/contract/gives/service'
import type { fileService } from '@iws/shared/contract/service'
import { readSerial } from '@iws/shared/machine/serial'
import { SERVICE_KINDS } from '@iws/shared/ticket/kinds'
import { Database } from '../../core/database/database.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import { TicketRow } from '../ticket.entity.ts'
import { FilingWork } from './filing-work.service.ts'
import { isService } from './service.ts'
import type { Service } from './service.ts'
import { ServiceTickets } from './service-tickets.service.ts'
import type { Change, Work } from './service-tickets.service.ts'

const CLOSED = ['draft', 'closed', 'cancelled', 'merged', 'resolved'] as const

/** Files drafts: once, to somebody, with a promise; or into the ticket that is open already. */
@Injectable()
export class Filing {
  constructor(
    private readonly database: Database,
    private readonly tickets: ServiceTickets,
    private readonly work: FilingWork,
    private readonly vault: Vault,
  ) {}

  /** Gives the id of the ticket that answers: this one, or the one it joined. A second filing changes nothing. */
  async file(customer: string, { id, key }: Taken<typeof fileService>): Promise<string> {
    const submitKeyHash = this.tickets.keyHash(customer, key)
    const ask = { ticket: id, by: 'customer', person: customer, version: null } as const
    let answer = id
    await this.tickets.change(ask, async (opened, manager, now): Promise<Change | null> => {
      const { service } = opened
      answer = service.row.mergedInto ?? id
      if (service.row.submitKeyHash === submitKeyHash || service.row.mergedInto) return null
      const other = service.row.state === 'draft' ? await this.openOne(manager, service) : null
      if (!other) {
        const also: Work = (...given) => this.work.file(...given, submitKeyHash)
        return this.tickets.step('customer', 'file', also)(opened, manager, now)
      }
      // What may not be filed may not join either.
      await this.tickets.step('customer', 'file', () => ({}))(opened, manager, now)
      answer = other
      const joined = await this.work.join(manager, service, other, now)
      const also = () => ({ ...joined, columns: { ...joined.columns, submitKeyHash } })
      return this.tickets.step('system', 'merge', also)(opened, manager, now)
    })
    return answer
  }

  /** The customer's own open tickets for a serial. */
  async sameSerial(customer: string, text: string): Promise<SameSerial> {
    const read = readSerial(text)
    const serialHash = this.vault.index('serial', read.ok ? read.serial : text)
    const state = Not(In([...CLOSED]))
    const where = { customer, serialHash, kind: In([...SERVICE_KINDS]), state }
    const rows = await this.database.reader.find(TicketRow, { where, order: { id: 'DESC' }, take: 10 })
    return {
      tickets: rows
        .filter(isService)
        .map(({ id, number, kind, state: at }) => ({ id, number, kind, state: at })),
    }
  }

  /** The customer's open ticket of the same kind for the same serial, if there is one. */
  private async openOne(manager: EntityManager, { row, parts }: Service): Promise<string | null> {
    if (parts.trouble.serial === null || row.serialHash === null) return null
    const { customer, kind, serialHash } = row
    const found = await manager.findOne(TicketRow, {
      select: { id: true },
      where: { customer, kind, serialHash, state: Not(In([...CLOSED])) },
      order: { id: 'ASC' },
    })
    return found?.id ?? null
  }
}
