import { text } from '../../text.ts'
import type { Text } from '../../text.ts'
import type { DateKey } from '../words.ts'

/** Words of the dates step. */
export const DATES_SAYS = {
  title: text('日期', '日期', 'The dates'),
  lead: text(
    '照购机凭证和证件上的日期填写。不清楚的可以先空着，审核员会核对。',
    '請照購買證明和證件上的日期填寫。不清楚的可以先留空，審核人員會核對。',
    'Copy the dates from your papers. Leave out what you do not know; a reviewer will look at it.',
  ),
  purchase: text('购买日期', '購買日期', 'Purchase date'),
  purchaseHint: text(
    '照购机凭证上的日期填写，按购买地当天的日期。',
    '請照購買證明上的日期填寫，以購買地當天的日期為準。',
    'As on the proof of purchase: the local date where you bought it.',
  ),
  // The contract's own sentence for D4, without the contract's whole table.
  future: text(
    '购买日期晚于今天，请核对。',
    '購買日期晚於今天，請核對。',
    'The purchase date is in the future. Please check it.',
  ),
  papers: text('您打算用哪种材料', '您打算使用哪種文件', 'Which papers you will use'),
  papersHint: text(
    '同一项里选一种就可以，后面只问这一种上的日期。',
    '同一項裡選一種即可，後面只問這一種上的日期。',
    'One of each group is enough; you are then asked only for the dates on that one.',
  ),
  forPaper: text('{paper}：用哪一种', '{paper}：使用哪一種', '{paper}: which one'),
  optionalPaper: text('{paper}（可不交）', '{paper}（可不交）', '{paper} (optional)'),
  daysOn: text('{paper}上的日期', '{paper}上的日期', 'Dates on: {paper}'),
  findings: text('我们先核对了一下', '我們先核對了一下', 'A first look at the dates'),
  person: text(
    '这不影响您提交，审核员会看。',
    '這不影響您送出，審核人員會查看。',
    'You can still submit. A reviewer will look at it.',
  ),
  otherName: text(
    '购机凭证上是别人的名字',
    '購買證明上是他人的名字',
    'The proof of purchase is in another name',
  ),
  otherNameWhy: text(
    '公司购买、家人购买、别人赠送、二手转让，说明一下就可以，审核员会看。',
    '公司購買、家人購買、他人贈送、二手轉讓，說明一下即可，審核人員會查看。',
    'Bought by a company or by family, a gift, second-hand: just say so, and a reviewer will look at it.',
  ),
  otherNameNo: text('是我的名字', '是我的名字', 'It is in my name'),
  otherNameNote: text('说明（可不填）', '說明（可不填）', 'A few words (optional)'),
  otherNameNoteHint: text(
    '例如：公司为我买的，我是使用人',
    '例如：公司為我購買，我是使用者',
    'For example: my employer bought it for me',
  ),
} as const

/** Where on a paper each day stands. */
export const DAY_WHERE_SAYS: Record<DateKey, Text> = {
  stayFrom: text(
    '入境章、入境纸条或标签上的日期',
    '入境章、入境紙條或標籤上的日期',
    'On the entry stamp, slip or label',
  ),
  stayUntil: text(
    '出境章上的日期；没有就空着',
    '出境章上的日期；沒有就留空',
    'On the exit stamp; leave it out if there is none',
  ),
  stayLimit: text(
    '“逗留至”后面的日期',
    '「逗留至」後面的日期',
    'The date after “until” on the slip or label',
  ),
  leftMainland: text('购买前最近一次“出境”', '購買前最近一次「出境」', 'The last exit before the purchase'),
  returnedOn: text('购买后第一次“入境”', '購買後第一次「入境」', 'The first entry after the purchase'),
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
