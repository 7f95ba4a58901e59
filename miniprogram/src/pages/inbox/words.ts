import type { NoticeKind } from '@iws/shared/contract/gives/inbox'
import type { Text } from '@iws/shared/text'
import { w } from '../../words/words'

export const WORDS = {
  title: w('消息', '訊息', 'Messages'),
  none: w('还没有消息。', '還沒有訊息。', 'No messages yet.'),
  noneSays: w(
    '登记或工单有进展时，这里会告诉您。',
    '登記或工單有進展時，這裡會告訴您。',
    'When there is news of a registration or a ticket, you will read it here.',
  ),
  fresh: w('未读', '未讀', 'New'),
}

/** What a notice says; the ticket has the details. A kind without a line here is told as the history tells it, or as `UNKNOWN_NOTICE`. */
export const NOTICE_WORDS: Readonly<Partial<Record<NoticeKind, Text>>> = {
  submitted: w(
    '已收到您的材料，等待审核。',
    '已收到您的文件，等待審核。',
    'Your papers have arrived and wait for review.',
  ),
  'asked-again': w(
    '有材料需要补拍，其余的不用再交。',
    '有文件需要補拍，其餘的不用再交。',
    'Some papers need a new photo. The others are not needed again.',
  ),
  'page-unreadable': w(
    '有一张照片打不开，请重新拍一张。',
    '有一張照片無法開啟，請重新拍一張。',
    'One photo could not be opened. Please take it again.',
  ),
  'original-seen': w(
    '服务站已经看过您的原件。',
    '服務站已經看過您的正本。',
    'The service station has seen your original.',
  ),
  'papers-accepted': w(
    '材料已通过，已转交联想登记。',
    '文件已通過，已轉交聯想登記。',
    'Your papers are accepted and have been passed on to Lenovo.',
  ),
  registered: w(
    '机器已登记，可以查看登记凭证。',
    '電腦已登記，可以查看登記憑證。',
    'The machine is registered. You can see the certificate.',
  ),
  refused: w(
    '这次登记没有通过，请查看原因。',
    '這次登記未通過，請查看原因。',
    'This registration was refused. Please see why.',
  ),
  filed: w('工单已收到。', '工單已收到。', 'Your ticket has arrived.'),
  'call-missed': w('刚才打给您没有接通。', '剛才打給您未接通。', 'We called and did not reach you.'),
  answer: w('有新的回复。', '有新的回覆。', 'There is an answer for you.'),
  'file-unreadable': w(
    '有一个文件打不开，请看消息。',
    '有一個檔案無法開啟，請看訊息。',
    'A file cannot be opened; see the messages.',
  ),
  ask: w('有一件事需要您决定。', '有一件事需要您決定。', 'Your decision is needed.'),
  waiting: w('正在等待，请看日期。', '正在等待，請看日期。', 'It is waiting; please see the dates.'),
  resolved: w('问题解决了吗？请确认。', '問題解決了嗎？請確認。', 'Is it solved? Please confirm.'),
  closed: w('工单已办完。', '工單已完成。', 'The ticket is closed.'),
  cancelled: w(
    '工单已取消，请看原因。',
    '工單已取消，請看原因。',
    'The ticket was cancelled; please see why.',
  ),
  'promise-made': w(
    '说好了下次告诉您的时间。',
    '說好了下次告訴您的時間。',
    'There is a new time by which you hear from us.',
  ),
  'promise-broken': w(
    '我们没有按时做到，请看原因和新的时间。',
    '我們沒有按時做到，請看原因和新的時間。',
    'We were late. Please see why, and the new time.',
  ),
  'slot-booked': w('时间约好了。', '時間約好了。', 'The time is booked.'),
  'slot-moved': w('约好的时间改了。', '約好的時間改了。', 'The appointment was moved.'),
  'session-summary': w(
    '远程协助的小结写好了。',
    '遠端協助的小結寫好了。',
    'The summary of your remote session is ready.',
  ),
  survey: w('这次服务怎么样？', '這次服務如何？', 'How did it go?'),
}

export const UNKNOWN_NOTICE: Text = w('有新进展。', '有新進展。', 'There is news.')
