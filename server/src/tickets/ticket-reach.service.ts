import { Injectable } from '@nestjs/common'
import type { OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Vault } from '../core/vault/vault.service.ts'
import { Reach } from '../notices/reach.service.ts'
import type { Reached } from '../notices/reach.service.ts'
import { ticketPage } from './ticket-page.ts'
import { TicketRow } from './ticket.entity.ts'

/** Tells the notices where the person of a ticket can be written to: the mailbox typed into it, in its language. */
@Injectable()
export class TicketReach implements OnModuleInit {
  constructor(
    private readonly reach: Reach,
    private readonly vault: Vault,
  ) {}

  onModuleInit(): void {
    this.reach.learn((manager, { ticket }) => this.of(manager, ticket))
  }

  private async of(manager: EntityManager, id: string): Promise<Reached | null> {
    const select = { id: true, kind: true, language: true, typed: true, service: true }
    const row = await manager.findOne(TicketRow, { select, where: { id } })
    if (!row) return null
    const { language } = row
    const key = await this.vault.keyOf(manager, { kind: 'ticket', id })
    const open = (column: 'typed' | 'service'): unknown =>
      JSON.parse(this.vault.open(key, { table: 'tickets', column, id }, row[column]) ?? 'null')
    // What a ticket became speaks before what it was.
    return {
      mail: mailIn(personOf(open('service'))) ?? mailIn(open('typed')),
      language,
      page: ticketPage(row),
    }
  }
}

const personOf = (parts: unknown) => (isObject(parts) ? parts.person : null)

function mailIn(part: unknown): string | null {
  return isObject(part) && typeof part.mail === 'string' && part.mail !== '' ? part.mail : null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
