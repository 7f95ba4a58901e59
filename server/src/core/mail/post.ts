import type { Language } from '@iws/shared/text'

/** A mail to one person. Subjects hold no names, serials or other personal data: providers read them. */
export interface Mail {
  /** The same at every try; the Message-ID is made of it. Letters, digits, dots and hyphens, at most 64. */
  readonly id: string
  readonly to: string
  readonly language: Language
  readonly subject: string
  readonly text: string
  readonly html: string
  /** `replied`: an automatic answer to a mail that came in; else `generated`. Tells other robots not to answer. */
  readonly auto?: 'generated' | 'replied'
  /** Message-IDs of the mails it answers, with their angle brackets. */
  readonly inReplyTo?: string
  readonly references?: readonly string[]
}

/**
 * The mail was not handed over. `permanent`: this address or mail will never be taken; else a later try may do. After
 * `permanent: false` it may have been handed over all the same, the answer being lost: a try more has the same Message-ID.
 */
export class MailNotTaken extends Error {
  constructor(
    readonly code: string,
    readonly permanent: boolean,
  ) {
    super('a mail was not taken')
    this.name = 'MailNotTaken'
  }
}

/** Hands mails over to whoever brings them. */
export interface Post {
  /** Resolves once the mail was taken; throws `MailNotTaken`. Takes at most 45 seconds. */
  send(mail: Mail): Promise<'sent'>
  /** The Message-ID that a mail with this id has, with its angle brackets. */
  messageId(id: string): string
}
export const POST = Symbol('post')
