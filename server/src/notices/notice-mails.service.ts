import { Inject, Injectable } from '@nestjs/common'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { POST } from '../core/mail/post.ts'
import type { Post } from '../core/mail/post.ts'
import type { Sent } from './notice-job.ts'
import { noticeMail } from './notice-mail.ts'
import { Reach } from './reach.service.ts'

/** Writes a notice as a mail, in the reader's language, and hands it over. */
@Injectable()
export class NoticeMails {
  constructor(
    private readonly reach: Reach,
    @Inject(POST) private readonly post: Post,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Gives the Message-ID, the same at every try, or null where no mailbox is known. Throws `MailNotTaken`. */
  async send(sent: Sent): Promise<string | null> {
    const { mail: to, language, opensIn, page } = await this.reach.of(sent.ticket, sent.customer)
    if (to === null) return null
    const { publicUrl } = this.config
    const words = noticeMail(sent, language, { publicUrl, in: opensIn, ...(page && { page }) })
    await this.post.send({ id: sent.notice, to, language, ...words })
    return this.post.messageId(sent.notice)
  }
}
