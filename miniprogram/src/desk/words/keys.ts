import { text as t } from '@iws/shared/text'
import type { Text } from '@iws/shared/text'
import type { Command } from '../keys/keymap'

export const KEY_WORDS = {
  title: t('快捷键', '快速鍵', 'Keys'),
  help: t(
    '在输入框里打字时不起作用。',
    '在輸入框裡打字時不起作用。',
    'They do nothing while you type in a field.',
  ),
  page: t('照片', '照片', 'Page'),
  picture: t('画面', '畫面', 'Picture'),
  ticket: t('申请', '申請', 'Ticket'),
  decision: t('决定', '決定', 'Decision'),
  service: t('工单', '工單', 'Ticket'),
} as const

/** What each key does, as the list of keys says it. */
export const COMMAND_NAMES: Readonly<Record<Command, Text>> = {
  accept: t('通过这一页', '通過這一頁', 'Accept the page'),
  'send-back': t('退回这一页', '退回這一頁', 'Send the page back'),
  undo: t('撤销刚才的', '復原剛才的', 'Undo the last thing'),
  region: t('标出位置', '標出位置', 'Mark a spot'),
  'page-back': t('上一页', '上一頁', 'Page back'),
  'page-on': t('下一页', '下一頁', 'Page on'),
  'zoom-in': t('放大', '放大', 'Zoom in'),
  'zoom-out': t('缩小', '縮小', 'Zoom out'),
  fit: t('适合画面', '符合畫面', 'Fit'),
  rotate: t('旋转', '旋轉', 'Rotate'),
  split: t('两页并排', '兩頁並排', 'Two pages side by side'),
  down: t('队列向下', '佇列向下', 'Down the queue'),
  up: t('队列向上', '佇列向上', 'Up the queue'),
  next: t('下一件等着的', '下一件等候的', 'Next that waits'),
  search: t('查找', '尋找', 'Find'),
  days: t('改日期', '改日期', 'Edit the dates'),
  answer: t('答复不符的规则', '答覆不符的規則', 'Answer a failed finding'),
  'ask-again': t('退回补拍', '退回補拍', 'Send the ticket back'),
  'accept-papers': t('接受材料', '接受文件', 'Accept papers'),
  register: t('登记', '登記', 'Register'),
  refuse: t('拒绝', '拒絕', 'Refuse'),
  reply: t('回复客户', '回覆客戶', 'Reply'),
  call: t('记一通电话', '記一通電話', 'Log a call'),
  ask: t('请客户答复', '請客戶答覆', 'Ask the customer'),
  note: t('写备注', '寫備註', 'Add a note'),
  take: t('我来负责', '由我負責', 'Take the ticket'),
  assign: t('转交', '轉交', 'Assign'),
  steps: t('下一步', '下一步', 'Next step'),
  'step-2': t('其他步骤，2 到 6', '其他步驟，2 到 6', 'Other steps, 2 to 6'),
  'step-3': t('第三步', '第三個步驟', 'Third step'),
  'step-4': t('第四步', '第四個步驟', 'Fourth step'),
  'step-5': t('第五步', '第五個步驟', 'Fifth step'),
  'step-6': t('第六步', '第六個步驟', 'Sixth step'),
  'hand-over': t('交班', '交班', 'Hand over'),
  help: t('显示快捷键', '顯示快速鍵', 'Show the keys'),
}

export const KEY_GROUPS: readonly { name: Text; commands: readonly Command[] }[] = [
  { name: KEY_WORDS.page, commands: ['accept', 'send-back', 'undo', 'region', 'page-back', 'page-on'] },
  { name: KEY_WORDS.picture, commands: ['zoom-in', 'zoom-out', 'fit', 'rotate', 'split'] },
  { name: KEY_WORDS.ticket, commands: ['down', 'up', 'next', 'search', 'help'] },
  {
    name: KEY_WORDS.decision,
    commands: ['days', 'answer', 'ask-again', 'accept-papers', 'register', 'refuse'],
  },
]

/** The keys of the service desk. */
export const SERVICE_KEY_GROUPS: typeof KEY_GROUPS = [
  { name: KEY_WORDS.ticket, commands: ['next', 'down', 'up', 'search', 'undo', 'hand-over', 'help'] },
  {
    name: KEY_WORDS.service,
    commands: ['reply', 'call', 'ask', 'note', 'take', 'assign', 'steps', 'step-2'],
  },
]
