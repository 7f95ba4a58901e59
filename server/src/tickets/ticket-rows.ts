import { Injectable } from '@nestjs/common'
import { In, Not } from 'typeorm'
import type { EntityManager, FindOptionsWhere } from 'typeorm'
import type { TicketKind } from '@iws/shared/ticket/kinds'
import { Problem } from '../core/problem.ts'
import type { OwnerKey } from '../core/vault/vault.service.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { TicketRow } from './ticket.entity.ts'

/** Somebody else changed the ticket between reading and writing it. */
export class Stale extends Error {
  constructor() {
    super('the ticket was changed meanwhile')
    this.name = 'Stale'
  }
}

/** Who asks for a ticket. Customers only ever name their own; nobody else sees a draft. */
export type Reader = { readonly customer: string } | 'desk'

/** A ticket's row with its key. */
export interface Kept<Row extends TicketRow = TicketRow> {
  readonly row: Row
  readonly key: OwnerKey
}

/** The rows of tickets of every kind, inside the caller's transaction; what is sealed in them is their kind's business. */
@Injectable()
export class TicketRows {
  constructor(private readonly vault: Vault) {}

  /** The row of one ticket of these kinds; a stranger's, another kind's, or a draft at the desk, is `not-found`. */
  async find(
    manager: EntityManager,
    id: string,
    reader: Reader,
    kinds: readonly TicketKind[],
  ): Promise<TicketRow> {
    const row = await manager.findOneBy(TicketRow, { ...whose(id, reader), kind: In([...kinds]) })
    if (!row) throw new Problem('not-found')
    return row
  }

  /** Makes the key of a ticket that begins, then writes the row that `row` gives for it. */
  async create(
    manager: EntityManager,
    id: string,
    at: number,
    row: (key: OwnerKey) => Parameters<EntityManager['insert']>[1],
  ): Promise<OwnerKey> {
    const key = await this.vault.makeKey(manager, { kind: 'ticket', id }, at)
    await manager.insert(TicketRow, row(key))
    return key
  }

  /** Writes changed columns if nobody else wrote since; throws `Stale` otherwise. */
  async write(
    manager: EntityManager,
    row: Pick<TicketRow, 'id' | 'version'>,
    columns: Partial<TicketRow>,
    now: number,
  ): Promise<void> {
    const { affected } = await manager.update(
      TicketRow,
      { id: row.id, version: row.version },
      { ...columns, version: row.version + 1, updatedAt: now },
    )
    if (affected !== 1) throw new Stale()
  }

  /** The hash a customer's idempotency key is kept under. */
  keyHash(customer: string, key: string): string {
    return this.vault.index('idempotency-key', `${customer} ${key}`)
  }
}

/** The one place that says which tickets a reader has. */
export function whose(id: string, reader: Reader): FindOptionsWhere<TicketRow> {
  return reader === 'desk' ? { id, state: Not('draft') } : { id, customer: reader.customer }
}
