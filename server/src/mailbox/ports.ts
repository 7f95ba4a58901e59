import type { EntityManager } from 'typeorm'
import type { Language } from '@iws/shared/text'
import type { Topic } from '@iws/shared/ticket/kinds'

/** What becomes of a mail: an enquiry of its sender. */
export interface MailFiled {
  /** The mail's own id: filing it twice gives the first ticket. */
  readonly key: string
  readonly customer: string
  readonly language: Language
  readonly topic: Topic
  readonly subject: string
  readonly text: string
  readonly from: string
  readonly name: string | null
  readonly phone: string | null
  readonly serial: string | null
}

/** Makes tickets of mails. */
export interface MailFiling {
  /** Files an enquiry in the caller's transaction; gives its id and number. */
  fileFromMail(manager: EntityManager, mail: MailFiled): Promise<{ id: string; number: string }>
}

/** A mail as a message of a ticket. */
export interface MailMessage {
  readonly key: string
  readonly ticket: string
  readonly text: string
  readonly language: Language
  /** Ids of the files it came with. */
  readonly files: readonly string[]
}

/** The threads of tickets. */
export interface MailThread {
  /** Adds the message in the caller's transaction; the same key adds it once. */
  addFromMail(manager: EntityManager, message: MailMessage): Promise<void>
}

export const MAIL_FILING = Symbol('mail filing')
export const MAIL_THREAD = Symbol('mail thread')
