import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Customers } from '../accounts/customers.service.ts'
import { NoticeTickets } from '../notices/notice-tickets.service.ts'
import { TicketMatches } from '../tickets/ticket-matches.service.ts'
import type { TicketMatch, Writer } from '../tickets/ticket-matches.service.ts'
import { MailStore } from './mail-store.service.ts'
import type { Mail } from './read-mail.ts'
import { repliedMail } from './reply-id.ts'
import type { Understood } from './understand.ts'

/** Where a mail belongs. `unclear`: one or more tickets fit, and none of them for certain. */
export type Found =
  | { readonly is: 'joins'; readonly ticket: TicketMatch; readonly way: 'number' | 'reference' | 'serial' }
  | { readonly is: 'unclear'; readonly candidates: readonly TicketMatch[] }
  | { readonly is: 'new' }

/** So many numbers in one mail are looked up. */
const MOST_NUMBERS = 10

/** Finds the ticket a mail belongs to: by its number, by what it answers, by serial and sender, in this order. */
@Injectable()
export class MailFinder {
  constructor(
    private readonly tickets: TicketMatches,
    private readonly mails: MailStore,
    private readonly customers: Customers,
    private readonly notices: NoticeTickets,
  ) {}

  /** Nobody joins a ticket that is not his: a stranger's mail to a ticket is for a person to look at. */
  async find(manager: EntityManager, mail: Mail, understood: Understood): Promise<Found> {
    const writer = {
      customer: await this.customers.knownByMail(manager, mail.from.mail),
      mail: mail.from.mail,
    }
    const named = await this.named(manager, understood.numbers)
    if (named.length > 0) return this.decide(mail, writer, named, 'number')
    const answered = await this.answered(manager, mail)
    if (answered) return this.decide(mail, writer, [answered], 'reference')
    if (writer.mail === '') return { is: 'new' }
    const open = await this.tickets.openOf(manager, writer, understood.serial)
    if (understood.serial !== null) return this.decide(mail, writer, open, 'serial')
    // He has something open with us, and this mail does not say whether it is about that.
    return open.length > 0 ? { is: 'unclear', candidates: open } : { is: 'new' }
  }

  private decide(
    mail: Mail,
    writer: Writer,
    fits: readonly TicketMatch[],
    way: 'number' | 'reference' | 'serial',
  ): Found {
    const [only] = fits
    if (!only) return { is: 'new' }
    const his = fits.length === 1 && !only.ended && !mail.forged && this.tickets.isHis(only, writer)
    return his ? { is: 'joins', ticket: only, way } : { is: 'unclear', candidates: fits }
  }

  /** The tickets whose numbers stand in a mail. */
  private async named(manager: EntityManager, numbers: readonly string[]): Promise<TicketMatch[]> {
    const found: TicketMatch[] = []
    for (const number of numbers.slice(0, MOST_NUMBERS)) {
      const ticket = await this.tickets.one(manager, { number })
      if (ticket) found.push(ticket)
    }
    return found
  }

  /** The ticket of the nearest mail this one answers: our answer, our notice, or a mail that came in. */
  private async answered(manager: EntityManager, mail: Mail): Promise<TicketMatch | null> {
    for (const messageId of mail.refersTo) {
      const id = await this.ticketBehind(manager, messageId)
      const ticket = id === null ? null : await this.tickets.one(manager, { id })
      if (ticket) return ticket
    }
    return null
  }

  private async ticketBehind(manager: EntityManager, messageId: string): Promise<string | null> {
    const replied = repliedMail(messageId)
    if (replied !== null) return (await this.mails.row(replied, manager))?.ticket ?? null
    return (
      (await this.notices.ticketOf(manager, messageId)) ?? (await this.mails.ticketOf(manager, messageId))
    )
  }
}
