import type { SendMailOptions } from 'nodemailer'
import type { Mail } from './post.ts'
import { MailNotTaken } from './post.ts'

const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/
const MESSAGE_ID = /^<[^\s<>]{1,900}>$/
const MOST_REFERENCES = 20

/** The Message-ID of the mail with this id from this sender (`Name <box@example.com>` or the address alone). */
export function messageIdOf(from: string, id: string): string {
  const host = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost'
  return `<${id}@${host.toLowerCase()}>`
}

/**
 * Makes of a mail what the transport takes. No line break reaches a header; an address with anything but an address in it
 * throws `MailNotTaken`, for good.
 */
export function messageFor(from: string, mail: Mail): SendMailOptions {
  const { id, to, subject, text, html, auto = 'generated' } = mail
  if (!ADDRESS.test(to) || to.length > 254) throw new MailNotTaken('address', true)
  const [inReplyTo] = idsIn(mail.inReplyTo ? [mail.inReplyTo] : [])
  const references = idsIn(mail.references ?? []).slice(-MOST_REFERENCES)
  return {
    from,
    to: { name: '', address: to },
    subject: oneLine(subject),
    text,
    html,
    messageId: messageIdOf(from, id),
    ...(inReplyTo && { inReplyTo }),
    ...(references.length > 0 && { references }),
    headers: {
      'Auto-Submitted': `auto-${auto}`,
      'Content-Language': mail.language,
      // What does not understand Auto-Submitted often understands this.
      'X-Auto-Response-Suppress': 'All',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** Takes a text into one line: line breaks and other control characters become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
}

const idsIn = (texts: readonly string[]) =>
  texts.map(text => text.trim()).filter(text => MESSAGE_ID.test(text))
