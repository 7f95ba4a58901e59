import { createTransport } from 'nodemailer'
import type { SendMailOptions, SentMessageInfo } from 'nodemailer'
import { messageFor, messageIdOf } from './mail-message.ts'
import { MailNotTaken } from './post.ts'
import type { Mail, Post } from './post.ts'

/** Where mails go and in whose name. */
export interface SmtpSettings {
  readonly url: string
  readonly from: string
}

const AT_ONCE = 4
const CONNECT_MS = 8_000
const SILENCE_MS = 15_000
/** Within the lease of the outbox, so that no other server takes the job over while this one still tries. */
const LONGEST_MS = 40_000
const NEAR = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/** Hands mails to an SMTP server, over connections that are kept. Away from this machine only over TLS. */
export class SmtpPost implements Post {
  private readonly transport

  constructor(private readonly settings: SmtpSettings) {
    const url = new URL(settings.url)
    this.transport = createTransport({
      pool: true,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
      secure: url.protocol === 'smtps:',
      requireTLS: url.protocol === 'smtp:' && !NEAR.has(url.hostname),
      ...(url.username && {
        auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      }),
      maxConnections: AT_ONCE,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
    })
  }

  messageId(id: string): string {
    return messageIdOf(this.settings.from, id)
  }

  async send(mail: Mail): Promise<'sent'> {
    const message = messageFor(this.settings.from, mail)
    try {
      await this.within(message)
      return 'sent'
    } catch (error) {
      throw notTaken(error)
    }
  }

  /** Ends the kept connections; Nest calls it once nothing is sent any more. */
  onApplicationShutdown(): void {
    this.transport.close()
  }

  private async within(message: SendMailOptions): Promise<SentMessageInfo> {
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new MailNotTaken('slow', false)), LONGEST_MS)
    })
    try {
      return await Promise.race([this.transport.sendMail(message), tooLong])
    } finally {
      clearTimeout(timer)
    }
  }
}

/** 5xx to an address or a mail is for good; settings that are wrong (EAUTH) and everything else may be mended. */
function notTaken(error: unknown): MailNotTaken {
  if (error instanceof MailNotTaken) return error
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
  const status = typeof responseCode === 'number' ? responseCode : 0
  const permanent = status >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
  return new MailNotTaken(
    status > 0 ? String(status) : typeof code === 'string' ? code : 'unknown',
    permanent,
  )
}
