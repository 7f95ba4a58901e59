import { Inject, Injectable } from '@nestjs/common'
import { setTimeout as pause } from 'node:timers/promises'
import type { Language } from '@iws/shared/text'
import { MailNotTaken, POST } from '../core/mail/post.ts'
import type { Post } from '../core/mail/post.ts'
import { Problem } from '../core/problem.ts'
import { Brake } from './brake.service.ts'
import type { Limit } from './brake.service.ts'
import { codeMail } from './code-mail.ts'
import { CODE_LIFE_MS, MailCodes } from './mail-codes.service.ts'
import { SignIn } from './sign-in.service.ts'
import type { Opened } from './sign-in.service.ts'

const MINUTE_MS = 60_000
/** So that nobody's mailbox is filled with codes, and no address makes us write to many. */
const ASKED_FOR_MAIL: Limit = { kind: 'mail-asked', most: 5, windowMs: 15 * MINUTE_MS }
const ASKED_FROM: Limit = { kind: 'mail-asked-from', most: 20, windowMs: 10 * MINUTE_MS }
/** Only wrong codes count: many honest customers share one address. */
const WRONG_FOR_MAIL: Limit = { kind: 'mail-code', most: 10, windowMs: 10 * MINUTE_MS }
const WRONG_FROM: Limit = { kind: 'mail-code-from', most: 25, windowMs: MINUTE_MS }
/** Who asked for a code waits so long for the mail server; a slower one is believed to take it later. */
const PATIENCE_MS = 8_000

/** A customer outside WeChat signs in with a code that is mailed to him. */
@Injectable()
export class MailSignIn {
  constructor(
    private readonly codes: MailCodes,
    private readonly brake: Brake,
    private readonly signIn: SignIn,
    @Inject(POST) private readonly post: Post,
  ) {}

  /**
   * Mails a new code. Whether somebody is known by the mailbox makes no difference, nor whether it exists. Throws
   * `too-many-tries`, or `unavailable` where the mail server takes nothing now.
   */
  async sendCode(mail: string, language: Language, address: string): Promise<void> {
    await this.brake.count(ASKED_FROM, address)
    await this.brake.count(ASKED_FOR_MAIL, plain(mail))
    const { id, code } = await this.codes.make(mail, language)
    const words = codeMail(code, language, CODE_LIFE_MS / MINUTE_MS)
    const sent = this.post
      .send({ id: `code-${id}`, to: mail, language, ...words })
      .catch((error: unknown) => {
        if (error instanceof MailNotTaken && error.permanent) return
        throw new Problem('unavailable')
      })
    const patience = new AbortController()
    // Late, nobody is told any more.
    sent.catch(() => undefined)
    await Promise.race([
      sent,
      pause(PATIENCE_MS, undefined, { signal: patience.signal, ref: false }),
    ]).finally(() => patience.abort())
  }

  /** Throws `code-wrong`, alike for a code that is wrong, old or spent and a mailbox nobody asked for, or `too-many-tries`. */
  async withCode(mail: string, code: string, address: string): Promise<Opened> {
    await this.brake.check(WRONG_FROM, address)
    await this.brake.check(WRONG_FOR_MAIL, plain(mail))
    if (!(await this.codes.isRight(mail, code))) {
      await this.signIn.refused(null)
      await this.brake.count(WRONG_FROM, address)
      await this.brake.count(WRONG_FOR_MAIL, plain(mail))
      throw new Problem('code-wrong')
    }
    const opened = await this.signIn.customerWho(manager => this.codes.spend(manager, mail))
    await this.brake.forget(WRONG_FOR_MAIL, plain(mail))
    return opened
  }
}

const plain = (mail: string) => mail.normalize('NFKC').trim().toUpperCase()
