import { w } from '../../words/words'

export const WORDS = {
  title: w('联想服务 · 国际联保', '聯想服務 · 國際聯保', 'Lenovo Service · International Warranty'),
  heading: w('您遇到的是哪种情况？', '您遇到的是哪種情況？', 'What brings you here?'),
  abroad: w('我在国外', '我在國外', 'I am abroad'),
  abroadSays: w(
    '内地买的机器在境外要维修。',
    '在內地買的電腦在境外要維修。',
    'A machine from the mainland needs service elsewhere.',
  ),
  home: w('我把机器带回国', '我把電腦帶回內地', 'I brought a machine to the mainland'),
  homeSays: w(
    '境外买的机器，先登记，再享受保修。',
    '在境外買的電腦，先登記，再享有保固。',
    'Bought elsewhere: register it first, then it is covered.',
  ),
  progress: w('我的进度', '我的進度', 'My progress'),
  progressSays: w(
    '查看登记、补拍材料、下载凭证。',
    '查看登記、補拍文件、下載憑證。',
    'See your registration, send what is missing, get the certificate.',
  ),
  goOn: w('继续填写', '繼續填寫', 'Go on where you stopped'),
  goOnSays: w(
    '上次的登记还没有提交，内容都还在。',
    '上次的登記還沒有送出，內容都還在。',
    'Your last registration is not submitted yet. Everything is still there.',
  ),
  inbox: w('消息', '訊息', 'Messages'),
  inboxNew: w('消息，{count} 条未读', '訊息，{count} 則未讀', 'Messages, {count} unread'),
  settings: w('设置', '設定', 'Settings'),
  hotline: w('联保热线', '聯保熱線', 'Hotline'),
  open: w('正在接听', '服務中', 'Open now'),
  closed: w('现在下班', '目前休息', 'Closed now'),
  openUntil: w('接听到 {own}（您的时间）', '服務到 {own}（您的時間）', 'Open until {own} your time'),
  openAgain: w('{own}（您的时间）开始接听', '{own}（您的時間）開始服務', 'Opens {own} your time'),
  hours: w(
    '每天 {opens}–{closes}（上海时间）',
    '每天 {opens}–{closes}（上海時間）',
    'Daily {opens}–{closes}, Shanghai time',
  ),
  clocks: w(
    '您的时间 {own} · 上海 {shanghai}',
    '您的時間 {own} · 上海 {shanghai}',
    'Your time {own} · Shanghai {shanghai}',
  ),
  fromAbroad: w(
    '从境外拨打 {number} 不一定能接通。打不通时，请发邮件到 {mail}。',
    '從境外撥打 {number} 不一定能接通。打不通時，請寄電子郵件到 {mail}。',
    'From abroad, {number} may not connect. If it does not, write to {mail}.',
  ),
  abroadTitle: w('人在境外，现在可以这样做', '人在境外，現在可以這樣做', 'While you are abroad'),
  abroadLater: w(
    '在这里查询保修和网上报修还没有开通。在开通之前，下面三种办法都可以用。',
    '在這裡查詢保固和線上報修尚未開放。開放之前，以下三種方式都可以使用。',
    'Checking cover and asking for repair right here is not open yet. Until then, these three ways work.',
  ),
  finder: w(
    '在联想官方支持网站按国家查找当地的服务电话和网点。',
    '在聯想官方支援網站依國家查找當地的服務電話和據點。',
    'Find the local number and service points by country on the official support site.',
  ),
  openFinder: w('打开官方查询', '開啟官方查詢', 'Open the official finder'),
  writeUs: w(
    '发邮件到 {mail}，写明姓名、联系方式和主机编号。',
    '寄電子郵件到 {mail}，寫明姓名、聯絡方式和主機序號。',
    'Write to {mail} with your name, how to reach you, and the serial number.',
  ),
  callUs: w('拨打热线 {number}。', '撥打熱線 {number}。', 'Call {number}.'),
  demoTitle: w('演示登录', '示範登入', 'Demonstration sign-in'),
  demoSays: w(
    '一键以演示客户进入，可以走完登记的全过程。',
    '一鍵以示範客戶進入，可以走完登記的全部流程。',
    'One tap lets you in as the demo customer, for the whole way of a registration.',
  ),
  demoEnter: w('以演示客户登录', '以示範客戶登入', 'Sign in as the demo customer'),
}
