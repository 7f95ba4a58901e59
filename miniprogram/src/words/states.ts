import type { RegistrationState } from '@iws/shared/ticket/registration'
import type { Text } from '@iws/shared/text'
import { w } from './words'

/** What a registration's state is called before its owner. */
export const STATE_NAMES: Readonly<Record<RegistrationState, Text>> = {
  draft: w('还没提交', '尚未送出', 'Not submitted yet'),
  'in-review': w('审核中', '審核中', 'In review'),
  'sent-back': w('需要补拍', '需要補拍', 'Waiting for you'),
  'papers-accepted': w(
    '材料已通过，等登记号',
    '文件已通過，等待登記編號',
    'Papers accepted, awaiting number',
  ),
  registered: w('已登记', '已登記', 'Registered'),
  refused: w('没有通过', '未通過', 'Refused'),
  withdrawn: w('已撤回', '已撤回', 'Withdrawn'),
}

/** For a state that this version does not know. */
export const UNKNOWN_STATE: Text = w('处理中', '處理中', 'In progress')
