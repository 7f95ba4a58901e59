import { say, text } from '@iws/shared/text'
import type { Language } from '@iws/shared/text'
import { mailPage } from '../core/mail/mail-page.ts'

const SUBJECT = text('登录代码', '登入代碼', 'Your sign-in code')
const SAYS = text(
  '联想国际联保服务的登录代码：',
  '聯想國際聯保服務的登入代碼：',
  'Your code to sign in to Lenovo’s International Warranty Service:',
)
const RULES = text(
  '{minutes} 分钟内有效，只能用一次。如果不是您要登录，请忽略这封邮件，不要把代码告诉别人。',
  '{minutes} 分鐘內有效，只能使用一次。如果不是您要登入，請略過這封郵件，也不要把代碼告訴別人。',
  'It works once, within {minutes} minutes. If you did not ask for it, ignore this mail and give the code to nobody.',
)

/** The mail that brings a code; the subject does not hold it. */
export function codeMail(code: string, language: Language, minutes: number) {
  return {
    subject: say(SUBJECT, language),
    ...mailPage(language, {
      lines: [say(SAYS, language)],
      large: code,
      after: [say(RULES, language, { minutes })],
    }),
  }
}
