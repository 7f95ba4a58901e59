import { Inject, Injectable } from '@nestjs/common'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { Database } from '../core/database/database.ts'
import { ticketPage } from '../tickets/ticket-page.ts'
import { ClaimCodes } from './claim-codes.service.ts'
import type { MailRow } from './mail.entity.ts'
import type { Mail } from './read-mail.ts'
import { understand } from './understand.ts'

/** How the sender of a mail gets at its ticket: by a code in WeChat; by its address in a browser, null where we have none. */
export interface Access {
  readonly code: string
  readonly url: string | null
}

/** Opens a ticket that a mail began to its sender, in the answer to it. */
@Injectable()
export class MailAccess {
  constructor(
    private readonly database: Database,
    private readonly codes: ClaimCodes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The same mail gets the same at every try. */
  async grant({ id: mail }: MailRow, ticket: string, read: Mail): Promise<Access> {
    const contacts = { mail: read.from.mail, phone: understand(read).phone }
    const code = await this.database.transact(manager => this.codes.issue(manager, mail, ticket, contacts))
    const { publicUrl } = this.config
    // What a mail opens is an enquiry first; whatever it becomes, its page leads on.
    const page = ticketPage({ id: ticket, kind: 'enquiry' })
    return { code, url: publicUrl && `${publicUrl}${page}` }
  }
}
