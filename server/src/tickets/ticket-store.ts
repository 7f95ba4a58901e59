import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Consents } from '../consent/consents.service.ts'
import type { OwnerKey } from '../core/vault/vault.service.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { Documents } from '../documents/documents.service.ts'
import type { Page } from '../documents/page.ts'
import type { ConsentStand } from './registration/facts.ts'
import { isRegistration, NEW_PARTS, openRegistration, sealParts } from './registration/registration.ts'
import type { Parts, Registration, RegistrationRow } from './registration/registration.ts'
import { TicketRow } from './ticket.entity.ts'
import { TicketRows } from './ticket-rows.ts'
import type { Kept, Reader } from './ticket-rows.ts'

/** A ticket with everything a step looks at. */
export interface Opened {
  readonly registration: Registration
  readonly pages: readonly Page[]
  readonly consents: ConsentStand
}

/** The row of a ticket that begins: everything but the sealed parts and what comes later. */
export type NewTicket = Pick<
  RegistrationRow,
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
    private readonly rows: TicketRows,
    private readonly documents: Documents,
    private readonly consents: Consents,
  ) {}

  /** Opens one ticket; a stranger's, or a draft at the desk, is `not-found`. */
  async open(manager: EntityManager, id: string, reader: Reader): Promise<Opened> {
    return this.opened(manager, await this.rows.find(manager, id, reader, ['registration']))
  }

  /** Opens a registration for the system's own work; null where it is gone. */
  async openForSystem(manager: EntityManager, id: string): Promise<Opened | null> {
    const row = await manager.findOneBy(TicketRow, { id, kind: 'registration' })
    return row && this.opened(manager, row)
  }

  /** The row of any kind with its key. */
  async keptOf(manager: EntityManager, row: TicketRow): Promise<Kept> {
    return { row, key: await this.vault.keyOf(manager, { kind: 'ticket', id: row.id }) }
  }

  /** Writes a new draft with a key of its own, which it gives. */
  async create(manager: EntityManager, row: NewTicket): Promise<OwnerKey> {
    return this.rows.create(manager, row.id, row.openedAt, key => ({
      ...row,
      ...sealParts(this.vault, key, row.id, NEW_PARTS),
    }))
  }

  /** The hash a customer's idempotency key is kept under. */
  keyHash(customer: string, key: string): string {
    return this.rows.keyHash(customer, key)
  }

  /** Writes changed columns and parts if nobody else wrote since; throws `Stale` otherwise. */
  async write(
    manager: EntityManager,
    { row, key }: Registration,
    columns: Partial<TicketRow>,
    parts: Partial<Parts>,
    now: number,
  ): Promise<void> {
    await this.rows.write(manager, row, { ...columns, ...sealParts(this.vault, key, row.id, parts) }, now)
  }

  /** Opens the registrations among many rows for a list, with one query a table. */
  async openMany(manager: EntityManager, rows: readonly TicketRow[]): Promise<Omit<Opened, 'consents'>[]> {
    const wanted = rows.filter(isRegistration)
    const ids = wanted.map(row => row.id)
    const keys = await this.vault.keysOf(manager, 'ticket', ids)
    const pages = await this.documents.ofTickets(manager, keys)
    return wanted.flatMap(row => {
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
