import { w } from '../../words/words'

export const WORDS = {
  title: w('联想服务 · 国际联保', '聯想服務 · 國際聯保', 'Lenovo Service · International Warranty'),
  heading: w('您遇到的是哪种情况？', '您遇到的是哪種情況？', 'What brings you here?'),
  abroad: w('我在国外', '我在國外', 'I am abroad'),
  abroadSays: w(
    '在内地买的机器，查它在当地能不能保修、该找谁。',
    '在內地買的電腦，查詢當地能否保固、該找誰。',
    'See whether a machine bought on the mainland is covered there, and whom to call.',
  ),
  home: w('我把机器带回国', '我把電腦帶回內地', 'I brought a machine to the mainland'),
  homeSays: w(
    '在境外买的机器，要先登记，才能在内地保修。',
    '在境外買的電腦，要先登記，才能在內地保固。',
    'Bought outside the mainland: register it first for warranty service here.',
  ),
  progress: w('我的进度', '我的進度', 'My progress'),
  progressSays: w(
    '查看进度、补拍材料、查看登记凭证。',
    '查看進度、補拍文件、查看登記憑證。',
    'Follow your registration, send what is missing, see the certificate.',
  ),
  goOn: w('继续填写', '繼續填寫', 'Continue where you stopped'),
  goOnSays: w(
    '上次的登记还没有提交，内容都还在。',
    '上次的登記還沒有送出，內容都還在。',
    'Your last registration is not submitted yet. Everything is still there.',
  ),
  inbox: w('消息', '訊息', 'Messages'),
  inboxNew: w('消息，{count} 条未读', '訊息，{count} 則未讀', 'Messages, {count} unread'),
  settings: w('设置', '設定', 'Settings'),
  hotline: w('联保热线', '聯保熱線', 'Hotline'),
  open: w('服务时间内', '服務時間內', 'Open now'),
  closed: w('现在休息', '目前休息', 'Closed now'),
  openUntil: w('到 {own} 为止（您的时间）', '到 {own} 為止（您的時間）', 'until {own} your time'),
  openAgain: w('{own} 开始（您的时间）', '{own} 開始（您的時間）', 'opens {own} your time'),
  hours: w(
    '每天 {opens}–{closes}（北京时间）',
    '每天 {opens}–{closes}（北京時間）',
    'Daily {opens}–{closes}, Beijing time',
  ),
  clocks: w(
    '您的时间 {own} · 北京 {shanghai}',
    '您的時間 {own} · 北京 {shanghai}',
    'Your time {own} · Beijing {shanghai}',
  ),
  fromAbroad: w(
    '从境外拨打 {number} 不一定能接通。打不通的话，请发邮件到 {mail}。',
    '從境外撥打 {number} 不一定能接通。撥不通的話，請寄電子郵件到 {mail}。',
    'From abroad, {number} may not connect. If it does not, please email {mail}.',
  ),
  machine: w('您的机器 {machine}', '您的電腦 {machine}', 'Your machine {machine}'),
  asOf: w('截至 {when}', '截至 {when}', 'as of {when}'),
  demoTitle: w('演示登录', '示範登入', 'Demonstration sign-in'),
  demoSays: w(
    '点一下，以演示客户进入，可以走完登记的全过程。',
    '點一下，以示範客戶進入，可以走完登記的全部流程。',
    'One tap signs you in as the demo customer, so that you can try a whole registration.',
  ),
  demoEnter: w('以演示客户登录', '以示範客戶登入', 'Sign in as the demo customer'),
}
