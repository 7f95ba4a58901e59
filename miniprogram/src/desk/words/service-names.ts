import { text as t } from '@iws/shared/text'
import type { Text } from '@iws/shared/text'

/** The kinds of ticket, as the desk calls them. */
export const KINDS: Readonly<Record<string, Text>> = {
  registration: t('登记', '登記', 'Registration'),
  repair: t('报修', '報修', 'Repair'),
  remote: t('远程专家', '遠端專家', 'Remote help'),
  enquiry: t('咨询', '諮詢', 'Enquiry'),
}

export const SERVICE_STATES: Readonly<Record<string, Text>> = {
  draft: t('草稿', '草稿', 'Draft'),
  filed: t('待联系', '待聯絡', 'Filed'),
  contacted: t('已联系', '已聯絡', 'Contacted'),
  diagnosing: t('诊断中', '診斷中', 'Diagnosing'),
  'waiting-part': t('等备件', '等零件', 'Waiting for a part'),
  'waiting-customer': t('等客户', '等客戶', 'Waiting for the customer'),
  'in-service': t('维修中', '維修中', 'In service'),
  resolved: t('已解决', '已解決', 'Resolved'),
  closed: t('已关闭', '已關閉', 'Closed'),
  cancelled: t('已取消', '已取消', 'Cancelled'),
  merged: t('已合并', '已合併', 'Merged'),
  triaging: t('排查中', '排查中', 'Triage'),
  escalated: t('已升级', '已升級', 'Escalated'),
  'in-session': t('远程中', '遠端中', 'In session'),
  answered: t('已答复', '已答覆', 'Answered'),
}

export const PROMISE_NAMES: Readonly<Record<string, Text>> = {
  'first-call': t('24 小时内打电话', '24 小時內打電話', 'Call within 24 hours'),
  'next-update': t('下次告知', '下次告知', 'Next word'),
  answer: t('答复', '答覆', 'Answer'),
  review: t('审核', '審核', 'Review'),
  session: t('约好的远程', '約好的遠端', 'Booked session'),
}

export const BREACHES: Readonly<Record<string, Text>> = {
  'nobody-free': t('没有同事有空', '沒有同事有空', 'nobody was free'),
  'centre-closed': t('当地中心没开门', '當地中心未營業', 'the local centre was closed'),
  outage: t('系统中断', '系統中斷', 'our system was down'),
  'not-reached': t('打过但没有接通', '打過但未接通', 'called without an answer'),
}

export const ASK_NAMES: Readonly<Record<string, Text>> = {
  part: t('换别的备件', '換其他零件', 'Another part'),
  keyboard: t('换别的键盘布局', '換其他鍵盤配置', 'Another keyboard layout'),
  fee: t('收费', '收費', 'A fee'),
  paper: t('补一份材料', '補一份文件', 'One more paper'),
}

export const ASK_STATES: Readonly<Record<string, Text>> = {
  open: t('等答复', '等待答覆', 'open'),
  accepted: t('同意', '同意', 'accepted'),
  declined: t('不同意', '不同意', 'declined'),
  withdrawn: t('已撤回', '已撤回', 'taken back'),
}

export const TASK_NAMES: Readonly<Record<string, Text>> = {
  'notice-undelivered': t(
    '通知没有送到，请另想办法联系',
    '通知未送達，請另想辦法聯絡',
    'A notice reached nobody: find another way',
  ),
  'mail-unclear': t(
    '有一封邮件不知归哪张工单',
    '有一封郵件不知屬於哪張工單',
    'A mail fits more than one ticket',
  ),
  'promise-at-risk': t('承诺快到期', '承諾即將到期', 'A promise is at risk'),
  'promise-broken': t('承诺已超时', '承諾已逾時', 'A promise was missed'),
  'mail-failed': t(
    '有一封邮件读不出来，请到信箱里看',
    '有一封郵件無法讀取，請到信箱裡看',
    'A mail could not be read: look in the mailbox',
  ),
  'nobody-routed': t('工单没有人接', '工單無人接手', 'A ticket has gone to nobody'),
  reassigned: t('工单转给了您', '工單轉給了您', 'A ticket was given to you'),
  'slot-conflict': t('预约时间冲突', '預約時間衝突', 'Two bookings clash'),
  'message-after-end': t(
    '客户在已结束的工单里写了消息',
    '客戶在已結束的工單裡寫了訊息',
    'The customer wrote to a ticket that has ended',
  ),
  'transfer-withdrawn': t(
    '客户收回了同意，请确认当地已删除资料',
    '客戶收回了同意，請確認當地已刪除資料',
    'Consent taken back: see that the local centre erases the details',
  ),
}

/** Notices to customers, as staff call them where one reached nobody. */
export const NOTICE_NAMES: Readonly<Record<string, Text>> = {
  submitted: t('已收到申请', '已收到申請', 'We have the registration'),
  'asked-again': t('请补拍', '請補拍', 'Photos sent back'),
  'page-unreadable': t('照片打不开', '照片無法開啟', 'A photo cannot be opened'),
  'original-seen': t('原件已看', '正本已看', 'Original seen'),
  'papers-accepted': t('材料已通过', '文件已通過', 'Papers accepted'),
  registered: t('已登记', '已登記', 'Registered'),
  refused: t('已拒绝', '已拒絕', 'Refused'),
  filed: t('工单已收到', '工單已收到', 'We have the ticket'),
  joined: t('已并入原有工单', '已併入原有工單', 'Joined an open ticket'),
  'call-missed': t('打过电话没接通', '打過電話未接通', 'We rang and reached nobody'),
  answer: t('有新回复', '有新回覆', 'A new answer'),
  ask: t('有问题等答复', '有問題等待答覆', 'A question waits for an answer'),
  waiting: t('在等备件或客户', '在等零件或客戶', 'Waiting for a part or for the customer'),
  'in-service': t('开始维修', '開始維修', 'Service has begun'),
  resolved: t('已解决', '已解決', 'Resolved'),
  closed: t('已关闭', '已關閉', 'Closed'),
  cancelled: t('已取消', '已取消', 'Cancelled'),
  'promise-made': t('新的承诺', '新的承諾', 'A new promise'),
  'promise-broken': t('承诺超时的说明', '承諾逾時的說明', 'Why a promise was missed'),
  'slot-booked': t('预约成功', '預約成功', 'Time booked'),
  'slot-moved': t('预约改了时间', '預約改了時間', 'Time moved'),
  'session-summary': t('远程小结', '遠端小結', 'Summary of the session'),
  survey: t('请评价', '請評價', 'Survey'),
  'mail-received': t('邮件已收到', '郵件已收到', 'We have the mail'),
  became: t('工单改了类别', '工單改了類別', 'The ticket is of another kind now'),
  merged: t('工单已合并', '工單已合併', 'Tickets merged'),
}

/** What a question is about; `topic` names them. */
export const TOPIC_NAMES = {
  topic: t('问的是', '詢問的是', 'About'),
  general: t('国际联保的问题', '國際聯保的問題', 'The international warranty'),
  operating: t('机器怎么用', '電腦怎麼用', 'How to use the machine'),
  'number-wrong': t('我们的电话号码不对', '我們的電話號碼不正確', 'A wrong number of ours'),
  'warranty-start': t('保修开始日期不对', '保固開始日期不正確', 'A wrong start of the warranty'),
  registration: t('登记材料', '登記文件', 'Papers for a registration'),
} satisfies Readonly<Record<string, Text>>

/** How two tickets belong together. */
export const LINK_NAMES: Readonly<Record<string, Text>> = {
  related: t('同事关联', '同事關聯', 'linked by a colleague'),
  'same-serial': t('同一台机器', '同一台電腦', 'same machine'),
  merged: t('已合并', '已合併', 'merged'),
  split: t('拆分而来', '拆分而來', 'split off'),
}

/** The languages a customer may write and speak in. */
export const LANGUAGE_NAMES: Readonly<Record<string, Text>> = {
  'zh-CN': t('简体中文', '簡體中文', 'Simplified Chinese'),
  'zh-Hant': t('繁体中文', '繁體中文', 'Traditional Chinese'),
  en: t('英文', '英文', 'English'),
}
