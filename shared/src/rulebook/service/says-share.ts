import { text } from '../../text.ts'

/** Words of the page on which an owner shares how a ticket stands. */
export const SHARING_SAYS = {
  title: text('分享进度', '分享進度', 'Share the progress'),
  lead: text(
    '给同伴或家里人看。卡片上只有编号、种类、进度、地方和下一步的时间，没有姓名、电话、地址、机器、消息和照片。',
    '給同伴或家人看。卡片上只有編號、種類、進度、地點和下一步的時間，沒有姓名、電話、地址、電腦、訊息和照片。',
    'For a companion or your family. The card shows number, kind, progress, place and the next date: no name, phone, address, machine, messages or photos.',
  ),
  make: text('做一张卡片', '做一張卡片', 'Make a card'),
  more: text('再做一张', '再做一張', 'Make another card'),
  send: text('发给别人', '傳給別人', 'Send it'),
  sent: text('链接已复制', '連結已複製', 'Link copied'),
  copy: text('复制链接', '複製連結', 'Copy the link'),
  card: text('{when} 做的卡片', '{when} 做的卡片', 'Card made {when}'),
  until: text('{when} 以前能打开', '{when} 以前能開啟', 'Can be opened until {when}'),
  unopened: text('还没有人打开', '還沒有人開啟', 'Nobody has opened it'),
  opened: text(
    '打开过 {count} 次，最近一次 {when}',
    '開啟過 {count} 次，最近一次 {when}',
    'Times opened: {count}, last {when}',
  ),
  stop: text('停止分享', '停止分享', 'Stop sharing'),
  none: text('现在没有人能看到。', '現在沒有人看得到。', 'Nobody can see it now.'),
  over: text('这张工单现在不能分享。', '這張工單現在不能分享。', 'This ticket cannot be shared now.'),
  /** What WeChat shows over the card: nothing of person, machine or number. */
  cover: text('看看服务进度', '看看服務進度', 'How a service ticket stands'),
} as const

/** Words of the page behind such a card. */
export const SHARED_SAYS = {
  title: text('服务进度', '服務進度', 'Service progress'),
  lead: text(
    '有人分享给您看。这里只能看，不能改。',
    '有人分享給您看。這裡只能看，不能改。',
    'Someone shared this with you. You can read it and change nothing.',
  ),
  number: text('编号', '編號', 'Number'),
  kind: text('种类', '種類', 'Kind'),
  place: text('服务地点', '服務地點', 'Place of service'),
  registration: text('保修登记', '保固登記', 'Registration'),
  repair: text('报修', '報修', 'Repair'),
  remote: text('远程帮助', '遠端協助', 'Remote help'),
  enquiry: text('咨询', '諮詢', 'Question'),
  nextNone: text('现在没有约好的时间。', '現在沒有約好的時間。', 'No date is set at the moment.'),
  nextEnded: text(
    '没有下一步，这张工单已经结束。',
    '沒有下一步，這張工單已經結束。',
    'Nothing: this ticket has ended.',
  ),
  'first-call': text('最晚 {when} 有人打电话', '最晚 {when} 有人打電話', 'A call by {when}'),
  'next-update': text('最晚 {when} 有新进展', '最晚 {when} 有新進展', 'News by {when}'),
  answer: text('最晚 {when} 有回答', '最晚 {when} 有回覆', 'An answer by {when}'),
  review: text('最晚 {when} 审完', '最晚 {when} 審核完成', 'Reviewed by {when}'),
  session: text('{when} 前开始远程帮助', '{when} 前開始遠端協助', 'Remote help begins by {when}'),
  asOf: text('{when} 的情况', '{when} 的情況', 'As of {when}'),
  until: text('{when} 以前能打开', '{when} 以前能開啟', 'Can be opened until {when}'),
  refresh: text('刷新', '重新整理', 'Refresh'),
  gone: text('这张卡片打不开了', '這張卡片打不開了', 'This card opens no more'),
  goneWhy: text(
    '可能过了时间，工单已经结束，对方停止了分享，或者链接不完整。请问分享给您的人。',
    '可能過了時間，工單已經結束，對方停止了分享，或者連結不完整。請詢問分享給您的人。',
    'Its time is over, the ticket has ended, sharing was stopped, or the link is incomplete. Please ask whoever shared it.',
  ),
} as const

/** Where a state is called otherwise before somebody who is not its owner. */
export const SHARED_STATE_SAYS = {
  contacted: text('已联系上本人', '已聯絡上本人', 'They have spoken'),
  'waiting-customer': text('在等本人', '等待本人', 'Waiting for the owner'),
  answered: text('已回答', '已回覆', 'Answered'),
  resolved: text('已解决，等本人确认', '已解決，等本人確認', 'Solved; to be confirmed'),
  'sent-back': text('等本人补材料', '等本人補件', 'Waiting for the owner'),
} as const
