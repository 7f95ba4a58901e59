import type { Language } from '@iws/shared/text'

/** Characters that only one of the two scripts has; frequent ones do. */
const SIMPLIFIED = new Set(
  '这个们说时会对开过后里为动种么学业产还请问谢电话机码编号注册维护发图复转邮无购买笔记脑联国证资质',
)
const TRADITIONAL = new Set(
  '這個們說時會對開過後裡為動種麼學業產還請問謝電話機碼編號註冊維護發圖覆轉郵無購買筆記腦聯國證資質',
)

/** Takes what somebody wrote and the charset it came in; gives the language to answer in. */
export function languageOfMail(text: string, charset: string): Language {
  if (!/\p{Script=Han}/u.test(text))
    return /^(gb|hz|euc-cn)/i.test(charset) && text.trim() === '' ? 'zh-CN' : 'en'
  // Kana or Hangul beside Han: a language that we do not write; English is read by more of its people.
  if (/\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(text)) return 'en'
  const count = (signs: ReadonlySet<string>) => [...text].filter(sign => signs.has(sign)).length
  const [simple, full] = [count(SIMPLIFIED), count(TRADITIONAL)]
  if (simple !== full) return full > simple ? 'zh-Hant' : 'zh-CN'
  return /^(big5|cp950|x-big5)/i.test(charset) ? 'zh-Hant' : 'zh-CN'
}
