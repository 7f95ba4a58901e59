import type { DocumentState, Mark, OriginalMark } from '@iws/shared/ticket/checklist'
import type { RegistrationState } from '@iws/shared/ticket/registration'
import { text as t } from '@iws/shared/text'
import type { Text } from '@iws/shared/text'

/** How the desk names the states of a ticket. */
export const TICKET_STATES: Record<RegistrationState, Text> = {
  draft: t('草稿', '草稿', 'Draft'),
  'in-review': t('待审核', '待審核', 'In review'),
  'sent-back': t('待补拍', '待補拍', 'Sent back'),
  'papers-accepted': t('待登记号', '待登記編號', 'Accepted'),
  registered: t('已登记', '已登記', 'Registered'),
  refused: t('已拒绝', '已拒絕', 'Refused'),
  withdrawn: t('已撤回', '已撤回', 'Withdrawn'),
}

export const PAGE_STATES: Record<DocumentState, Text> = {
  received: t('处理中', '處理中', 'Processing'),
  clean: t('待看', '待看', 'To look at'),
  unreadable: t('打不开', '無法開啟', 'Unreadable'),
  accepted: t('通过', '通過', 'Accepted'),
  'sent-back': t('退回', '退回', 'Sent back'),
  replaced: t('已更换', '已更換', 'Replaced'),
}

export const LINE_MARKS: Record<Mark, Text> = {
  missing: t('未交', '未交', 'Missing'),
  received: t('待看', '待看', 'To look at'),
  accepted: t('通过', '通過', 'Accepted'),
  'sent-back': t('退回', '退回', 'Sent back'),
  excused: t('可以不交', '可以不交', 'Excused'),
}

export const ORIGINALS: Record<OriginalMark, Text> = {
  'to-hand-in': t('原件待交服务站', '正本待交服務站', 'Original to be handed in'),
  seen: t('原件已看', '正本已看', 'Original seen'),
  kept: t('原件留存', '正本留存', 'Original kept'),
  returned: t('原件已退还', '正本已退還', 'Original returned'),
}
