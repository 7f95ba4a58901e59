import type { DateKey } from '@iws/shared/rulebook/words'
import { text } from '@iws/shared/text'
import type { Text } from '@iws/shared/text'

/** Words of the dates step. */
export const DATES = {
  title: text('日期', '日期', 'The dates'),
  lead: text(
    '照凭证和证件上的日期填写。不清楚的可以先空着，会有人工核对。',
    '請照證明和證件上的日期填寫。不清楚的可以先空著，會有專人核對。',
    'Copy the days from your papers. Leave out what you do not know: a person will look at it.',
  ),
  purchase: text('购买日期', '購買日期', 'Day of purchase'),
  purchaseHint: text(
    '以凭证上的日期为准，按当地日期填写。',
    '以購買證明上的日期為準，按當地日期填寫。',
    'As on the proof of purchase, in local time.',
  ),
  // The contract's own sentence for D4, without the contract's whole table.
  future: text(
    '购买日期晚于今天，请核对。',
    '購買日期晚於今天，請核對。',
    'The day of purchase lies in the future. Please check it.',
  ),
  papers: text('您打算用的证件', '您打算使用的證件', 'The paper you will use'),
  papersHint: text(
    '同一项里任选一种，后面只问这一种上的日期。',
    '同一項裡任選一種，後面只問這一種上的日期。',
    'Any one of each group will do; you are then asked for the days on that one only.',
  ),
  forPaper: text('{paper}：用哪一种', '{paper}：使用哪一種', '{paper}: which one'),
  optionalPaper: text('{paper}（可不交）', '{paper}（可不交）', '{paper} (optional)'),
  daysOn: text('{paper}上的日期', '{paper}上的日期', 'Days on: {paper}'),
  findings: text('我们先对了一下', '我們先核對了一下', 'A first look at the dates'),
  person: text(
    '这不影响您提交，会有人工看。也可以附上说明。',
    '這不影響您送出，會有專人查看。也可以附上說明。',
    'You can still submit. A person will look at it.',
  ),
  otherName: text('凭证上是别人的名字', '購買證明上是別人的名字', 'The proof is in another name'),
  otherNameWhy: text(
    '公司、家人、赠送或转让都可以说明，人工会看。',
    '公司、家人、贈送或轉讓都可以說明，會有專人查看。',
    'A company, family, a gift or second hand: say so, and a person will look at it.',
  ),
  otherNameNo: text('是我的名字', '是我的名字', 'It is in my name'),
  otherNameNote: text('说明（可不填）', '說明（可不填）', 'A few words (optional)'),
  otherNameNoteHint: text(
    '例如：公司为我买的，我是使用人',
    '例如：公司為我購買，我是使用人',
    'For example: my employer bought it for me',
  ),
} as const

/** Where on a paper each day stands. */
export const DAY_WHERE: Record<DateKey, Text> = {
  stayFrom: text(
    '入境章、入境纸条或标签上的日期',
    '入境章、入境紙條或標籤上的日期',
    'On the entry stamp, slip or label',
  ),
  stayUntil: text(
    '出境章上的日期，没有就空着',
    '出境章上的日期，沒有就留空',
    'On the exit stamp; leave it out if there is none',
  ),
  stayLimit: text('“逗留至”后面的日期', '「逗留至」後面的日期', 'The day after “until” on the slip or label'),
  leftMainland: text('购买前最近一次“出境”', '購買前最近一次「出境」', 'The last exit before the purchase'),
  returnedOn: text('购买后最近一次“入境”', '購買後最近一次「入境」', 'The first entry after the purchase'),
  taxDay: text(
    '报税单上方或签章旁的日期',
    '報稅單上方或簽章旁的日期',
    'At the top of the form or beside the seal',
  ),
  expires: text(
    '照片页或卡片正面的“有效期”',
    '照片頁或卡片正面的「有效期限」',
    'On the photo page or the front of the card',
  ),
}
