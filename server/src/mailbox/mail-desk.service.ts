import { Injectable } from '@nestjs/common'
import type { UnclearMail } from '@iws/shared/contract/gives/mails'
import { Audit } from '../audit/audit.service.ts'
import { Database } from '../core/database/database.ts'
import { Problem } from '../core/problem.ts'
import { TicketMatches } from '../tickets/ticket-matches.service.ts'
import { MailIntake } from './mail-intake.service.ts'
import type { MailRow } from './mail.entity.ts'

const LONGEST_TEXT = 4000

/** Who decides, and as what. */
export interface Decider {
  readonly person: string
  readonly role: 'agent' | 'lead'
}

/** Mails that wait for somebody to say where they belong. */
@Injectable()
export class MailDesk {
  constructor(
    private readonly database: Database,
    private readonly intake: MailIntake,
    private readonly tickets: TicketMatches,
    private readonly audit: Audit,
  ) {}

  /** One of them, with what it says; who looked stands in the audit log. */
  async look(id: string, { person, role }: Decider): Promise<UnclearMail> {
    const row = await this.unclear(id)
    const deed = { actor: person, role, action: 'mail-looked-at', subject: id }
    await this.database.transact(manager => this.audit.record(manager, deed))
    return this.view(row)
  }

  /** Puts it where the person says: only into a ticket it may belong to, or into a new one. */
  async join(id: string, ticket: string | null, { person, role }: Decider): Promise<UnclearMail> {
    const row = await this.unclear(id)
    if (row.state === 'unclear') {
      if (ticket !== null && !row.candidates?.includes(ticket)) throw new Problem('not-found')
      await this.intake.settle(row, ticket, person)
      const deed = { actor: person, role, action: 'mail-joined', subject: id }
      await this.database.transact(manager => this.audit.record(manager, deed))
    }
    return this.view(await this.unclear(id))
  }

  private async unclear(id: string): Promise<MailRow> {
    const row = await this.intake.find(id)
    if (!row || row.candidates === null) throw new Problem('not-found')
    return row
  }

  private async view(row: MailRow): Promise<UnclearMail> {
    const mail = await this.intake.reread(row)
    const open = row.state === 'unclear' ? (row.candidates ?? []) : []
    const fits = await this.tickets.byIds(this.database.reader, open)
    return {
      id: row.id,
      receivedAt: row.receivedAt,
      from: mail.from.mail,
      subject: mail.subject,
      text: mail.text.slice(0, LONGEST_TEXT),
      files: mail.files.map(file => file.name),
      candidates: fits.map(({ id, number, kind, state, country, filedAt }) => {
        return { id, number, kind, state, country, filedAt }
      }),
      ticket: row.ticket,
    }
  }
}
