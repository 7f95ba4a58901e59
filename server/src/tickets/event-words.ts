import type { Text } from '@iws/shared/text'
import { text } from '@iws/shared/text'
import type { EventActor, EventKind } from '@iws/shared/ticket/timeline'

/** What happened, as it stands in the sentence of `changed-meanwhile`. */
export const EVENT_WORDS: Readonly<Record<EventKind, Text>> = {
  opened: text('新建申请', '建立申請', 'opened the ticket'),
  consented: text('勾选同意', '勾選同意', 'gave consent'),
  'consent-withdrawn': text('撤回同意', '撤回同意', 'withdrew consent'),
  'page-received': text('上传照片', '上傳照片', 'sent a photo'),
  'page-unreadable': text(
    '发现一张照片打不开',
    '發現一張照片無法開啟',
    'found a photo that cannot be opened',
  ),
  'page-removed': text('删除照片', '刪除照片', 'removed a photo'),
  'page-reused': text('把一张照片用于另一项', '將一張照片用於另一項', 'used a photo for another item'),
  excused: text('说明无法提供某项材料', '說明無法提供某項文件', 'said why a paper cannot be provided'),
  'excuse-withdrawn': text('撤回说明', '撤回說明', 'withdrew an explanation'),
  submitted: text('提交申请', '送出申請', 'submitted the ticket'),
  'page-accepted': text('接受一页', '接受一頁', 'accepted a page'),
  'page-sent-back': text('退回一页', '退回一頁', 'sent a page back'),
  'page-mark-undone': text('撤销一页的标记', '復原一頁的標記', 'undid a mark'),
  'excuse-accepted': text('接受说明', '接受說明', 'accepted an explanation'),
  'excuse-declined': text('不接受说明', '不接受說明', 'declined an explanation'),
  'original-seen': text('记下原件已看', '記下已查看正本', 'marked an original as seen'),
  'original-kept': text('记下原件已留存', '記下已留存正本', 'marked an original as kept'),
  'original-returned': text('记下原件已退还', '記下已退還正本', 'marked an original as returned'),
  'dates-confirmed': text('确认日期', '確認日期', 'confirmed the dates'),
  'finding-answered': text('答复一条日期规则', '答覆一條日期規則', 'answered a date rule'),
  'asked-again': text('退回补拍', '退回補拍', 'sent the ticket back'),
  'papers-accepted': text('接受全部材料', '接受全部文件', 'accepted the papers'),
  registered: text('完成登记', '完成登記', 'registered the machine'),
  refused: text('拒绝申请', '拒絕申請', 'refused the ticket'),
  withdrawn: text('撤回申请', '撤回申請', 'withdrew the ticket'),
  'papers-erased': text('删除照片和行程日期', '刪除照片和行程日期', 'erased the photos and travel dates'),
}

/** Who did it, where no name is to be told. */
export const ACTOR_WORDS: Readonly<Record<EventActor, Text>> = {
  customer: text('客户', '客戶', 'The customer'),
  reviewer: text('审核员', '審核人員', 'The reviewer'),
  station: text('服务站', '服務站', 'The station'),
  system: text('系统', '系統', 'The system'),
}
