import { Injectable } from '@nestjs/common'
import { Database } from '../core/database/database.ts'
import type { Mail as Letter } from '../core/mail/post.ts'
import type { Job } from '../core/outbox/lane.ts'
import { TicketMatches } from '../tickets/ticket-matches.service.ts'
import { composeReply } from './compose-reply.ts'
import { MailAccess } from './mail-access.service.ts'
import { MailIntake } from './mail-intake.service.ts'
import { replyIdOf } from './reply-id.ts'

/** Makes the answers to mails: words and codes when they are sent, from the mail as it is kept. */
@Injectable()
export class MailReplies {
  constructor(
    private readonly database: Database,
    private readonly intake: MailIntake,
    private readonly tickets: TicketMatches,
    private readonly access: MailAccess,
  ) {}

  /** The answer that a job asks for; null where there is nothing to say any more. */
  async letter({ about }: Job): Promise<Letter | null> {
    const row = await this.intake.find(about.mail ?? '')
    if (!row) return null
    const mail = await this.intake.reread(row)
    const kind = about.kind === 'new' || about.kind === 'joined' ? about.kind : 'unclear'
    const ticket = row.ticket && (await this.tickets.one(this.database.reader, { id: row.ticket }))
    if (kind !== 'unclear' && !ticket) return null
    const access = kind === 'new' && row.ticket ? await this.access.grant(row, row.ticket, mail) : null
    const number = ticket ? ticket.number : ''
    const answer = composeReply({ kind, mail, number, refused: row.refused ?? [], access })
    const answered = mail.messageId === null ? null : `<${mail.messageId}>`
    return {
      ...answer,
      id: replyIdOf(kind === 'unclear' ? 'noted' : 'reply', row.id),
      to: mail.from.mail,
      language: mail.language,
      auto: 'replied',
      ...(answered && { inReplyTo: answered, references: [answered] }),
    }
  }
}
