import { text } from '../../text.ts'

/** Words that several service pages share. */
export const FLOW_SAYS = {
  stepName: text('求助', '求助', 'Getting help'),
  next: text('下一步', '下一步', 'Next'),
  backToPreview: text('好了，回去核对', '好了，回去核對', 'Done, back to the check'),
  change: text('修改', '修改', 'Change'),
  home: text('回首页', '回首頁', 'Home'),
  toTicket: text('看这张工单', '查看這張工單', 'See the ticket'),
  when: text(
    '{own}（您的时间），北京时间 {shanghai}',
    '{own}（您的時間），北京時間 {shanghai}',
    '{own} your time, {shanghai} Beijing time',
  ),
  days: text(
    '周一 周二 周三 周四 周五 周六 周日',
    '週一 週二 週三 週四 週五 週六 週日',
    'Mon Tue Wed Thu Fri Sat Sun',
  ),
  settings: text('语言和外观', '語言與外觀', 'Language and appearance'),
  another: text('另外再报一个', '另外再報一個', 'Report something else'),
  urgent: text('着急的话，看电话', '急的話，查看電話', 'If it is urgent: phone numbers'),
  clause: text('{says}（{clause}）', '{says}（{clause}）', '{says} ({clause})'),
  others: text('其他', '其他', 'Others'),
  otherOne: text('换一种', '換一種', 'Choose another'),
  notSent: text('还没有发出', '尚未送出', 'Not sent yet'),
  notSentWhy: text(
    '没有网络。内容存在这部手机里，连上网络后会自动发出，在首页就能看到。急的话请打热线。',
    '沒有網路。內容存在這支手機裡，連上網路後會自動送出，在首頁就能看到。急的話請撥打熱線。',
    'There is no connection. Everything is kept on this phone and is sent by itself once you are online; home tells you when. If it is urgent, please call the hotline.',
  ),
  sendNow: text('现在再发一次', '現在再送一次', 'Try to send now'),
} as const

/** Words of the first page: what kind of help. */
export const HELP_SAYS = {
  title: text('需要帮助', '需要協助', 'Get help'),
  heading: text('出了什么问题？', '出了什麼問題？', 'What is the matter?'),
  goOn: text('接着上次填', '接續上次填寫', 'Continue where you stopped'),
  goOnSays: text(
    '还没有发出，内容都在这部手机里。',
    '尚未送出，內容都在這支手機裡。',
    'Not sent yet. Everything is kept on this phone.',
  ),
  repair: text('机器坏了', '電腦故障', 'The machine is broken'),
  repairSays: text(
    '开不了机、屏幕、电池、键盘等。几分钟填好，当地 24 小时内有人打电话给您。',
    '無法開機、螢幕、電池、鍵盤等。幾分鐘填好，當地 24 小時內有人打電話給您。',
    'It will not start, the screen, the battery, the keyboard. A few minutes to fill in; someone local calls you within 24 hours.',
  ),
  remote: text('软件不会用，或是别的品牌', '軟體問題，或其他品牌', 'Software, or another brand'),
  remoteSays: text(
    '人在境外时，远程专家帮您看。什么品牌都可以，不用编号。',
    '人在境外時，遠端專家幫您看。什麼品牌都可以，不需要序號。',
    'While you are abroad, a remote expert looks at it with you. Any brand, no serial number needed.',
  ),
  enquiry: text('想问一件事', '想問一件事', 'I have a question'),
  enquirySays: text(
    '联保怎么用、机器怎么操作、电话或保修日期不对。',
    '聯保怎麼用、電腦怎麼操作、電話或保固日期不正確。',
    'How the warranty works, how to use the machine, a wrong number or warranty date.',
  ),
  claim: text('我有一个认领码', '我有一組認領碼', 'I have a claim code'),
  claimSays: text(
    '发过邮件的话，回信里有一个码，可以把那张工单接到这里。',
    '寄過電子郵件的話，回信裡有一組碼，可以把那張工單接到這裡。',
    'If you wrote to us by email, our reply has a code that brings that ticket here.',
  ),
} as const

/** Words of the page that asks what is broken, where, and on which machine. */
export const TROUBLE_SAYS = {
  titleRepair: text('哪里坏了', '哪裡故障', 'What is broken'),
  titleRemote: text('要什么帮助', '需要什麼協助', 'What you need'),
  titleEnquiry: text('您的问题', '您的問題', 'Your question'),
  limits: text('先看这几点', '先看這幾點', 'Read this first'),
  abroad: text('您现在在内地以外吗？', '您現在在內地以外嗎？', 'Are you outside the mainland now?'),
  abroadYes: text('是，我在境外', '是，我在境外', 'Yes, I am abroad'),
  abroadNo: text('不，我在内地', '不，我在內地', 'No, I am on the mainland'),
  clockDoubt: text('您的手机走的是北京时间', '您的手機顯示北京時間', 'Your phone runs on Beijing time'),
  clockDoubtWhy: text(
    '人在内地的话，普通热线更快。人确实在境外，就点下面继续。',
    '人在內地的話，一般熱線更快。人確實在境外，就點下面繼續。',
    'On the mainland the ordinary hotline is faster. If you really are abroad, confirm below.',
  ),
  reallyAbroad: text('我确实在境外', '我確實在境外', 'I really am abroad'),
  inland: text('在内地请走普通渠道', '在內地請走一般管道', 'On the mainland, use the ordinary channel'),
  inlandWhy: text(
    '远程专家只服务人在境外的客户。在内地，请打热线或去维修站。',
    '遠端專家只服務人在境外的客戶。在內地，請撥打熱線或前往維修站。',
    'Remote experts serve people who are abroad. On the mainland, please call the hotline or visit a station.',
  ),
  toNumbers: text('看电话', '查看電話', 'See the numbers'),
  toStations: text('看维修站', '查看維修站', 'See the stations'),
  place: text('机器现在在哪里', '電腦目前在哪裡', 'Where the machine is now'),
  placeNeeded: text('请选一个国家或地区。', '請選擇國家或地區。', 'Please choose a country or region.'),
  symptom: text('最像哪一种？', '最像哪一種？', 'Which is closest?'),
  symptomNeeded: text(
    '请选一种，或写几句话。',
    '請選一種，或寫幾句話。',
    'Please choose one, or write a few words.',
  ),
  topic: text('关于什么？', '關於什麼？', 'What is it about?'),
  general: text('国际联保怎么用', '國際聯保怎麼用', 'How the international warranty works'),
  operating: text('机器怎么操作', '電腦怎麼操作', 'How to use the machine'),
  'number-wrong': text('这里的电话不对', '這裡的電話不正確', 'A phone number here is wrong'),
  'warranty-start': text('保修开始日期不对', '保固開始日期不正確', 'The warranty start date is wrong'),
  registration: text('登记国际联保', '登記國際聯保', 'Registering for the international warranty'),
  startDay: text('正确的开始日期', '正確的開始日期', 'The right start date'),
  startDayHint: text('按购机凭证上的日期。', '依購買證明上的日期。', 'As on your proof of purchase.'),
  proof: text('购机凭证的照片', '購買證明的照片', 'Photo of the proof of purchase'),
  text: text('发生了什么', '發生了什麼', 'What happened'),
  textHint: text(
    '什么时候开始，之前做过什么。几句就够。',
    '什麼時候開始，之前做過什麼。幾句就夠。',
    'Since when, and what was done before. A few words will do.',
  ),
  question: text('想问什么', '想問什麼', 'Your question'),
  message: text('屏幕上的原话（选填）', '螢幕上的原文（選填）', 'The exact words on the screen (optional)'),
  machine: text('哪台机器', '哪台電腦', 'Which machine'),
  fromCover: text('上次查的这台：…{tail}', '上次查詢的這台：…{tail}', 'The one you checked last: …{tail}'),
  noSerial: text('编号看不清，或不在手边', '序號看不清楚，或不在手邊', 'I cannot read the serial number'),
  noSerialWhy: text(
    '没关系，打电话时再核对。',
    '沒關係，通話時再核對。',
    'That is fine. We ask on the phone.',
  ),
  hasSerial: text('我找到编号了', '我找到序號了', 'I have found the serial number'),
  brand: text('品牌（不是联想时填）', '品牌（不是聯想時填寫）', 'Brand, if it is not Lenovo'),
  model: text('型号（选填）', '型號（選填）', 'Model (optional)'),
  same: text(
    '这台机器已经有一张没有办完的工单',
    '這台電腦已經有一張尚未完成的工單',
    'This machine already has an open ticket',
  ),
  sameWhy: text(
    '再报一次会接到那一张上，不会变成两张。',
    '再報一次會併入那一張，不會變成兩張。',
    'Reporting again joins that one; there will not be two.',
  ),
  sameOpen: text('打开 {number}', '開啟 {number}', 'Open {number}'),
} as const

/** Words of troubleshooting. */
export const TRIAGE_SAYS = {
  title: text('先看一看', '先看一看', 'Let us look'),
  tryFirst: text('请先试一下', '請先試一下', 'Please try this first'),
  soFar: text('到现在的回答', '到目前的回答', 'Your answers so far'),
  stop: text('请马上停下来', '請立即停止', 'Stop now'),
  stopNext: text(
    '别再通电，也别再试。接着填联系方式，我们优先处理。',
    '別再通電，也別再嘗試。接著填聯絡方式，我們優先處理。',
    'Do not power it on and do not try anything else. Leave your contact and we take care of it.',
  ),
  solved: text('好了就好', '好了就好', 'Good that it works again'),
  solvedWhy: text(
    '不用报修了。要是又出现，回到这里，回答都还在。',
    '不用報修了。要是又出現，回到這裡，回答都還在。',
    'No ticket is needed. Should it come back, your answers are still here.',
  ),
  photographThis: text('请记下或拍下：{says}', '請記下或拍下：{says}', 'Note or photograph this: {says}'),
  stillFile: text('还是想报修', '還是想報修', 'I still want to report it'),
  remote: text('这像是软件的问题', '這像是軟體的問題', 'This looks like software'),
  remoteWhy: text(
    '软件不在跨国保修里（C4），但人在境外时远程专家可以帮您。',
    '軟體不在跨國保固裡（C4），但人在境外時遠端專家可以協助您。',
    'Software is not part of the warranty across borders (C4), but a remote expert can help while you are abroad.',
  ),
  toRemote: text('请远程专家帮忙', '請遠端專家協助', 'Ask a remote expert'),
  file: text('看来要有人来帮您', '看來需要有人協助您', 'This needs someone’s help'),
  fileWhy: text(
    '您的回答会一起交给打电话的人，不用再说一遍。',
    '您的回答會一起交給打電話的人，不用再說一遍。',
    'Whoever calls you sees your answers. You need not repeat them.',
  ),
  toReach: text('去填联系方式', '前往填寫聯絡方式', 'Leave my contact'),
  record: text('请记下或拍下', '請記下或拍下', 'Note or photograph this'),
  again: text('重新回答', '重新回答', 'Answer again'),
  skip: text('跳过，直接报修', '略過，直接報修', 'Skip this and report it'),
} as const
