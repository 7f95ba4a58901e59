import { Inject, Injectable } from '@nestjs/common'
import { Customers } from '../accounts/customers.service.ts'
import { Database } from '../core/database/database.ts'
import { MailNotTaken, POST } from '../core/mail/post.ts'
import type { Mail as Letter, Post } from '../core/mail/post.ts'
import type { Job } from '../core/outbox/lane.ts'
import { composeClaimed } from './compose-reply.ts'
import { MailReplies } from './mail-replies.service.ts'

/** Hands our answers to mails over to the post. */
@Injectable()
export class MailSending {
  constructor(
    private readonly database: Database,
    private readonly customers: Customers,
    private readonly replies: MailReplies,
    @Inject(POST) private readonly post: Post,
  ) {}

  /** Answers a mail. */
  async reply(job: Job): Promise<void> {
    const letter = await this.replies.letter(job)
    if (letter) await this.send(letter)
  }

  /** Tells a sender that his ticket was claimed. */
  async tellClaimed({ id, about }: Job): Promise<void> {
    const box = await this.customers.mailOf(this.database.reader, about.customer ?? '')
    if (!box) return
    const words = composeClaimed(about.number ?? '', box.language)
    await this.send({ ...words, id: `claimed-${id.toLowerCase()}`, to: box.mail, language: box.language })
  }

  /** An address that will never take it is no reason to try for ever; it is the one the mail came from. */
  private async send(letter: Letter): Promise<void> {
    try {
      await this.post.send(letter)
    } catch (error) {
      if (!(error instanceof MailNotTaken && error.permanent)) throw error
    }
  }
}
