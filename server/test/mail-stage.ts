import { randomBytes } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type { ParsedMail } from 'mailparser'
import { MailReader } from '../src/mailbox/mail-reader.service.ts'
import { SmtpDouble } from './doubles/smtp.ts'
import { openStage } from './journeys/stage.ts'
import type { Stage } from './journeys/stage.ts'
import { compose } from './mails/compose.ts'
import type { MailCase } from './mails/case.ts'

/** The real mail server of this run: IMAP to read from, LMTP to deliver into. Any name has a box. */
export function mailServer(): { imap(user: string): string; lmtpPort: number } {
  const url = process.env.IWS_TEST_IMAP
  if (!url) throw new Error('IWS_TEST_IMAP must name a mail server: these tests read real mailboxes')
  const { hostname, port, password, searchParams } = new URL(url)
  return {
    imap: user => `imap://${encodeURIComponent(user)}:${password}@${hostname}:${port}/INBOX`,
    lmtpPort: Number(searchParams.get('lmtp')),
  }
}

/** Brings the bytes of a mail into a box, as the last server on its way does. */
export async function deliver(box: string, raw: Buffer): Promise<void> {
  const transport = createTransport({
    lmtp: true,
    host: '127.0.0.1',
    port: mailServer().lmtpPort,
    ignoreTLS: true,
  })
  await transport.sendMail({ envelope: { from: 'sender@example.com', to: box }, raw })
}

/** A box of its own name, so that tests beside each other do not meet. */
export const freshBox = () => `box-${randomBytes(6).toString('hex')}@mailbox.example.com`

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
    return new MailStage(await openStage({ mail, imap: mailServer().imap(box) }), smtp, box)
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

  async stop(): Promise<string> {
    const log = await this.stage.stop()
    await this.smtp.stop()
    return log
  }
}
