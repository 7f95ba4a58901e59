import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Language } from '@iws/shared/text'
import { Customers } from '../accounts/customers.service.ts'
import { Database } from '../core/database/database.ts'

/** Where somebody can be written to; `mail` is null where no mailbox is known. */
export interface Reached {
  readonly mail: string | null
  readonly language: Language
  /** The ticket's own page in the applet, with nothing in it but its id. */
  readonly page?: string
}

/** The same, and how the ticket is opened from a letter: in a browser, or in WeChat alone. */
export interface ReachedBy extends Reached {
  readonly opensIn: 'browser' | 'wechat'
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

  async of(ticket: string, customer: string): Promise<ReachedBy> {
    const manager = this.database.reader
    const found = await this.lookup(manager, { ticket, customer })
    const box = await this.customers.mailOf(manager, customer)
    const mail = found?.mail ?? box?.mail ?? null
    const language = found?.language ?? box?.language ?? 'zh-CN'
    // Nobody gets past a browser's door who is known by WeChat alone.
    const shut = box === null && (await this.customers.isOfWechat(manager, customer))
    return { mail, language, opensIn: shut ? 'wechat' : 'browser', ...(found?.page && { page: found.page }) }
  }
}
