import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Brake } from '../accounts/brake.service.ts'
import { Outbox } from '../core/outbox/outbox.service.ts'
import { Problem } from '../core/problem.ts'

/** The job that answers a mail; `about` names the mail and what the answer is. */
export const REPLY_JOB = 'mail-reply'
/** `new`: a ticket was opened. `joined`: some files of a further mail were not kept. `unclear`: a person looks. */
export type ReplyKind = 'new' | 'joined' | 'unclear'

/** Two robots that answer each other stop here: so many answers go to one sender in an hour. */
const ANSWERS = { kind: 'mail-reply', most: 8, windowMs: 60 * 60_000 }

/** Says which mails are answered. */
@Injectable()
export class MailAnswers {
  constructor(
    private readonly outbox: Outbox,
    private readonly brake: Brake,
  ) {}

  /** Whether one more answer may go to this sender now. Counts it; not inside a transaction. */
  async mayGo(sender: string): Promise<boolean> {
    if (!/^[^\s@]+@[^\s@]+$/.test(sender)) return false
    try {
      await this.brake.count(ANSWERS, sender)
      return true
    } catch (error) {
      if (error instanceof Problem && error.code === 'too-many-tries') return false
      throw error
    }
  }

  /** Puts the answer into the outbox, in the caller's transaction. */
  async ask(manager: EntityManager, mail: string, kind: ReplyKind): Promise<void> {
    await this.outbox.enqueue(manager, REPLY_JOB, { mail, kind })
  }
}
