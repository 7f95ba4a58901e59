import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Language } from '@iws/shared/text'
import { Customers } from '../accounts/customers.service.ts'
import { Database } from '../core/database/database.ts'

/** Where somebody can be written to; `mail` is null where no mailbox is known. */
export interface Reached {
  readonly mail: string | null
  readonly language: Language
}

/** Looks up where the person of a ticket can be written to; null: this one does not know the ticket. */
export type ReachLookup = (
  manager: EntityManager,
  about: { ticket: string; customer: string },
) => Promise<Reached | null>

/**
 * Where to write to about a ticket. Notices know no tickets: whoever keeps them says here how they are looked up. The
 * mailbox a customer signed in or wrote with serves where the ticket names none.
 */
@Injectable()
export class Reach {
  private lookup: ReachLookup = async () => null

  constructor(
    private readonly database: Database,
    private readonly customers: Customers,
  ) {}

  /** Says how tickets are looked up. */
  learn(lookup: ReachLookup): void {
    this.lookup = lookup
  }

  async of(ticket: string, customer: string): Promise<Reached> {
    const manager = this.database.reader
    const found = await this.lookup(manager, { ticket, customer })
    if (found?.mail) return found
    const box = await this.customers.mailOf(manager, customer)
    return { mail: box?.mail ?? null, language: found?.language ?? box?.language ?? 'zh-CN' }
  }
}
