import { text } from '../../text.ts'
import type { CannedReply, RouteKind } from './schema.ts'

const ALL: readonly RouteKind[] = ['repair', 'remote', 'escalated', 'enquiry']
const SOFTWARE: readonly RouteKind[] = ['remote', 'escalated']

/** Sentences staff begin from. Whoever sends one fills the places and may change every word. */
export const CANNED_REPLIES: readonly CannedReply[] = [
  {
    id: 'tried-to-call',
    kinds: ALL,
    name: text('没有打通', '沒有打通', 'No answer'),
    says: text(
      '您好，{name}。我们给您打过电话，没有接通。下次会在 {when}（您的时间）再打。时间不合适的话，请在这里告诉我们。',
      '您好，{name}。我們打過電話給您，沒有接通。下次會在 {when}（您的時間）再打。時間不合適的話，請在這裡告訴我們。',
      'Hello {name}. We rang and did not get through. We try again at {when}, your time. If that does not suit you, tell us here.',
    ),
  },
  {
    id: 'which-serial',
    kinds: ['repair', 'enquiry'],
    name: text('请给主机编号', '請提供主機序號', 'Serial number, please'),
    says: text(
      '您好，{name}。请告诉我们主机编号：机身底部的标签上 S/N 后面的字。拍一张标签的照片也可以。',
      '您好，{name}。請告訴我們主機序號：機身底部標籤上 S/N 後面的字。拍一張標籤的照片也可以。',
      'Hello {name}. Please give us the serial number: it stands after S/N on the label under the machine. A photo of the label will do.',
    ),
  },
  {
    id: 'more-about-fault',
    kinds: ALL,
    name: text('请补充现象', '請補充現象', 'More about the fault'),
    says: text(
      '您好，{name}。还想请您补充：从什么时候开始，每次都这样吗，屏幕上的文字是什么？拍照或录一小段给我们也可以。',
      '您好，{name}。還想請您補充：從什麼時候開始，每次都這樣嗎，螢幕上的文字是什麼？拍照或錄一小段給我們也可以。',
      'Hello {name}. Could you tell us more: since when, every time, and which words are on the screen? A photo or a short video helps.',
    ),
  },
  {
    id: 'more-papers',
    kinds: ['repair'],
    name: text('当地要材料（C10）', '當地要文件（C10）', 'Papers for the centre (C10)'),
    says: text(
      '您好，{name}。{receiver} 需要您补一份：{paper}。请在这张工单里拍照发给我们。以当地的要求为准。',
      '您好，{name}。{receiver} 需要您補一份：{paper}。請在這張工單裡拍照傳給我們。以當地的要求為準。',
      'Hello {name}. {receiver} asks for one more paper: {paper}. Please send a photo of it in this ticket. What the local centre asks counts.',
    ),
  },
  {
    id: 'part-on-its-way',
    kinds: ['repair'],
    name: text('等备件', '等零件', 'Waiting for a part'),
    says: text(
      '您好，{name}。已订 {part}，预计 {day} 到。{when} 之前我们会再告诉您进展，没到也会说。',
      '您好，{name}。已訂 {part}，預計 {day} 到。{when} 之前我們會再告訴您進度，沒到也會說。',
      'Hello {name}. {part} is on order and expected on {day}. You hear from us again by {when}, whether it has come or not.',
    ),
  },
  {
    id: 'keyboard-differs',
    kinds: ['repair'],
    name: text('键盘布局不同（C12）', '鍵盤配置不同（C12）', 'Another keyboard (C12)'),
    says: text(
      '您好，{name}。当地只有{layout}键盘。您同意才会换；不同意的话，我们去找原来的布局，会多等一些时间。请在上面选。',
      '您好，{name}。當地只有{layout}鍵盤。您同意才會更換；不同意的話，我們去找原來的配置，會多等一些時間。請在上面選擇。',
      'Hello {name}. The centre has only {layout} keyboards. We change it only if you agree; if not, we look for your layout, which takes longer. Please choose above.',
    ),
  },
  {
    id: 'back-up-first',
    kinds: ['repair', 'remote', 'escalated'],
    name: text('送修前备份', '送修前備份', 'Back up first'),
    says: text(
      '您好，{name}。送修之前，请备份重要文件，取下您自己加装的零件，并关掉开机密码，或者到时当面输入。维修可能会清空硬盘。',
      '您好，{name}。送修之前，請備份重要檔案，取下您自己加裝的零件，並關閉開機密碼，或者到時當面輸入。維修可能會清空硬碟。',
      'Hello {name}. Before you hand it in, back up what matters, take out parts of your own, and switch off the start-up password or be there to enter it. A repair may erase the drive.',
    ),
  },
  {
    id: 'no-software-abroad',
    kinds: ['repair', 'remote', 'enquiry'],
    name: text('软件不跨境（C4）', '軟體不跨境（C4）', 'No software abroad (C4)'),
    says: text(
      '您好，{name}。这像是软件问题，国际联保不包括软件。您人在境外，可以请远程专家看一看，在小程序里约时间就行。',
      '您好，{name}。這像是軟體問題，國際聯保不包含軟體。您人在境外，可以請遠端專家看看，在小程式裡預約時間即可。',
      'Hello {name}. This looks like software, which the international warranty does not cover. While you are abroad a remote expert can look at it: book a time in the mini program.',
    ),
  },
  {
    id: 'not-sold-there',
    kinds: ['repair', 'enquiry'],
    name: text('当地不维修（C2）', '當地不維修（C2）', 'Not serviced there (C2)'),
    says: text(
      '您好，{name}。这种机器在{country}没有销售和维修，所以当地没有服务和备件。可以等回国后再修，或到有服务的国家和地区修；要查哪里可以修，我们帮您。',
      '您好，{name}。這種電腦在{country}沒有銷售和維修，所以當地沒有服務和零件。可以等回國後再修，或到有服務的國家和地區修；要查哪裡可以修，我們協助您。',
      'Hello {name}. This machine is not sold or serviced in {country}, so there are no service and parts there. It can be repaired back home or where it is serviced; we help you find out where.',
    ),
  },
  {
    id: 'session-how',
    kinds: SOFTWARE,
    name: text('远程怎样开始', '遠端如何開始', 'How a session begins'),
    says: text(
      '您好，{name}。{when}（您的时间）我们打电话给您。请先备份，关掉聊天和网银；接通后在工单页面取代码念给我们。我们绝不会要密码、验证码或转账。',
      '您好，{name}。{when}（您的時間）我們打電話給您。請先備份，關閉聊天和網路銀行；接通後在工單頁面取得代碼念給我們。我們絕不會要密碼、驗證碼或轉帳。',
      'Hello {name}. We ring you at {when}, your time. Please back up and close chats and banking; then get the code on the ticket’s page and read it to us. We never ask for passwords, codes from text messages or payments.',
    ),
  },
  {
    id: 'session-summary',
    kinds: SOFTWARE,
    name: text('远程小结', '遠端摘要', 'Summary of a session'),
    says: text(
      '您好，{name}。今天做了：{done}。如果问题又出现，请在这张工单里留言，我们接着处理。',
      '您好，{name}。今天處理了：{done}。如果問題再出現，請在這張工單裡留言，我們接著處理。',
      'Hello {name}. Today we did this: {done}. If it comes back, write in this ticket and we go on.',
    ),
  },
  {
    id: 'start-date',
    kinds: ['enquiry'],
    name: text('保修起始日', '保固起始日', 'Start of the warranty'),
    says: text(
      '您好，{name}。要更正保修起始日，请发购机凭证的照片，要看得清日期、卖家和主机编号。核对后我们会告诉您结果。',
      '您好，{name}。要更正保固起始日，請傳購買證明的照片，要看得清日期、賣家和主機序號。核對後我們會告訴您結果。',
      'Hello {name}. To correct the start date of the warranty, send a photo of the proof of purchase with date, seller and serial number readable. We tell you the result.',
    ),
  },
  {
    id: 'number-noted',
    kinds: ['enquiry'],
    name: text('号码有误，已记下', '號碼有誤，已記下', 'Wrong number noted'),
    says: text(
      '您好，{name}。谢谢您告诉我们 {number} 打不通。我们会核对，并在电话表里改正。',
      '您好，{name}。謝謝您告訴我們 {number} 打不通。我們會核對，並在電話表裡更正。',
      'Hello {name}. Thank you for telling us about {number}. We check it and correct our list.',
    ),
  },
  {
    id: 'sorry-late',
    kinds: ALL,
    name: text('没有按时联系', '沒有準時聯絡', 'We are late'),
    says: text(
      '您好，{name}。说好 {promised} 之前联系您，我们没有做到，对不起。{why} 现在改为 {when}（您的时间）之前，由 {owner} 负责。',
      '您好，{name}。說好 {promised} 之前聯絡您，我們沒有做到，很抱歉。{why} 現在改為 {when}（您的時間）之前，由 {owner} 負責。',
      'Hello {name}. We said by {promised} and did not keep it. We are sorry. {why} {owner} will be in touch by {when}, your time.',
    ),
  },
]
