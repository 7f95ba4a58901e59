import { text } from '../../text.ts'

/** Words of the page on which everybody reads how many promises were kept. */
export const KEPT_SAYS = {
  title: text('我们说到做到了吗', '我們說到做到了嗎', 'How we keep our word'),
  lead: text(
    '每周答应客户的事，有多少按时做到。一周过完才算，一周从北京时间周一开始。',
    '每週答應客戶的事，有多少按時做到。一週過完才算，一週從北京時間週一開始。',
    'What was owed to customers each week, and how much of it came in time. A week counts once it is over; it begins on Monday in Beijing.',
  ),
  'first-call': text(
    '报修后 24 小时内打电话',
    '報修後 24 小時內打電話',
    'A call within 24 hours of a repair ticket',
  ),
  'call-again': text('错过之后再打电话', '錯過之後再打電話', 'A call after one was missed'),
  'next-update': text('在约好的时间告知进展', '在約好的時間告知進展', 'News by the time we named'),
  answer: text('按时回答', '按時回覆', 'An answer in time'),
  review: text('按时审完材料', '按時審核完文件', 'A review in time'),
  session: text('按时开始远程帮助', '按時開始遠端協助', 'Remote help at its hour'),
  week: text('{day}起的一周', '{day}起的一週', 'Week from {day}'),
  told: text(
    '{due} 次里按时 {kept} 次，没做到 {broken} 次',
    '{due} 次中按時 {kept} 次，沒做到 {broken} 次',
    '{kept} of {due} in time, {broken} not',
  ),
  released: text(
    '另有 {released} 次后来不需要了',
    '另有 {released} 次後來不需要了',
    'No longer needed: {released}',
  ),
  few: text(
    '不到 {fewest} 次，太少，不说',
    '不到 {fewest} 次，太少，不說',
    'Fewer than {fewest}: too few to say',
  ),
  none: text('还没有哪一周够数可说。', '還沒有哪一週夠數可說。', 'No week has enough to say yet.'),
} as const
