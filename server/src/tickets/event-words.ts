import type { Text } from '@iws/shared/text'
import { text } from '@iws/shared/text'
import type { EventActor, EventKind } from '@iws/shared/ticket/timeline'

/** What happened, as it stands in the sentence of `changed-meanwhile`. */
export const EVENT_WORDS: Readonly<Record<EventKind, Text>> = {
  opened: text('新建申请', '建立申請', 'opened the ticket'),
  consented: text('给出同意', '給予同意', 'gave consent'),
  'consent-withdrawn': text('撤回同意', '撤回同意', 'withdrew consent'),
  'page-received': text('上传照片', '上傳照片', 'sent a photo'),
  'page-unreadable': text('照片无法读取', '照片無法讀取', 'a photo could not be read'),
  'page-removed': text('删除照片', '刪除照片', 'took a photo back'),
  'page-reused': text('把一张照片用于另一项', '將一張照片用於另一項', 'used a photo for another item'),
  excused: text('说明无法提供某项材料', '說明無法提供某項文件', 'said why a paper cannot be shown'),
  'excuse-withdrawn': text('撤回说明', '撤回說明', 'took an excuse back'),
  submitted: text('提交申请', '送出申請', 'submitted the ticket'),
  'page-accepted': text('接受一页', '接受一頁', 'accepted a page'),
  'page-sent-back': text('退回一页', '退回一頁', 'sent a page back'),
  'page-mark-undone': text('取消一页的标记', '取消一頁的標記', 'took a mark off'),
  'excuse-accepted': text('接受说明', '接受說明', 'accepted an excuse'),
  'excuse-declined': text('不接受说明', '不接受說明', 'declined an excuse'),
  'original-seen': text('登记原件已看', '登記已查看正本', 'marked an original as seen'),
  'original-kept': text('登记原件已留存', '登記已留存正本', 'marked an original as kept'),
  'original-returned': text('登记原件已归还', '登記已歸還正本', 'marked an original as returned'),
  'dates-confirmed': text('确认日期', '確認日期', 'confirmed the days'),
  'finding-answered': text('答复一条日期规则', '答覆一條日期規則', 'answered a finding'),
  'asked-again': text('退回补拍', '退回補拍', 'sent the ticket back'),
  'papers-accepted': text('接受全部材料', '接受全部文件', 'accepted the papers'),
  registered: text('完成登记', '完成登記', 'registered the machine'),
  refused: text('拒绝申请', '拒絕申請', 'refused the ticket'),
  withdrawn: text('撤回申请', '撤回申請', 'withdrew the ticket'),
  'papers-erased': text('删除材料照片', '刪除文件照片', 'erased the photos'),
}

/** Who did it, where no name is to be told. */
export const ACTOR_WORDS: Readonly<Record<EventActor, Text>> = {
  customer: text('客户', '客戶', 'The customer'),
  reviewer: text('审核员', '審核人員', 'The reviewer'),
  station: text('服务站', '服務站', 'The station'),
  system: text('系统', '系統', 'The system'),
}
