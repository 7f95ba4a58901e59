import { say, text } from '@iws/shared/text'
import type { Language } from '@iws/shared/text'
import type { NoticeKind } from '@iws/shared/contract/gives/inbox'
import { mailPage } from '../core/mail/mail-page.ts'
import { NOTICE_WORDS } from './notice-words.ts'

const NUMBER = text('申请编号：{number}', '申請編號：{number}', 'Ticket number: {number}')
const OPEN = text('打开我的申请', '開啟我的申請', 'Open my tickets')
const AFTER = text(
  '这封邮件由系统自动发出。来信时请在主题中保留编号。',
  '這封郵件由系統自動寄出。來信時請在主旨中保留編號。',
  'This mail was sent automatically. If you write to us, please keep the number in the subject.',
)

/** The mail that tells a notice: the number and what happened, nothing about the person or the machine. */
export function noticeMail(
  { kind, number }: { kind: NoticeKind; number: string },
  language: Language,
  publicUrl: string | null,
) {
  const { short, says } = NOTICE_WORDS[kind]
  const link = publicUrl ? { label: say(OPEN, language), url: `${publicUrl}/pages/tickets/index` } : undefined
  return {
    subject: `${number} ${say(short, language)}`,
    ...mailPage(language, {
      lines: [say(says, language), say(NUMBER, language, { number })],
      ...(link && { link }),
      after: [say(AFTER, language)],
    }),
  }
}
