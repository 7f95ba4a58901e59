import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Database } from '../core/database/database.ts'
import { Stale } from '../tickets/ticket-rows.ts'
import { MailAnswers } from './mail-answers.service.ts'
import type { ReplyKind } from './mail-answers.service.ts'
import { MailFiles } from './mail-files.service.ts'
import { MailMessages } from './mail-messages.service.ts'
import { MailRow } from './mail.entity.ts'

import type { Mail } from './read-mail.ts'

const MOST_TRIES = 5

/** What follows once it is known where a mail belongs: its files, its message in the thread, the answer. */
@Injectable()
export class MailFollowUp {
  constructor(
    private readonly database: Database,
    private readonly files: MailFiles,
    private readonly messages: MailMessages,
    private readonly answers: MailAnswers,
  ) {}

  /** Does all of it once, however often it is begun. */
  async finish(row: MailRow, mail: Mail): Promise<void> {
    if (row.state !== 'placed' || row.ticket === null) return
    const ticket = row.ticket
    const { kept, refused } = await this.files.take(row, ticket, mail.files)
    const kind: ReplyKind = row.way === 'new' ? 'new' : 'joined'
    const answer = (kind === 'new' || refused.length > 0) && (await this.answers.mayGo(mail.from.mail))
    await this.tried(async manager => {
      const done = { state: 'done' as const, refused: refused.map(({ place, why }) => `${place}:${why}`) }
      const { affected } = await manager.update(MailRow, { id: row.id, state: 'placed' }, done)
      if (affected !== 1) return
      await this.messages.write(manager, { id: row.id, read: mail, opened: kind === 'new' }, ticket, kept)
      if (answer) await this.answers.ask(manager, row.id, kind)
    })
  }

  /** Says that a mail came in and that a person looks where it belongs. */
  async say(row: MailRow, mail: Mail): Promise<void> {
    if (!(await this.answers.mayGo(mail.from.mail))) return
    await this.database.transact(manager => this.answers.ask(manager, row.id, 'unclear'))
  }

  /** Somebody else may work on the ticket at the same time. */
  private async tried(work: (manager: EntityManager) => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.database.transact(work)
      } catch (error) {
        if (!(error instanceof Stale) || tries === MOST_TRIES) throw error
      }
    }
  }
}
