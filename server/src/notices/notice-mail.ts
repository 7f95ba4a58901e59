import { say, text } from '@iws/shared/text'
import type { Language } from '@iws/shared/text'
import type { NoticeKind } from '@iws/shared/contract/gives/inbox'
import { mailPage } from '../core/mail/mail-page.ts'
import { NOTICE_WORDS } from './notice-words.ts'

const NUMBER = text('编号：{number}', '編號：{number}', 'Number: {number}')
const OPEN = text('打开查看', '開啟查看', 'Open this ticket')
const LIST = text('打开“我的进度”', '開啟「我的進度」', 'Open “My progress”')
const IN_WECHAT = text(
  '请在微信小程序“联想服务”里点“我的进度”查看。',
  '請在微信小程式「联想服务」中點「我的進度」查看。',
  'Please open WeChat’s mini program “联想服务” and tap “My progress”.',
)
const AFTER = text(
  '这封邮件由系统自动发出。来信时请在主题中保留编号。',
  '這封郵件由系統自動寄出。來信時請在主旨中保留編號。',
  'This mail was sent automatically. If you write to us, please keep the number in the subject.',
)

const ALL = '/pages/tickets/index'

/** How a notice's ticket is opened from its mail. */
export interface Opens {
  /** The public address; null where there is none. */
  readonly publicUrl: string | null
  readonly in: 'browser' | 'wechat'
  /** The ticket's own page; without one the mail leads to the list. */
  readonly page?: string
}

/** The mail that tells a notice: the number and what happened, nothing about the person or the machine. */
export function noticeMail(
  { kind, number }: { kind: NoticeKind; number: string },
  language: Language,
  opens: Opens,
) {
  const { short, says } = NOTICE_WORDS[kind]
  const inWechat = opens.in === 'wechat'
  const url = inWechat || opens.publicUrl === null ? null : `${opens.publicUrl}${opens.page ?? ALL}`
  return {
    subject: `${number} ${say(short, language)}`,
    ...mailPage(language, {
      lines: [say(says, language), say(NUMBER, language, { number })],
      ...(url && { link: { label: say(opens.page ? OPEN : LIST, language), url } }),
      after: [...(inWechat ? [say(IN_WECHAT, language)] : []), say(AFTER, language)],
    }),
  }
}
