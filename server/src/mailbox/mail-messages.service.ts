import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Problem } from '../core/problem.ts'
import type { ServiceParts } from '../tickets/service/service.ts'
import { ServiceTickets } from '../tickets/service/service-tickets.service.ts'
import { MailThreads } from '../tickets/thread/mail-threads.service.ts'
import type { Mail } from './read-mail.ts'
import { isFormOfAddress } from './reading/form-of-address.ts'
import { understand } from './understand.ts'
import type { Understood } from './understand.ts'

/** Puts a mail into its ticket: its words into the thread, and what the ticket lacked into the ticket. */
@Injectable()
export class MailMessages {
  constructor(
    private readonly threads: MailThreads,
    private readonly tickets: ServiceTickets,
  ) {}

  /**
   * In the caller's transaction, who tries again where it throws `Stale`. The same mail is written once. `opened`: the mail
   * began this ticket, so that its subject stands there already.
   */
  async write(
    manager: EntityManager,
    mail: { readonly id: string; readonly read: Mail; readonly opened: boolean },
    ticket: string,
    files: readonly string[],
  ): Promise<void> {
    const { language } = mail.read
    await this.fill(manager, ticket, understand(mail.read))
    const text = saidIn(mail.read, mail.opened)
    await this.threads.addFromMail(manager, { key: mail.id, ticket, text, language, files })
  }

  /** Nothing that stands there is overwritten; a registration's fields are its owner's alone. */
  private async fill(manager: EntityManager, ticket: string, understood: Understood): Promise<void> {
    const ask = { ticket, by: 'system' as const, person: '', version: null }
    try {
      await this.tickets.within(manager, ask, ({ service }) => {
        const parts = filled(service.parts, understood)
        return parts && { parts }
      })
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'not-found')) throw error
    }
  }
}

/** A subject that only answers ours, or names the ticket. */
const ANSWERS = /^\s*(re|aw|sv|antw|回复|回覆|答复|答覆|返信)\s*[:：]|IWS-/i

/** What the sender says: his words, and above them a subject that is his own and says more than what it answers. */
function saidIn({ text, subject }: Mail, known: boolean): string {
  if (text === '' || subject === '') return text || subject
  return known || ANSWERS.test(subject) ? text : `${subject}\n\n${text}`
}

/** The parts with what they lacked; null where they lack nothing that the mail says. A name in full goes before a form of address. */
function filled(
  { trouble, person }: ServiceParts,
  { name, phone, serial }: Understood,
): Pick<ServiceParts, 'trouble' | 'person'> | null {
  const news = {
    serial: trouble.serial === null && !trouble.serialUnreadable ? serial : null,
    name: person.name === null || (name !== null && isMore(name, person.name)) ? name : null,
    phone: person.phone === null ? phone : null,
  }
  if (news.serial === null && news.name === null && news.phone === null) return null
  return {
    trouble: { ...trouble, serial: news.serial ?? trouble.serial },
    person: { ...person, name: news.name ?? person.name, phone: news.phone ?? person.phone },
  }
}

const isMore = (name: string, known: string) => isFormOfAddress(known) && !isFormOfAddress(name)
