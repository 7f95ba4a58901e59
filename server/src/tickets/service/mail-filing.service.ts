import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Language } from '@iws/shared/text'
import { readSerial } from '@iws/shared/machine/serial'
import type { Topic } from '@iws/shared/ticket/kinds'
import { TicketRow } from '../ticket.entity.ts'
import { FilingWork } from './filing-work.service.ts'
import { NEW_SERVICE } from './service.ts'
import type { ServiceParts } from './service.ts'
import { ServiceOpening } from './service-drafts.service.ts'
import { ServiceTickets } from './service-tickets.service.ts'

/** What a mail says, as far as it was understood; `key` is the mail's own. */
export interface FiledMail {
  readonly key: string
  readonly customer: string
  readonly language: Language
  readonly topic: Topic
  readonly subject: string
  readonly text: string
  readonly from: string
  readonly name: string | null
  readonly phone: string | null
  readonly serial: string | null
}

/** Makes enquiries of mails. */
@Injectable()
export class MailFiling {
  constructor(
    private readonly opening: ServiceOpening,
    private readonly tickets: ServiceTickets,
    private readonly work: FilingWork,
  ) {}

  /**
   * Files an enquiry in the caller's transaction; gives its id and number. The same key gives the first one. Throws
   * `DuplicateKey` out of the transaction where two do it at once, or a number is taken: doing it again mends both.
   */
  async fileFromMail(manager: EntityManager, mail: FiledMail): Promise<{ id: string; number: string }> {
    const { customer, language } = mail
    const openKeyHash = this.tickets.keyHash(customer, `mail ${mail.key}`)
    const known = await manager.findOneBy(TicketRow, { customer, openKeyHash })
    if (known) return { id: known.id, number: known.number }
    const row = this.opening.row({ customer, language, openKeyHash, kind: 'enquiry', source: 'mail' })
    await this.tickets.begin(manager, row, partsOf(mail), 'system')
    const ask = { ticket: row.id, by: 'customer', person: customer, version: null } as const
    const file = this.tickets.step('system', 'file', (opened, same, now) => this.work.file(opened, same, now))
    await this.tickets.within(manager, ask, async (opened, same, now) => {
      const change = await file(opened, same, now)
      return change && { ...change, event: { what: 'mail-received', about: {} }, notice: 'mail-received' }
    })
    return { id: row.id, number: row.number }
  }
}

function partsOf({ topic, subject, text, from, name, phone, serial }: FiledMail): ServiceParts {
  const read = serial === null ? null : readSerial(serial)
  const { trouble, person } = NEW_SERVICE
  const words = [subject, text].filter(each => each !== '').join('\n\n')
  return {
    ...NEW_SERVICE,
    trouble: { ...trouble, topic, text: words, serial: read?.ok ? read.serial : null },
    person: { ...person, name, phone, mail: from },
  }
}
