import { text as t } from '@iws/shared/text'
import type { Text } from '@iws/shared/text'
import type { EventActor, EventKind } from '@iws/shared/ticket/timeline'

/** What happened, as staff read it. `{paper}` is the paper or requirement an event is about. */
export const EVENT_NAMES: Readonly<Record<EventKind, Text>> = {
  opened: t('开始填写', '開始填寫', 'Opened'),
  consented: t('同意或声明', '同意或聲明', 'Consented'),
  'consent-withdrawn': t('撤回同意', '撤回同意', 'Consent withdrawn'),
  'page-received': t('收到照片：{paper}', '收到照片：{paper}', 'Photo received: {paper}'),
  'page-unreadable': t('照片打不开：{paper}', '照片無法開啟：{paper}', 'Photo unreadable: {paper}'),
  'page-removed': t('删除照片：{paper}', '刪除照片：{paper}', 'Photo removed: {paper}'),
  'page-reused': t('照片也用于：{paper}', '照片也用於：{paper}', 'Photo also used for: {paper}'),
  excused: t('说明没有：{paper}', '說明無法提供：{paper}', 'Explained: {paper}'),
  'excuse-withdrawn': t('撤回说明：{paper}', '撤回說明：{paper}', 'Explanation withdrawn: {paper}'),
  submitted: t('提交', '送出', 'Submitted'),
  'page-accepted': t('通过：{paper}', '通過：{paper}', 'Page accepted: {paper}'),
  'page-sent-back': t('标为退回：{paper}', '標為退回：{paper}', 'Page marked to send back: {paper}'),
  'page-mark-undone': t('撤销标记：{paper}', '復原標記：{paper}', 'Mark undone: {paper}'),
  'excuse-accepted': t('接受说明：{paper}', '接受說明：{paper}', 'Explanation accepted: {paper}'),
  'excuse-declined': t('不接受说明：{paper}', '不接受說明：{paper}', 'Explanation declined: {paper}'),
  'original-seen': t('原件已看：{paper}', '正本已看：{paper}', 'Original seen: {paper}'),
  'original-kept': t('原件留存：{paper}', '正本留存：{paper}', 'Original kept: {paper}'),
  'original-returned': t('原件已退还：{paper}', '正本已退還：{paper}', 'Original returned: {paper}'),
  'dates-confirmed': t('确认日期', '確認日期', 'Dates confirmed'),
  'finding-answered': t('答复规则 {rule}', '答覆規則 {rule}', 'Finding {rule} answered'),
  'asked-again': t('退回补拍', '退回補拍', 'Sent back'),
  'papers-accepted': t('接受材料', '接受文件', 'Papers accepted'),
  registered: t('登记', '登記', 'Registered'),
  refused: t('拒绝', '拒絕', 'Refused'),
  withdrawn: t('客户撤回', '客戶撤回', 'Withdrawn'),
  'papers-erased': t('照片和行程日期已删除', '照片和行程日期已刪除', 'Photos and travel dates erased'),
}

export const ACTORS: Readonly<Record<EventActor, Text>> = {
  customer: t('客户', '客戶', 'Customer'),
  reviewer: t('审核员', '審核人員', 'Reviewer'),
  station: t('服务站', '服務站', 'Station'),
  system: t('系统', '系統', 'System'),
}
