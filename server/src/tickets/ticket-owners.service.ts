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

  /** The ticket, or what it was merged into, where it is this customer's already; null otherwise. */
  async held(manager: EntityManager, ticket: string, customer: string): Promise<Given | null> {
    const row = await manager.findOneBy(TicketRow, { id: ticket, customer })
    if (!row) return null
    const into = row.mergedInto && (await this.held(manager, row.mergedInto, customer))
    return into || givenOf(row, customer)
  }

  /**
   * In the caller's transaction, who tries again by himself where it throws `Stale`. What the ticket was merged into goes along,
   * where it had the same owner, and is what is given. Null where there is no such ticket.
   */
  async give(manager: EntityManager, ticket: string, customer: string): Promise<Given | null> {
    const row = await manager.findOneBy(TicketRow, { id: ticket })
    if (!row) return null
    const { customer: before, mergedInto } = row
    if (before !== customer) await this.move(manager, row, customer)
    const into = mergedInto && (await manager.findOneBy(TicketRow, { id: mergedInto }))
    if (!into || (into.customer !== before && into.customer !== customer)) return givenOf(row, before)
    const given = await this.give(manager, into.id, customer)
    return given && { ...given, before }
  }

  private async move(manager: EntityManager, row: TicketRow, customer: string): Promise<void> {
    const at = this.clock.now()
    await this.rows.write(manager, row, { customer }, at)
    const key = await this.vault.keyOf(manager, { kind: 'ticket', id: row.id })
    await this.journal.write(manager, { row, key }, { what: 'claimed', by: 'customer', person: null, at })
  }
}

const givenOf = ({ id, number, kind }: TicketRow, before: string): Given => ({ id, number, kind, before })
