import { Inject, Injectable } from '@nestjs/common'
import { Database } from '../../core/database/database.ts'
import { MailNotTaken, POST } from '../../core/mail/post.ts'
import type { Mail, Post } from '../../core/mail/post.ts'
import { StaffTasks } from '../../notices/staff-tasks.service.ts'

/** After so many tries in vain, some half a minute, a person is asked to find another way. */
const MOST_TRIES = 5

/** Brings mails to local centres. One that cannot be brought becomes a task: no ticket goes to nobody. */
@Injectable()
export class PacketPost {
  constructor(
    private readonly database: Database,
    private readonly tasks: StaffTasks,
    @Inject(POST) private readonly post: Post,
  ) {}

  /** `tried`: how often before. Throws `MailNotTaken` while a later try may do; a task is made once for one mail. */
  async send(mail: Mail, ticket: string, tried: number): Promise<void> {
    try {
      await this.post.send(mail)
    } catch (error) {
      if (!(error instanceof MailNotTaken)) throw error
      if (error.permanent || tried >= MOST_TRIES) await this.askSomebody(mail.id, ticket)
      if (!error.permanent) throw error
    }
  }

  private async askSomebody(mail: string, ticket: string): Promise<void> {
    const task = { kind: 'nobody-routed', ticket, key: `packet:${mail}` } as const
    await this.database.transact(manager => this.tasks.add(manager, task))
  }
}
