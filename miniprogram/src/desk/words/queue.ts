import { text as t } from '@iws/shared/text'

/** Words of the queue. */
export const QUEUE = {
  title: t('队列', '佇列', 'Queue'),
  search: t('查找工单', '尋找案件', 'Find a ticket'),
  searchHint: t(
    '单号、主机编号、电话或邮箱',
    '案件編號、主機序號、電話或電子郵件',
    'Number, serial, phone or mail',
  ),
  find: t('查找', '尋找', 'Find'),
  clear: t('返回队列', '返回佇列', 'Back to the queue'),
  found: t('找到 {count} 件', '找到 {count} 件', '{count} found'),
  foundNone: t(
    '没有完全相符的工单。请核对号码，要一字不差。',
    '沒有完全相符的案件。請核對號碼，須一字不差。',
    'No ticket matches exactly. Please check every character.',
  ),
  total: t('共 {count} 件，等最久的在前', '共 {count} 件，等最久的在前', '{count}, longest waiting first'),
  more: t('再看一些', '載入更多', 'Show more'),
  empty: t('这里没有工单', '這裡沒有案件', 'No tickets here'),
  emptyReview: t(
    '没有等待审核的工单。有新的会自动出现。',
    '沒有等待審核的案件。有新的會自動出現。',
    'Nothing waits for review. New tickets appear by themselves.',
  ),
  ended: t('已结束', '已結束', 'Ended'),
  endedAs: t('结束方式', '結束方式', 'How it ended'),
  waiting: t('已等 {span}', '已等 {span}', 'waiting {span}'),
  left: t('目标剩 {span}', '距目標 {span}', '{span} to target'),
  late: t('超出目标 {span}', '超出目標 {span}', '{span} over target'),
  round: t('第 {round} 次提交', '第 {round} 次送出', 'round {round}'),
  noMachine: t('未填编号', '未填序號', 'no serial'),
  next: t('下一件', '下一件', 'Next'),
  noNext: t('没有更多等待审核的工单。', '沒有更多等待審核的案件。', 'No more tickets wait for review.'),
  days: t('{n} 天', '{n} 天', '{n} d'),
  hours: t('{n} 小时', '{n} 小時', '{n} h'),
  minutes: t('{n} 分钟', '{n} 分鐘', '{n} min'),
  moments: t('不到 1 分钟', '不到 1 分鐘', 'under 1 min'),
} as const
