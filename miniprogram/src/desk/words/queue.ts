import { text as t } from '@iws/shared/text'

/** Words of the queue. */
export const QUEUE = {
  title: t('队列', '佇列', 'Queue'),
  search: t('查找申请', '尋找申請', 'Find a ticket'),
  searchHint: t(
    '受理号、主机编号、电话或邮箱',
    '受理編號、主機序號、電話或電子郵件',
    'Ticket number, serial number, phone or email',
  ),
  find: t('查找', '尋找', 'Find'),
  clear: t('返回队列', '返回佇列', 'Back to the queue'),
  found: t('找到 {count} 份', '找到 {count} 份', '{count} found'),
  foundNone: t(
    '没有找到。查找要完全一致，请再核对一遍。',
    '沒有找到。尋找時須完全一致，請再核對一次。',
    'Nothing found. A search has to match exactly; please check it once more.',
  ),
  total: t(
    '共 {count} 份，等最久的在前',
    '共 {count} 份，等最久的在前',
    '{count} in all, longest waiting first',
  ),
  more: t('显示更多', '顯示更多', 'Show more'),
  empty: t('这里没有申请', '這裡沒有申請', 'No tickets here'),
  emptyReview: t(
    '没有等待审核的申请。有新的会自动出现。',
    '沒有等待審核的申請。有新的會自動出現。',
    'Nothing waits for review. New tickets appear by themselves.',
  ),
  ended: t('已结束', '已結束', 'Ended'),
  endedAs: t('结束方式', '結束方式', 'How it ended'),
  waiting: t('已等 {span}', '已等 {span}', 'waiting {span}'),
  left: t('离目标还有 {span}', '距離目標還有 {span}', '{span} to our target'),
  late: t('超过目标 {span}', '超過目標 {span}', '{span} past our target'),
  round: t('第 {round} 次提交', '第 {round} 次送出', 'round {round}'),
  noMachine: t('未填主机编号', '未填主機序號', 'no serial number'),
  next: t('下一份', '下一份', 'Next'),
  noNext: t('没有更多等待审核的申请。', '沒有更多等待審核的申請。', 'No more tickets wait for review.'),
  days: t('{n} 天', '{n} 天', '{n} d'),
  hours: t('{n} 小时', '{n} 小時', '{n} h'),
  minutes: t('{n} 分钟', '{n} 分鐘', '{n} min'),
  moments: t('不到 1 分钟', '不到 1 分鐘', 'under 1 min'),
} as const
