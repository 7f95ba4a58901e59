import { text } from '../../text.ts'

/** Words of the page of messages. */
export const THREAD_SAYS = {
  title: text('消息', '訊息', 'Messages'),
  none: text(
    '还没有消息。在这里写，负责的人会看到。',
    '還沒有訊息。在這裡寫，負責的人會看到。',
    'No messages yet. Whoever looks after the ticket reads what you write here.',
  ),
  you: text('您', '您', 'You'),
  staff: text('工作人员', '工作人員', 'Our staff'),
  system: text('系统', '系統', 'System'),
  byMail: text('来自邮件', '來自電子郵件', 'by email'),
  write: text('写消息', '寫訊息', 'Your message'),
  send: text('发送', '送出', 'Send'),
  photos: text('附上照片或视频', '附上照片或影片', 'Attach photos or a video'),
  attached: text('附了 {count} 个文件', '附有 {count} 個檔案', 'Files attached: {count}'),
  kept: text(
    '没有发出，写的内容还在。',
    '沒有送出，寫的內容還在。',
    'Not sent. What you wrote is still here.',
  ),
} as const

/** Words of the page of times for remote help. */
export const SLOTS_SAYS = {
  title: text('选一个时间', '選一個時間', 'Choose a time'),
  lead: text('都是您那里的时间。', '都是您當地的時間。', 'All times are on your own clock.'),
  more: text('更多时间', '更多時間', 'More times'),
  none: text(
    '暂时没有空的时间，我们会先联系您。',
    '目前沒有空檔，我們會先聯絡您。',
    'There is no free time at the moment. We contact you first.',
  ),
  taken: text(
    '这个时间刚被选走，请看下面新的。',
    '這個時間剛被選走，請看下面新的。',
    'Someone was faster. Please choose from the new list.',
  ),
  shanghai: text('北京时间 {when}', '北京時間 {when}', '{when} Beijing time'),
  booked: text('约好了：{when}', '約好了：{when}', 'Booked: {when}'),
  giveBack: text('不约了', '取消預約', 'Give this time back'),
  toTicket: text('回到工单', '回到工單', 'Back to the ticket'),
} as const

/** Words of the page that joins a mail ticket to this account. */
export const CLAIM_SAYS = {
  title: text('认领工单', '認領工單', 'Claim a ticket'),
  lead: text(
    '码在我们回给您的邮件里。',
    '認領碼在我們回覆您的電子郵件裡。',
    'The code is in the email we sent you.',
  ),
  code: text('认领码', '認領碼', 'Claim code'),
  tail: text(
    '电话后四位，或写信的邮箱',
    '電話後四碼，或寄信的電子郵件',
    'Last four digits of your phone, or the email address you wrote from',
  ),
  tailWhy: text('用来确认是您本人。', '用來確認是您本人。', 'So that we know it is you.'),
  submit: text('认领', '認領', 'Claim it'),
  stuck: text(
    '认领码 30 天内有效，只能用一次，电话或邮箱填错五次也会作废。用不了的话，在网页上用写信的邮箱登录也能看到这张工单，或者直接回复那封信。',
    '認領碼 30 天內有效，只能用一次，電話或電子郵件填錯五次也會作廢。無法使用時，在網頁上以寄信的電子郵件登入也能看到這張工單，或直接回覆那封信。',
    'A code works once, within 30 days, and ends after five wrong phone or email entries. If yours does not work, sign in on the web with the address you wrote from, or simply reply to that email.',
  ),
} as const

/** Words of signing in outside WeChat. */
export const SIGN_IN_SAYS = {
  title: text('用邮箱登录', '用電子郵件登入', 'Sign in by email'),
  lead: text(
    '不在微信里也能用：我们发六位登录代码到您的邮箱。',
    '不在微信裡也能用：我們寄六位登入代碼到您的電子郵件。',
    'Without WeChat: we send a six-digit code to your email address.',
  ),
  mail: text('电子邮箱', '電子郵件', 'Email'),
  mailWhy: text(
    '给我们写过信的，请用写信的那个邮箱，登录后就能看到那张工单。',
    '曾寫信給我們的，請用寄信的那個電子郵件，登入後就能看到那張工單。',
    'If you have written to us, use the address you wrote from: your ticket is there when you are in.',
  ),
  send: text('发送代码', '寄送代碼', 'Send the code'),
  sent: text(
    '如果地址没有写错，代码几分钟内会到 {mail}。',
    '如果地址沒有寫錯，代碼幾分鐘內會到 {mail}。',
    'If the address is right, the code reaches {mail} within minutes.',
  ),
  sentWhere: text(
    '10 分钟内有效。没看到的话，也看看垃圾邮件。您可以离开这一页去看邮件，再回来填。',
    '10 分鐘內有效。沒看到的話，也請看看垃圾郵件。您可以離開這一頁去看郵件，再回來填。',
    'It works for 10 minutes. Not there? Please look under spam as well. You may leave this page to read your mail and come back.',
  ),
  code: text('六位代码', '六位代碼', 'Six-digit code'),
  enter: text('登录', '登入', 'Sign in'),
  other: text('换一个邮箱，或再发一次', '換一個電子郵件，或再寄一次', 'Another address, or send again'),
  mailShape: text(
    '这不像一个邮箱地址。',
    '這不像電子郵件地址。',
    'This does not look like an email address.',
  ),
  codeShape: text('请填六位数字。', '請填六位數字。', 'Please enter six digits.'),
} as const

/** What happened, for the timeline. */
export const EVENT_SAYS = {
  opened: text('开始填写', '開始填寫', 'Started'),
  filed: text('提交', '送出', 'Sent'),
  joined: text('并到已有的工单', '併入已有的工單', 'Joined the open ticket'),
  assigned: text('有人接手', '有人接手', 'Someone took it over'),
  called: text('打电话，接通', '打電話，已接通', 'Called, reached'),
  'call-missed': text('打电话，没有接通', '打電話，未接通', 'Called, not reached'),
  messaged: text('写了消息', '寫了訊息', 'Wrote a message'),
  'file-received': text('收到文件', '收到檔案', 'A file arrived'),
  'file-removed': text('删了文件', '刪了檔案', 'A file was removed'),
  asked: text('请您决定一件事', '請您決定一件事', 'Asked for a decision'),
  'ask-accepted': text('同意', '同意', 'Agreed'),
  'ask-declined': text('不同意', '不同意', 'Declined'),
  'ask-withdrawn': text('收回提问', '收回提問', 'Took the question back'),
  contacted: text('联系上了', '聯絡上了', 'Contact made'),
  diagnosing: text('开始查原因', '開始查原因', 'Began the diagnosis'),
  'waiting-part': text('等备件', '等待零件', 'Waits for a part'),
  'waiting-customer': text('等您', '等您', 'Waits for you'),
  'in-service': text('开始维修', '開始維修', 'Service began'),
  triaging: text('开始排查', '開始排查', 'Began to look into it'),
  escalated: text('转给远程工程师', '轉給遠端工程師', 'Handed on to a remote engineer'),
  'session-begun': text('远程开始', '遠端開始', 'Remote session began'),
  'session-ended': text('远程结束', '遠端結束', 'Remote session ended'),
  answered: text('已回答', '已回覆', 'Answered'),
  resolved: text('已解决', '已解決', 'Solved'),
  reopened: text('重新打开', '重新開啟', 'Reopened'),
  closed: text('已办完', '已完成', 'Closed'),
  cancelled: text('已取消', '已取消', 'Cancelled'),
  merged: text('和另一张合并', '與另一張合併', 'Joined with another ticket'),
  became: text('转成另一种工单', '轉成另一種工單', 'Goes on as another kind of ticket'),
  claimed: text('接到您的账号', '接到您的帳號', 'Joined to your account'),
  promised: text('作出承诺', '作出承諾', 'Made a promise'),
  'promise-kept': text('承诺做到', '承諾做到', 'Kept a promise'),
  'promise-broken': text('承诺没有做到', '承諾沒有做到', 'Broke a promise'),
  'slot-booked': text('约了时间', '約了時間', 'Booked a time'),
  'slot-moved': text('改了时间', '改了時間', 'Changed the time'),
  'slot-given-back': text('取消了时间', '取消了時間', 'Gave the time back'),
  'mail-received': text('收到邮件', '收到電子郵件', 'An email arrived'),
  consented: text('同意', '同意', 'Consent given'),
  'consent-withdrawn': text('收回同意', '收回同意', 'Consent taken back'),
  'transfer-consented': text('同意传送资料', '同意傳送資料', 'Agreed to the transfer'),
  surveyed: text('评价', '評價', 'Answered the survey'),
  'reach-changed': text('联系方式已修改', '聯絡方式已修改', 'Contact changed'),
  other: text('有更新', '有更新', 'Updated'),
} as const
