import { text } from '../../text.ts'

/** What a ticket's state means for the customer. */
export const STATE_SAYS = {
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

/** Where an original is. */
export const ORIGINAL_SAYS = {
  'to-hand-in': text('原件待交服务站', '正本待交服務站', 'Original to be handed in'),
  seen: text('服务站已看原件', '服務站已查看正本', 'Original seen at the station'),
  kept: text('原件留在服务站', '正本留在服務站', 'Original kept at the station'),
  returned: text('原件已还给您', '正本已退還給您', 'Original returned to you'),
}

/** What happened to a ticket; `other` is said of what a version does not know. */
export const EVENT_SAYS = {
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
  other: text('有更新', '有更新', 'Something changed'),
}

/** Who did it. */
export const ACTOR_SAYS = {
  customer: text('您', '您', 'You'),
  reviewer: text('审核员', '審核人員', 'Reviewer'),
  station: text('服务站', '服務站', 'Service station'),
  agent: text('客服人员', '客服人員', 'Service agent'),
  system: text('系统', '系統', 'System'),
}
