import type { ParsedMail } from 'mailparser'
import { MailReader } from '../src/mailbox/mail-reader.service.ts'
import { SmtpDouble } from './doubles/smtp.ts'
import { openStage } from './journeys/stage.ts'
import type { Stage } from './journeys/stage.ts'
import { deliver, freshBox, mailServer } from './mail-server.ts'
import { compose } from './mails/compose.ts'
import type { MailCase } from './mails/case.ts'

/** Where letters lead. */
export const PUBLIC_URL = 'http://localhost:80'

/** The whole server between a real mailbox and a mail server's double. */
export class MailStage {
  private constructor(
    readonly stage: Stage,
    readonly smtp: SmtpDouble,
    readonly box: string,
  ) {}

  static async open(): Promise<MailStage> {
    const smtp = await new SmtpDouble().start()
    const box = freshBox()
    const mail = { url: smtp.url, from: `IWS <${box}>` }
    const stage = await openStage({ mail, imap: mailServer().imap(box), publicUrl: PUBLIC_URL })
    return new MailStage(stage, smtp, box)
  }

  /** Somebody's mail comes in, is read from the box and answered. */
  async comes(mail: Omit<MailCase, 'expected'>): Promise<void> {
    const raw = await compose({ ...mail, expected: { is: 'new' } }, { number: id => id, answerTo: id => id })
    await this.arrives(raw)
  }

  /** The same for bytes. */
  async arrives(raw: Buffer): Promise<void> {
    await deliver(this.box, raw)
    await this.stage.app.house.nest.get(MailReader).readOnce()
    await this.stage.settle()
  }

  /** What we wrote to somebody, oldest first. */
  answers(to: string): Promise<ParsedMail[]> {
    return this.smtp.to(to)
  }

  /** The newest of them; throws where there is none. */
  async lastTo(to: string): Promise<ParsedMail> {
    const last = (await this.answers(to)).at(-1)
    if (!last) throw new Error(`no mail to ${to}`)
    return last
  }

  async stop(): Promise<string> {
    const log = await this.stage.stop()
    await this.smtp.stop()
    return log
  }
}

const CODE = /\b([0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4})(?![-0-9A-Z])/

/** The claim code in the text of an answer; empty where there is none. */
export function codeIn(text = ''): string {
  return CODE.exec(text.replace(/IWS-\S+/g, ''))?.[1] ?? ''
}
