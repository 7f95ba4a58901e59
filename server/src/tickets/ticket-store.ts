import { Injectable } from '@nestjs/common'
import { Not } from 'typeorm'
import type { EntityManager, FindOptionsWhere } from 'typeorm'
import { Consents } from '../consent/consents.service.ts'
import { Problem } from '../core/problem.ts'
import type { OwnerKey } from '../core/vault/vault.service.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { Documents } from '../documents/documents.service.ts'
import type { Page } from '../documents/page.ts'
import type { ConsentStand } from './registration/facts.ts'
import { NEW_PARTS, openRegistration, sealParts } from './registration/registration.ts'
import type { Parts, Registration } from './registration/registration.ts'
import { TicketRow } from './ticket.entity.ts'

/** Somebody else changed the ticket between reading and writing it. */
export class Stale extends Error {
  constructor() {
    super('the ticket was changed meanwhile')
    this.name = 'Stale'
  }
}

/** A ticket with everything a step looks at. */
export interface Opened {
  readonly registration: Registration
  readonly pages: readonly Page[]
  readonly consents: ConsentStand
}

/** Who asks for a ticket. Customers only ever name their own; nobody else sees a draft. */
export type Reader = { readonly customer: string } | 'desk'

/** The row of a ticket that begins: everything but the sealed parts and what comes later. */
export type NewTicket = Pick<
  TicketRow,
  | 'id'
  | 'number'
  | 'customer'
  | 'kind'
  | 'state'
  | 'version'
  | 'language'
  | 'place'
  | 'way'
  | 'residency'
  | 'rowId'
  | 'rulebook'
  | 'requirements'
  | 'dateRules'
  | 'demonstration'
  | 'openedAt'
  | 'updatedAt'
  | 'openKeyHash'
>

/** Reads and writes tickets inside the caller's transaction. */
@Injectable()
export class TicketStore {
  constructor(
    private readonly vault: Vault,
    private readonly documents: Documents,
    private readonly consents: Consents,
  ) {}

  /** Opens one ticket; a stranger's, or a draft at the desk, is `not-found`. */
  async open(manager: EntityManager, id: string, reader: Reader): Promise<Opened> {
    const row = await manager.findOneBy(TicketRow, whose(id, reader))
    if (!row) throw new Problem('not-found')
    return this.opened(manager, row)
  }

  /** Opens a ticket for the system's own work; null where it is gone. */
  async openForSystem(manager: EntityManager, id: string): Promise<Opened | null> {
    const row = await manager.findOneBy(TicketRow, { id })
    return row && this.opened(manager, row)
  }

  /** Writes a new draft with a key of its own, which it gives. */
  async create(manager: EntityManager, row: NewTicket): Promise<OwnerKey> {
    const key = await this.vault.makeKey(manager, { kind: 'ticket', id: row.id }, row.openedAt)
    await manager.insert(TicketRow, { ...row, ...sealParts(this.vault, key, row.id, NEW_PARTS) })
    return key
  }

  /** The hash a customer's idempotency key is kept under. */
  keyHash(customer: string, key: string): string {
    return this.vault.index('idempotency-key', `${customer} ${key}`)
  }

  /** Writes changed columns and parts if nobody else wrote since; throws `Stale` otherwise. */
  async write(
    manager: EntityManager,
    { row, key }: Registration,
    columns: Partial<TicketRow>,
    parts: Partial<Parts>,
    now: number,
  ): Promise<void> {
    const { affected } = await manager.update(
      TicketRow,
      { id: row.id, version: row.version },
      {
        ...columns,
        ...sealParts(this.vault, key, row.id, parts),
        version: row.version + 1,
        updatedAt: now,
      },
    )
    if (affected !== 1) throw new Stale()
  }

  /** Opens many tickets for a list, with one query a table. */
  async openMany(manager: EntityManager, rows: readonly TicketRow[]): Promise<Omit<Opened, 'consents'>[]> {
    const ids = rows.map(row => row.id)
    const keys = await this.vault.keysOf(manager, 'ticket', ids)
    const pages = await this.documents.ofTickets(manager, keys)
    return rows.flatMap(row => {
      const key = keys.get(row.id)
      if (!key) return []
      const registration = openRegistration(this.vault, key, row)
      return { registration, pages: pages.get(row.id) ?? [] }
    })
  }

  private async opened(manager: EntityManager, row: TicketRow): Promise<Opened> {
    const [opened] = await this.openMany(manager, [row])
    if (!opened) throw new Error('a ticket has no key')
    return { ...opened, consents: await this.consents.of(manager, row.id) }
  }
}

/** The one place that says which tickets a reader has. */
export function whose(id: string, reader: Reader): FindOptionsWhere<TicketRow> {
  return reader === 'desk' ? { id, state: Not('draft') } : { id, customer: reader.customer }
}
