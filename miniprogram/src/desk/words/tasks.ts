import { text as t } from '@iws/shared/text'

/** Words around what waits for a person. */
export const TASKS = {
  title: t('待办', '待辦', 'Tasks'),
  none: t('没有待办。', '沒有待辦。', 'No tasks.'),
  since: t('{time} 起', '{time} 起', 'since {time}'),
  fitsTickets: t('可能属于 {numbers}', '可能屬於 {numbers}', 'may belong to {numbers}'),
  done: t('办好了', '辦好了', 'Done'),
  openRegistration: t('打开申请', '開啟申請', 'Open the registration'),
  reviewersToo: t(
    '登记由审核员处理，他们也看得到这件待办',
    '登記由審核人員處理，他們也看得到這項待辦',
    'The reviewers have it and see this task too',
  ),
  open: t('打开工单', '開啟工單', 'Open the ticket'),
  openMail: t('看邮件', '看郵件', 'Look at the mail'),
  finished: t('这件待办已办好', '這項待辦已辦好', 'The task is done'),
  lately: t('一天内办好的 {count} 件', '一天內辦好的 {count} 項', '{count} done within a day'),
  putBack: t('放回待办', '放回待辦', 'Put it back'),
} as const
