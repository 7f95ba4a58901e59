import { text } from '../../text.ts'

/** Words around what the date rules say of a case. */
export const FINDINGS_SAYS = {
  pass: text('相符', '相符', 'Fits'),
  fail: text('不符', '不符', 'Does not fit'),
  unknown: text('还不能判断', '尚無法判斷', 'Not known yet'),
  person: text(
    '这一项由审核员来看，不会因此自动拒绝。',
    '這一項由審核人員查看，不會因此自動拒絕。',
    'A reviewer will look at this. Nothing is refused automatically.',
  ),
} as const
