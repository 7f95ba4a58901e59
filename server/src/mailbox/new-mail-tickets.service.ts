import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Customers } from '../accounts/customers.service.ts'

import { MailFiling } from '../tickets/service/mail-filing.service.ts'
import type { Mail } from './read-mail.ts'
import { understand } from './understand.ts'

/** Opens a ticket for a mail, owned by the customer known by its sender's address. */
@Injectable()
export class NewMailTickets {
  constructor(
    private readonly customers: Customers,
    private readonly filing: MailFiling,
  ) {}

  /** Gives the id of the ticket; in the caller's transaction, which begins anew on `DuplicateKey`. */
  async open(manager: EntityManager, id: string, mail: Mail): Promise<string> {
    const { name, phone, serial, topic } = understand(mail)
    const { language, subject, text, from } = mail
    const customer = await this.customers.withMail(manager, from.mail, language)
    const about = { key: id, customer, language, topic, subject, text, from: from.mail, name, phone, serial }
    return (await this.filing.fileFromMail(manager, about)).id
  }
}
