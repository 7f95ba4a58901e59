import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { TicketKind } from '@iws/shared/ticket/kinds'
import { Clock } from '../core/clock.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { TicketJournal } from './ticket-journal.ts'
import { TicketRows } from './ticket-rows.ts'
import { TicketRow } from './ticket.entity.ts'

/** A ticket after it was given to somebody, and who had it before. */
export interface Given {
  readonly id: string
  readonly number: string
  readonly kind: TicketKind
  readonly before: string
}

/** Moves a ticket from one customer to another, who has proved that he is the same person. */
@Injectable()
export class TicketOwners {
  constructor(
    private readonly rows: TicketRows,
    private readonly journal: TicketJournal,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** The ticket where it is this customer's already; null otherwise. */
  async held(manager: EntityManager, ticket: string, customer: string): Promise<Given | null> {
    const row = await manager.findOneBy(TicketRow, { id: ticket, customer })
    return row && { id: row.id, number: row.number, kind: row.kind, before: customer }
  }

  /** In the caller's transaction, who tries again by himself where it throws `Stale`. Null where there is no such ticket. */
  async give(manager: EntityManager, ticket: string, customer: string): Promise<Given | null> {
    const row = await manager.findOneBy(TicketRow, { id: ticket })
    if (!row) return null
    const { id, number, kind, customer: before } = row
    if (before === customer) return { id, number, kind, before }
    const at = this.clock.now()
    await this.rows.write(manager, row, { customer }, at)
    const key = await this.vault.keyOf(manager, { kind: 'ticket', id })
    await this.journal.write(manager, { row, key }, { what: 'claimed', by: 'customer', person: null, at })
    return { id, number, kind, before }
  }
}
