import { Injectable } from '@nestjs/common'
import { In, IsNull, Not } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { TicketKind } from '@iws/shared/ticket/kinds'
import { Vault } from '../core/vault/vault.service.ts'
import { numberForm } from './ticket-number.ts'
import { TicketRow } from './ticket.entity.ts'

const MOST_JUMPS = 5
const MOST_FITS = 20

/** As much of a ticket as somebody needs who has to know whether a letter belongs to it. */
export interface TicketMatch {
  readonly id: string
  readonly number: string
  readonly customer: string
  readonly mailHash: string | null
  readonly ended: boolean
  readonly kind: TicketKind
  readonly state: string
  readonly country: string | null
  readonly filedAt: number | null
}

/** Who wrote: the customer known by the address, if there is one, and the address itself. */
export interface Writer {
  readonly customer: string | null
  readonly mail: string
}

/** Finds the tickets that a letter may belong to. Drafts are in nobody's hands but their owner's. */
@Injectable()
export class TicketMatches {
  constructor(private readonly vault: Vault) {}

  /** The ticket with this number or id, followed to where it was merged into; null where there is none. */
  async one(manager: EntityManager, named: { number: string } | { id: string }): Promise<TicketMatch | null> {
    const where = 'id' in named ? named : { number: numberForm(named.number) }
    let row = await manager.findOneBy(TicketRow, where)
    for (let jumps = 0; row?.mergedInto && jumps < MOST_JUMPS; jumps += 1)
      row = await manager.findOneBy(TicketRow, { id: row.mergedInto })
    return row && row.state !== 'draft' ? matchOf(row) : null
  }

  /** The open tickets of a writer, all of them or those about one machine; at most twenty. */
  async openOf(manager: EntityManager, writer: Writer, serial: string | null): Promise<TicketMatch[]> {
    const about = { endedAt: IsNull(), ...(serial && { serialHash: this.vault.index('serial', serial) }) }
    const his = { ...about, mailHash: this.mailHash(writer.mail) }
    const where = writer.customer ? [his, { ...about, customer: writer.customer }] : [his]
    const rows = await manager.find(TicketRow, { where, order: { id: 'ASC' }, take: MOST_FITS })
    return rows.filter(row => row.state !== 'draft').map(matchOf)
  }

  /** Several tickets by id, in no order. */
  async byIds(manager: EntityManager, ids: readonly string[]): Promise<TicketMatch[]> {
    if (ids.length === 0) return []
    return (await manager.findBy(TicketRow, { id: In([...ids]) })).map(matchOf)
  }

  /** Which of these tickets have been erased, their time being over. */
  async erasedAmong(manager: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set()
    const where = { id: In([...ids]), erasedAt: Not(IsNull()) }
    const rows = await manager.find(TicketRow, { select: { id: true }, where })
    return new Set(rows.map(row => row.id))
  }

  /** Whether the ticket is the writer's: it is his as a customer, or it bears his address. */
  isHis(ticket: TicketMatch, writer: Writer): boolean {
    return ticket.customer === writer.customer || ticket.mailHash === this.mailHash(writer.mail)
  }

  private mailHash(mail: string): string {
    return this.vault.index('mail', mail)
  }
}

function matchOf(row: TicketRow): TicketMatch {
  const { id, number, customer, mailHash, endedAt, kind, state, country, submittedAt } = row
  const told = { kind, state, country, filedAt: submittedAt }
  return { id, number, customer, mailHash, ended: endedAt !== null, ...told }
}
