import { NOTICES } from '@iws/shared/contract/gives/inbox'
import type { NoticeKind } from '@iws/shared/contract/gives/inbox'
import type { Job } from '../core/outbox/outbox.service.ts'

/** The kinds of jobs a notice goes through, in this order; each may hand on to a later one. */
export const JOBS = {
  inbox: 'notice',
  wechat: 'notice-wechat',
  /** WeChat again, where no other way is left and WeChat is known to be down. */
  wechatOnly: 'notice-wechat-only',
  mail: 'notice-mail',
  lost: 'notice-lost',
} as const

/** A notice on its way; `notice` is its line in the inbox. */
export interface Sent {
  readonly notice: string
  readonly customer: string
  readonly ticket: string
  readonly number: string
  readonly kind: NoticeKind
}

/** These go by mail too, even when WeChat has brought them: people want to keep them. */
export const ALSO_BY_MAIL: readonly NoticeKind[] = ['filed', 'session-summary']

/** The answer to a mail that came in tells these, and is sent by the mailbox: the inbox alone gets them. */
export const TOLD_BY_OTHERS: readonly NoticeKind[] = ['mail-received']

/** Reads what a job is about. */
export function sentOf({ id, about }: Pick<Job, 'id' | 'about'>): Sent {
  const { notice = id, customer = '', ticket = '', number = '' } = about
  const kind = NOTICES.find(each => each === about.kind)
  if (!kind) throw new TypeError('a notice of no known kind')
  return { notice, customer, ticket, number, kind }
}
