import type { LineView, TicketView } from '@iws/shared/contract/gives/tickets'
import { text } from '@iws/shared/text'
import type { Text } from '@iws/shared/text'
import type { EventActor, EventKind } from '@iws/shared/ticket/timeline'

/** Words of the ticket page. */
export const TICKET = {
  title: text('进度', '進度', 'Progress'),
  number: text('受理号', '受理編號', 'Ticket number'),
  copy: text('复制', '複製', 'Copy'),
  copied: text('已复制', '已複製', 'Copied'),
  due: text('下次更新不晚于 {when}', '下次更新不晚於 {when}', 'Next update no later than {when}'),
  dueTarget: text(
    '这是我们自己的目标，不是联想的承诺。',
    '這是我們自己的目標，不是聯想的承諾。',
    'This is our own target, not a promise by Lenovo.',
  ),
  duePast: text(
    '已经过了我们自己的目标时间 {when}，对不起。等得最久的排在最前面，您也可以拨打热线。',
    '已經過了我們自己的目標時間 {when}，對不起。等得最久的排在最前面，您也可以撥打熱線。',
    'Our own target of {when} has passed, and we are sorry. The tickets that have waited longest come first; you can also call the hotline.',
  ),
  ball: text('现在轮到您。', '現在輪到您。', 'It is your turn now.'),
  cameBackCount: text(
    '{count} 份材料退回，其余不用再交。',
    '{count} 份文件退回，其餘不用再交。',
    'Sent back: {count}. The others are not needed again.',
  ),
  toRetake: text('去重拍', '前往重拍', 'Retake now'),
  toContinue: text('接着填', '繼續填寫', 'Continue'),
  toReview: text('核对并再次提交', '核對並再次送出', 'Check and submit again'),
  papers: text('材料', '文件', 'Papers'),
  consents: text('您的同意', '您的同意', 'What you agreed to'),
  consentIdentity: text('使用证件照片', '使用證件照片', 'Use of identity papers'),
  consentImport: text('声明合法带入或寄入', '聲明合法帶入或寄入', 'Declaration of lawful import'),
  takeBack: text('撤回这项', '撤回這項', 'Take this back'),
  takeBackPapers: text(
    '证件照片会立即删除，不能恢复；其他内容都留着。重新同意后可以再拍。要撤回吗？',
    '證件照片會立即刪除，無法復原；其他內容都保留。重新同意後可以再拍。要撤回嗎？',
    'The photos of identity papers are erased at once and cannot be restored; everything else stays. You can agree and send them again later. Take it back?',
  ),
  takeBackPapersEnds: text(
    '这份申请会随即结束，证件照片和行程日期会立即删除，不能恢复。要撤回吗？',
    '這份申請會隨即結束，證件照片和行程日期會立即刪除，無法復原。要撤回嗎？',
    'This ends the ticket, and the photos of identity papers and the travel dates are erased at once and cannot be restored. Take it back?',
  ),
  takeBackPapersLater: text(
    '证件照片和行程日期会立即删除，不能恢复；审核结果和登记凭证不受影响。要撤回吗？',
    '證件照片和行程日期會立即刪除，無法復原；審核結果和登記憑證不受影響。要撤回嗎？',
    'The photos of identity papers and the travel dates are erased at once and cannot be restored. The result and the certificate stay valid. Take it back?',
  ),
  takeBackImport: text(
    '没有这项声明就不能提交；其他内容都留着。要撤回吗？',
    '沒有這項聲明就無法送出；其他內容都保留。要撤回嗎？',
    'The ticket cannot be submitted without this declaration; everything else stays. Take it back?',
  ),
  takeBackImportEnds: text(
    '没有这项声明不能继续，这份申请会随即结束。要撤回吗？',
    '沒有這項聲明無法繼續，這份申請會隨即結束。要撤回嗎？',
    'Without this declaration we cannot go on, so this ends the ticket. Take it back?',
  ),
  photoErased: text('照片已于 {when} 删除', '照片已於 {when} 刪除', 'Photo erased on {when}'),
  takenBack: text('还没同意，或已撤回', '尚未同意，或已撤回', 'Not given, or taken back'),
  timeline: text('经过', '經過', 'What happened'),
  findings: text('日期核对', '日期核對', 'The dates'),
  refused: text('没有通过的原因', '沒有通過的原因', 'Why it was refused'),
  said: text('审核员的话：{note}', '審核人員的話：{note}', 'The reviewer says: {note}'),
  appeal: text(
    '如果不同意，可以拨打热线说明，或补齐材料后重新登记。',
    '如果不同意，可以撥打熱線說明，或補齊文件後重新登記。',
    'If you disagree, you can call the hotline, or register again with the papers that were missing.',
  ),
  certificate: text('看登记凭证', '查看登記憑證', 'See the certificate'),
  withdraw: text('撤回申请', '撤回申請', 'Withdraw'),
  withdrawSure: text(
    '撤回后这份申请就结束了，照片会在保存期满后删除。要撤回吗？',
    '撤回後這份申請就結束了，照片會在保存期滿後刪除。要撤回嗎？',
    'This ends the ticket. The photos are erased once the time for keeping them is over. Withdraw it?',
  ),
  keep: text('不撤回', '不撤回', 'Keep it'),
  gone: text('找不到这份申请', '找不到這份申請', 'This ticket was not found'),
  goneWhy: text(
    '可能是用另一个账号提交的。请换账号登录，或回首页看“我的进度”。',
    '可能是用另一個帳號送出的。請換帳號登入，或回首頁查看「我的進度」。',
    'It may have been submitted from another account. Sign in with that one, or look under “My progress” on the home page.',
  ),
  replacedBy: text('共 {count} 张', '共 {count} 張', 'Photos: {count}'),
  refresh: text('刷新', '重新整理', 'Refresh'),
} as const

/** What a ticket's state means for the customer. */
export const STATE_MEANS: Readonly<Record<TicketView['state'], Text>> = {
  draft: text(
    '内容都留着，随时可以接着填。',
    '內容都保留著，隨時可以繼續填寫。',
    'Everything is kept; go on whenever you like.',
  ),
  'in-review': text(
    '等审核员逐份看材料，您现在不用做什么。',
    '等待審核人員逐份查看文件，您現在不必做什麼。',
    'A reviewer looks at each paper. You need not do anything now.',
  ),
  'sent-back': text(
    '只需要补下面标出的，其余不用再交。',
    '只需要補下面標出的，其餘不用再交。',
    'Only what is marked below is needed. The rest is not needed again.',
  ),
  'papers-accepted': text(
    '已转交联想登记，正在等登记号。',
    '已轉交聯想登記，正在等待登記編號。',
    'Passed on to Lenovo. We are waiting for the registration number.',
  ),
  registered: text(
    '这台机器已登记，可以在内地按国际联保报修。',
    '這台電腦已登記，可以在內地依國際聯保報修。',
    'The machine is registered. You can ask for service on the mainland under the international warranty.',
  ),
  refused: text('原因写在下面。', '原因寫在下面。', 'The reason is below.'),
  withdrawn: text(
    '这份申请已结束，可以随时重新登记。',
    '這份申請已結束，可以隨時重新登記。',
    'This ticket has ended. You can register again at any time.',
  ),
}

export const MARK_WORDS: Record<LineView['mark'], Text> = {
  missing: text('未交', '未交', 'Missing'),
  received: text('已收到', '已收到', 'Received'),
  accepted: text('已通过', '已通過', 'Accepted'),
  'sent-back': text('需重拍', '需重拍', 'Retake'),
  excused: text('可以不交', '可以不交', 'Not needed'),
}

export const ORIGINAL_WORDS: Record<NonNullable<LineView['original']>, Text> = {
  'to-hand-in': text('原件待交服务站', '正本待交服務站', 'Original to be handed in'),
  seen: text('服务站已看原件', '服務站已查看正本', 'Original seen at the station'),
  kept: text('原件留在服务站', '正本留在服務站', 'Original kept at the station'),
  returned: text('原件已还给您', '正本已退還給您', 'Original returned to you'),
}

const EVENT_WORDS: Partial<Record<EventKind, Text>> = {
  opened: text('开始登记', '開始登記', 'Registration opened'),
  consented: text('勾选了一项同意', '勾選了一項同意', 'A consent was given'),
  'consent-withdrawn': text('撤回了一项同意', '撤回了一項同意', 'A consent was taken back'),
  'page-received': text('收到一张照片：{paper}', '收到一張照片：{paper}', 'A photo arrived: {paper}'),
  'page-unreadable': text(
    '一张照片打不开：{paper}',
    '一張照片無法開啟：{paper}',
    'A photo could not be opened: {paper}',
  ),
  'page-removed': text('删除了一张照片：{paper}', '刪除了一張照片：{paper}', 'A photo was removed: {paper}'),
  'page-reused': text(
    '用了已传的照片：{paper}',
    '使用了已上傳的照片：{paper}',
    'A photo already sent was used: {paper}',
  ),
  excused: text(
    '说明了没有的原因：{paper}',
    '說明了無法提供的原因：{paper}',
    'Explained why it cannot be provided: {paper}',
  ),
  'excuse-withdrawn': text(
    '撤回了说明：{paper}',
    '撤回了說明：{paper}',
    'The explanation was taken back: {paper}',
  ),
  submitted: text('提交', '送出', 'Submitted'),
  'original-seen': text('看过原件：{paper}', '查看過正本：{paper}', 'Original seen: {paper}'),
  'original-kept': text('收下原件：{paper}', '收下正本：{paper}', 'Original kept: {paper}'),
  'original-returned': text('退还原件：{paper}', '退還正本：{paper}', 'Original returned: {paper}'),
  'asked-again': text('请您补拍', '請您補拍', 'Asked for a retake'),
  'papers-accepted': text(
    '材料全部通过，已转交',
    '文件全部通過，已轉交',
    'All papers accepted and passed on',
  ),
  registered: text('登记完成', '登記完成', 'Registered'),
  refused: text('没有通过', '沒有通過', 'Refused'),
  withdrawn: text('撤回申请', '撤回申請', 'Withdrawn'),
  'papers-erased': text(
    '照片和行程日期已删除',
    '照片和行程日期已刪除',
    'Photos and travel dates were erased',
  ),
}

const SOMETHING = text('有更新', '有更新', 'Something changed')

/** The words of an event; one that this version does not know gets a neutral label. */
export function eventWords(what: string): Text {
  return EVENT_WORDS[what as EventKind] ?? SOMETHING
}

export const ACTOR_WORDS: Record<EventActor, Text> = {
  customer: text('您', '您', 'You'),
  reviewer: text('审核员', '審核人員', 'Reviewer'),
  station: text('服务站', '服務站', 'Service station'),
  system: text('系统', '系統', 'System'),
}
