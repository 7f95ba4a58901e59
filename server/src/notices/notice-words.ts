import { text } from '@iws/shared/text'
import type { Text } from '@iws/shared/text'
import type { NoticeKind } from '@iws/shared/contract/gives/inbox'
import type { TemplateKind } from '@iws/shared/contract/subscriptions'

/**
 * How a notice is told outside the applet: `short` heads a mail and fits a field of 20 characters, `state` is five hanzi at
 * most for a WeChat phrase, `says` is the mail's sentence. No names, no serials.
 */
export interface NoticeWords {
  readonly template: TemplateKind
  readonly state: string
  readonly short: Text
  readonly says: Text
}

const row = (template: TemplateKind, state: string, short: Text, says: Text): NoticeWords => {
  return { template, state, short, says }
}

const REGISTRATION = {
  submitted: row(
    'progress',
    '待审核',
    text('材料已收到', '文件已收到', 'Papers received'),
    text(
      '我们收到了您的登记材料，正在等待审核。',
      '我們已收到您的登記文件，正在等待審核。',
      'Your papers for the registration have arrived and wait for review.',
    ),
  ),
  'asked-again': row(
    'action',
    '需补拍',
    text('有材料需要补拍', '有文件需要補拍', 'New photo needed'),
    text(
      '有材料需要补拍，其余的不用再交。请打开申请，看看是哪一项、为什么。',
      '有文件需要補拍，其餘的不必再交。請開啟申請，看看是哪一項、原因為何。',
      'Some papers need a new photo; the others are not needed again. Please open the ticket to see which and why.',
    ),
  ),
  'page-unreadable': row(
    'action',
    '需重拍',
    text('有照片打不开', '有照片無法開啟', 'Photo not readable'),
    text(
      '有一张照片打不开，请重新拍一张。',
      '有一張照片無法開啟，請重新拍一張。',
      'One photo could not be opened. Please take it again.',
    ),
  ),
  'original-seen': row(
    'progress',
    '原件已核',
    text('原件已看过', '正本已看過', 'Original seen'),
    text(
      '服务站已经看过您的原件。',
      '服務站已經看過您的正本。',
      'The service station has seen your original.',
    ),
  ),
  'papers-accepted': row(
    'progress',
    '已通过',
    text('材料已通过', '文件已通過', 'Papers accepted'),
    text(
      '您的材料已通过，我们已转交联想登记。',
      '您的文件已通過，我們已轉交聯想登記。',
      'Your papers are accepted and have been passed on to Lenovo for registration.',
    ),
  ),
  registered: row(
    'progress',
    '已登记',
    text('机器已登记', '電腦已登記', 'Machine registered'),
    text(
      '您的机器已登记，可以查看登记凭证。',
      '您的電腦已登記，可以查看登記憑證。',
      'Your machine is registered. The certificate is ready.',
    ),
  ),
  refused: row(
    'progress',
    '未通过',
    text('登记未通过', '登記未通過', 'Not registered'),
    text(
      '这次登记没有通过。请打开申请，查看原因和您还能怎么做。',
      '這次登記未通過。請開啟申請，查看原因以及您還能怎麼做。',
      'The registration was refused. Please open the ticket to see why and what you can do.',
    ),
  ),
} satisfies Partial<Record<NoticeKind, NoticeWords>>

const SERVICE = {
  filed: row(
    'progress',
    '已受理',
    text('工单已受理', '工單已受理', 'Ticket received'),
    text(
      '我们收到了您的工单。请记下编号，以后联系我们时用得上；接下来的时间安排都写在工单里。',
      '我們已收到您的工單。請記下編號，日後聯絡我們時會用到；接下來的時間安排都寫在工單裡。',
      'Your ticket has arrived. Please keep its number for any contact with us; what happens by when is written in the ticket.',
    ),
  ),
  joined: row(
    'progress',
    '已合并',
    text('已加入原有工单', '已加入原有工單', 'Added to your ticket'),
    text(
      '这台机器已有一张正在处理的工单，您这次写的内容已加进去。',
      '這台電腦已有一張處理中的工單，您這次寫的內容已加進去。',
      'There is an open ticket for this machine already. What you wrote has been added to it.',
    ),
  ),
  'call-missed': row(
    'action',
    '未接通',
    text('电话没有接通', '電話沒有接通', 'We could not reach you'),
    text(
      '我们打过电话，没有接通。请打开工单，看我们什么时候再打；想换时间或号码，请在消息里告诉我们。',
      '我們打過電話，沒有接通。請開啟工單，看我們何時再打；想改時間或號碼，請在訊息中告訴我們。',
      'We called and did not reach you. Please open the ticket to see when we try next; for another time or number, write us a message there.',
    ),
  ),
  answer: row(
    'action',
    '有新消息',
    text('有新的回复', '有新的回覆', 'New message'),
    text(
      '工作人员给您写了消息，请打开查看。',
      '工作人員給您寫了訊息，請開啟查看。',
      'Our staff have written to you. Please open the ticket to read it.',
    ),
  ),
  'file-unreadable': row(
    'action',
    '需重发',
    text('有文件打不开', '有檔案無法開啟', 'File not readable'),
    text(
      '您发来的一个文件打不开。是哪一个、怎么再发，写在消息里。',
      '您傳來的一個檔案無法開啟。是哪一個、如何再傳，寫在訊息裡。',
      'A file you sent cannot be opened. The messages say which one, and how to send it again.',
    ),
  ),
  ask: row(
    'action',
    '待您答复',
    text('有事需要您同意', '有事需要您同意', 'Your consent is needed'),
    text(
      '有一件事要先得到您的同意，我们才能继续。请打开工单，同意或不同意都可以。',
      '有一件事要先取得您的同意，我們才能繼續。請開啟工單，同意或不同意都可以。',
      'We need your consent before we go on. Please open the ticket; you may agree or decline.',
    ),
  ),
  waiting: row(
    'progress',
    '等待中',
    text('工单正在等待', '工單正在等待', 'Ticket is waiting'),
    text(
      '您的工单正在等待。等的是什么、下次什么时候告诉您，都写在工单里。',
      '您的工單正在等待。等的是什麼、下次何時告訴您，都寫在工單裡。',
      'Your ticket is waiting. What for, and when you hear from us next, is written in it.',
    ),
  ),
  'in-service': row(
    'progress',
    '维修中',
    text('机器正在维修', '電腦正在維修', 'Repair has begun'),
    text('您的机器正在维修。', '您的電腦正在維修。', 'Your machine is being repaired.'),
  ),
  resolved: row(
    'action',
    '已解决',
    text('问题已解决', '問題已解決', 'Resolved'),
    text(
      '我们认为问题已经解决。如果没有，请打开工单告诉我们。',
      '我們認為問題已經解決。如果沒有，請開啟工單告訴我們。',
      'We believe the problem is solved. If it is not, please open the ticket and say so.',
    ),
  ),
  closed: row(
    'progress',
    '已结束',
    text('工单已结束', '工單已結束', 'Ticket closed'),
    text('您的工单已结束。', '您的工單已結束。', 'Your ticket is closed.'),
  ),
  cancelled: row(
    'action',
    '已取消',
    text('工单已取消', '工單已取消', 'Ticket cancelled'),
    text(
      '您的工单已取消，原因写在工单里。',
      '您的工單已取消，原因寫在工單裡。',
      'Your ticket was cancelled. The reason is written in it.',
    ),
  ),
} satisfies Partial<Record<NoticeKind, NoticeWords>>

const PROMISES = {
  'promise-made': row(
    'appointment',
    '有新安排',
    text('有新的时间安排', '有新的時間安排', 'A new time for you'),
    text(
      '您的工单有了新的时间安排，请打开查看。',
      '您的工單有了新的時間安排，請開啟查看。',
      'Your ticket has a new date by which you hear from us. Please open it to see.',
    ),
  ),
  'promise-broken': row(
    'appointment',
    '有延误',
    text('没能按时，很抱歉', '未能準時，很抱歉', 'We are late, sorry'),
    text(
      '我们没能在说好的时间内做到，很抱歉。请打开查看原因和新的时间。',
      '我們未能在說好的時間內做到，很抱歉。請開啟查看原因和新的時間。',
      'We did not keep a time we had given you, and are sorry. The reason and the new time are written in the ticket.',
    ),
  ),
  'slot-booked': row(
    'appointment',
    '已预约',
    text('预约已确认', '預約已確認', 'Appointment booked'),
    text(
      '您的预约已确认，时间写在工单里，按您那里的钟点。',
      '您的預約已確認，時間寫在工單裡，依您當地的鐘點。',
      'Your appointment is booked. Its time is written in the ticket, on your own clock.',
    ),
  ),
  'slot-moved': row(
    'appointment',
    '已改期',
    text('预约时间有变', '預約時間有變', 'Appointment moved'),
    text(
      '您的预约改了时间，请打开工单查看。',
      '您的預約改了時間，請開啟工單查看。',
      'Your appointment was moved. Please open the ticket to see the new time.',
    ),
  ),
  'session-summary': row(
    'progress',
    '有小结',
    text('远程协助小结', '遠端協助小結', 'Session summary'),
    text(
      '远程协助的小结已写好，请打开工单查看。',
      '遠端協助的小結已寫好，請開啟工單查看。',
      'The summary of your remote session is ready in the ticket.',
    ),
  ),
  survey: row(
    'action',
    '待评价',
    text('想听听您的意见', '想聽聽您的意見', 'How was it?'),
    text(
      '这次服务怎么样？请打开工单，点一下就行。',
      '這次服務如何？請開啟工單，點一下就行。',
      'How was our service? Please open the ticket; one tap is enough.',
    ),
  ),
  'mail-received': row(
    'progress',
    '已收到',
    text('邮件已收到', '郵件已收到', 'Mail received'),
    text(
      '我们收到了您的邮件，已放到这个编号下。',
      '我們已收到您的郵件，已放到這個編號下。',
      'Your mail has arrived and was added to this ticket.',
    ),
  ),
  became: row(
    'progress',
    '已转办',
    text('提问已转办', '提問已轉辦', 'Ticket passed on'),
    text(
      '您的提问已转为另一种服务，编号不变。',
      '您的提問已轉為另一種服務，編號不變。',
      'Your ticket goes on as another kind of service, under the same number.',
    ),
  ),
  merged: row(
    'progress',
    '已合并',
    text('工单已合并', '工單已合併', 'Tickets merged'),
    text(
      '这张工单已并入您的另一张工单，内容都在那里。',
      '這張工單已併入您的另一張工單，內容都在那裡。',
      'This ticket was merged into another one of yours. Everything is there.',
    ),
  ),
} satisfies Partial<Record<NoticeKind, NoticeWords>>

export const NOTICE_WORDS: Readonly<Record<NoticeKind, NoticeWords>> = {
  ...REGISTRATION,
  ...SERVICE,
  ...PROMISES,
}
