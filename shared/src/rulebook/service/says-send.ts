import { text } from '../../text.ts'

/** Words of the page that asks whom to call, when and where. */
export const REACH_SAYS = {
  title: text('怎么联系您', '怎麼聯絡您', 'How to reach you'),
  lead: text(
    '填电话，就有人打给您；填邮箱，就会收到确认信。',
    '填電話，就有人打給您；填電子郵件，就會收到確認信。',
    'With a phone number someone calls you; with an email address you get a confirmation.',
  ),
  name: text('姓名', '姓名', 'Name'),
  nameNeeded: text('请写姓名。', '請填寫姓名。', 'Please give a name.'),
  phone: text('电话，带国家码', '電話，含國碼', 'Phone, with country code'),
  phoneHint: text('例如 {example}', '例如 {example}', 'Such as {example}'),
  phoneShape: text(
    '请带上国家码，例如 +1。',
    '請加上國碼，例如 +1。',
    'Please begin with the country code, such as +1.',
  ),
  mail: text('电子邮箱', '電子郵件', 'Email'),
  mailShape: text(
    '这不像一个邮箱地址。',
    '這不像電子郵件地址。',
    'This does not look like an email address.',
  ),
  reachNeeded: text(
    '电话和邮箱，至少填一个。',
    '電話和電子郵件，至少填一個。',
    'Please give a phone number or an email address.',
  ),
  windows: text('什么时候方便接电话', '什麼時候方便接電話', 'When you can be called'),
  windowsHint: text(
    '按您那里的时间，可以选几个。',
    '按您當地的時間，可以選幾個。',
    'On your own clock; choose as many as you like.',
  ),
  any: text('都可以', '都可以', 'Any time'),
  morning: text('上午 9–12 点', '上午 9–12 點', 'Morning, 9–12'),
  noon: text('中午到下午 12–16 点', '中午到下午 12–16 點', 'Midday, 12–16'),
  afternoon: text('傍晚 16–19 点', '傍晚 16–19 點', 'Late afternoon, 16–19'),
  evening: text('晚上 19–22 点', '晚上 19–22 點', 'Evening, 19–22'),
  daysOf: text('哪些天', '哪幾天', 'Which days'),
  allDays: text('每天', '每天', 'Every day'),
  workDays: text('周一到周五', '週一到週五', 'Monday to Friday'),
  weekend: text('周末', '週末', 'Weekends'),
  callLanguage: text('用什么语言通话', '用什麼語言通話', 'Language of the call'),
  address: text('机器所在的地址', '電腦所在的地址', 'Address where the machine is'),
  addressHint: text(
    '可以先不填，通话时再说。',
    '可以先不填，通話時再說。',
    'You can leave this out and say it on the phone.',
  ),
  addressNeeded: text('这一行还要填。', '這一行還要填寫。', 'This line is still needed.'),
  postcodeShape: text(
    '邮编的样子不对，例如 {example}。',
    '郵遞區號格式不正確，例如 {example}。',
    'This does not fit the postcodes there, which look like {example}.',
  ),
} as const

/** Words of the page that shows everything before it is sent. */
export const PREVIEW_SAYS = {
  title: text('核对一下', '核對一下', 'Check it'),
  lead: text(
    '都对的话，点最下面的按钮。',
    '都正確的話，點最下面的按鈕。',
    'If all is right, tap the button below.',
  ),
  trouble: text('问题', '問題', 'The trouble'),
  triage: text('您试过的', '您試過的', 'What you tried'),
  reach: text('联系方式', '聯絡方式', 'Contact'),
  photos: text('照片和视频', '照片和影片', 'Photos and video'),
  photosHint: text(
    '拍下故障的样子，最多 {most} 个；视频不超过 20 秒。',
    '拍下故障的樣子，最多 {most} 個；影片不超過 20 秒。',
    'Show the fault: up to {most}; a video of 20 seconds at most.',
  ),
  symptom: text('现象', '現象', 'Symptom'),
  topic: text('关于', '關於', 'About'),
  said: text('说明', '說明', 'In your words'),
  message: text('屏幕原话', '螢幕原文', 'On the screen'),
  place: text('地点', '地點', 'Place'),
  serial: text('主机编号', '主機序號', 'Serial number'),
  serialLater: text('通话时核对', '通話時核對', 'Asked on the phone'),
  machine: text('机器', '電腦', 'Machine'),
  startDay: text('正确的开始日期', '正確的開始日期', 'Right start date'),
  name: text('姓名', '姓名', 'Name'),
  phone: text('电话', '電話', 'Phone'),
  mail: text('邮箱', '電子郵件', 'Email'),
  windows: text('方便的时间', '方便的時間', 'Good times'),
  callLanguage: text('语言', '語言', 'Language'),
  address: text('地址', '地址', 'Address'),
  comma: text('、', '、', ', '),
  good: text('修之前要知道的', '維修前要知道的', 'Good to know before a repair'),
  none: text('没有填', '沒有填', 'Not given'),
  receiver: text('资料发给：{receiver}', '資料傳給：{receiver}', 'Your details go to: {receiver}'),
  missing: text('还差：{what}', '還差：{what}', 'Still missing: {what}'),
  missTrouble: text('问题', '問題', 'the trouble'),
  missPlace: text('地点', '地點', 'the place'),
  missMachine: text('机器编号', '主機序號', 'the machine'),
  missPerson: text('姓名和联系方式', '姓名和聯絡方式', 'name and contact'),
  missTransfer: text('您的同意', '您的同意', 'your consent'),
  missAbroad: text('是否在境外', '是否在境外', 'whether you are abroad'),
  missLimits: text('看过限制', '看過限制', 'having read the limits'),
  sendRepair: text('提交报修', '送出報修', 'Send the ticket'),
  sendRemote: text('提交，再选时间', '送出，再選時間', 'Send, then choose a time'),
  sendEnquiry: text('发出问题', '送出問題', 'Send the question'),
  filesUnderWay: text(
    '还有 {count} 个文件在路上。现在就可以提交，它们会接着传。',
    '還有 {count} 個檔案在路上。現在就可以送出，它們會繼續傳。',
    'Still on the way: {count}. You can send now; they follow by themselves.',
  ),
} as const

/** Words of the page after sending. */
export const SENT_SAYS = {
  title: text('已经发出', '已經送出', 'It is sent'),
  number: text('工单号', '工單編號', 'Ticket number'),
  joined: text(
    '这台机器已有工单，已接到 {number} 上。',
    '這台電腦已有工單，已併入 {number}。',
    'This machine had a ticket already; this one has joined {number}.',
  ),
  subscribed: text(
    '有进展时，微信会通知您。',
    '有進展時，微信會通知您。',
    'WeChat tells you when there is news.',
  ),
  refused: text(
    '没有开微信通知也不要紧：我们会发邮件到 {mail}，这里的“消息”里也有。',
    '沒有開啟微信通知也沒關係：我們會寄電子郵件到 {mail}，這裡的「訊息」裡也有。',
    'No WeChat notices, and that is fine: we write to {mail}, and everything is in Messages here.',
  ),
  refusedNoMail: text(
    '进展都在这里的“消息”里。留一个邮箱，我们也会写信。',
    '進展都在這裡的「訊息」裡。留一個電子郵件，我們也會寫信。',
    'All news is in Messages here. Leave an email address and we write to you too.',
  ),
  byMail: text('确认信会发到 {mail}。', '確認信會寄到 {mail}。', 'A confirmation goes to {mail}.'),
  chooseSlot: text('选一个时间', '選一個時間', 'Choose a time'),
} as const

/** Words of photos and videos on their way and with us. */
export const FILES_SAYS = {
  camera: text('拍照或录像', '拍照或錄影', 'Take a photo or video'),
  album: text('从相册选', '從相簿選取', 'From the album'),
  waiting: text('等待上传', '等待上傳', 'Waiting to upload'),
  sending: text('上传中 {percent}%', '上傳中 {percent}%', 'Uploading {percent}%'),
  refused: text('没有收下', '未收下', 'Not taken'),
  received: text('检查中', '檢查中', 'Being checked'),
  clean: text('已收到', '已收到', 'Received'),
  kept: text(
    '已收到，加密保存，由工作人员查看',
    '已收到，加密保存，由工作人員查看',
    'Received and kept encrypted; our staff look at it',
  ),
  unreadable: text('打不开，请再拍一张', '無法開啟，請再拍一張', 'It cannot be opened; please take another'),
  erased: text('已删除', '已刪除', 'Erased'),
  remove: text('删掉', '刪除', 'Remove'),
  retry: text('再传一次', '再傳一次', 'Send it again'),
  lost: text(
    '这个文件已不在手机上，请再选一次。',
    '這個檔案已不在手機上，請再選一次。',
    'This file is no longer on the phone. Please choose it again.',
  ),
  tooLarge: text(
    '这个文件超过 10 MB，请选短一点的。',
    '這個檔案超過 10 MB，請選短一點的。',
    'This file is over 10 MB. Please choose a shorter one.',
  ),
  pickFailed: text(
    '没有打开相机或相册。请在设置里允许，再试一次。',
    '無法開啟相機或相簿。請在設定裡允許，再試一次。',
    'The camera or album did not open. Please allow it in the settings and try again.',
  ),
  permissions: text('打开设置', '開啟設定', 'Open the settings'),
  photo: text('照片 {index}', '照片 {index}', 'Photo {index}'),
  file: text('文件 {index}', '檔案 {index}', 'File {index}'),
} as const
