import { text } from '@iws/shared/text'
import type { Text } from '@iws/shared/text'
import type { Doubt } from './reading/read-line.ts'
import type { Refusal } from './refused-files.ts'
import type { Missing } from './understand.ts'

/** The sentences of our answers to mails. `{name}` places are filled when an answer is made. */
export const REPLY: Readonly<Record<string, Text>> = {
  subjectNew: text(
    '[{number}] 已收到您的邮件',
    '[{number}] 已收到您的電子郵件',
    '[{number}] We have your email',
  ),
  subjectUnclear: text(
    '已收到您的邮件，正在核对',
    '已收到您的電子郵件，正在核對',
    'We have your email and are checking it',
  ),
  subjectClaimed: text(
    '[{number}] 工单已转到另一个账号',
    '[{number}] 工單已轉到另一個帳號',
    '[{number}] Your ticket has moved to another account',
  ),
  hello: text('您好，', '您好，', 'Hello,'),
  received: text(
    '我们收到了您的邮件，工单号是 {number}。以后来信请在标题里保留这个号码。',
    '我們收到了您的電子郵件，工單編號是 {number}。之後來信請在標題保留這個編號。',
    'we have received your email. Its ticket number is {number}; please keep it in the subject when you write again.',
  ),
  joined: text(
    '您的来信已放进工单 {number}。',
    '您的來信已放進工單 {number}。',
    'your email has been added to ticket {number}.',
  ),
  unclear: text(
    '我们收到了您的邮件。它可能属于一张已有的工单，同事正在核对，核对后会继续处理，您不用再发一次。',
    '我們收到了您的電子郵件。它可能屬於一張既有的工單，同事正在核對，核對後會繼續處理，您不必再寄一次。',
    'we have received your email. It may belong to a ticket that exists already; a colleague is checking and will carry on from there. There is no need to send it again.',
  ),
  understood: text('我们从信里读到：', '我們從信中讀到：', 'This is what we read in it:'),
  name: text('姓名：{value}', '姓名：{value}', 'Name: {value}'),
  phone: text('电话：尾号 {value}', '電話：末碼 {value}', 'Phone: ending in {value}'),
  serial: text('主机编号：末尾 {value}', '主機編號：末碼 {value}', 'Machine number: ending in {value}'),
  files: text('附件：收到 {value} 个', '附件：收到 {value} 個', 'Attachments received: {value}'),
  ask: text(
    '请直接回复这封信，补充以下内容：',
    '請直接回覆這封信，補充以下內容：',
    'Please reply to this email and add:',
  ),
  nothingMissing: text(
    '目前不需要您再补充内容。',
    '目前不需要您再補充內容。',
    'Nothing is missing at the moment.',
  ),
  refused: text('以下附件没有保存：', '以下附件沒有保存：', 'These attachments were not kept:'),
  filesLeft: text(
    '另有 {value} 个附件超出一封信能收的数量，请分几封发来。',
    '另有 {value} 個附件超出一封信能收的數量，請分幾封寄來。',
    '{value} more attachments are beyond what one email can bring. Please send them in further emails.',
  ),
  web: text(
    '想在网页上查看进度，请用这个邮箱登录，不用认领码：{url}',
    '想在網頁上查看進度，請以這個電子郵件登入，不需要認領碼：{url}',
    'To follow it in a browser, sign in with this email address; no code is needed: {url}',
  ),
  claim: text(
    '想在微信里查看进度，请打开小程序“联想服务”，在首页点“机器坏了，或要帮忙”，再点“我有一个认领码”，输入认领码 {code}，以及您手机号的后四位或发信邮箱 @ 前面的部分。认领码 30 天内有效，只能用一次，请不要转给别人。',
    '想在微信查看進度，請開啟小程式「联想服务」，在首頁點「電腦故障，或需要協助」，再點「我有一組認領碼」，輸入認領碼 {code}，以及您手機號碼的後四碼或寄件信箱 @ 前面的部分。認領碼 30 天內有效，只能用一次，請勿轉給他人。',
    'To follow it in WeChat, open the mini program “联想服务”, tap “Something is broken, or I need help” and then “I have a claim code”, and enter {code} together with the last four digits of your phone number or the part of your email address before the @. The code is good for 30 days and works once; please do not pass it on.',
  ),
  claimed: text(
    '工单 {number} 刚刚用我们信里的认领码转到了另一个账号下，以后请在那里查看。您照旧可以写邮件来，会放进同一张工单。如果不是您本人操作，请回复这封信告诉我们。',
    '工單 {number} 剛剛以我們信中的認領碼轉到了另一個帳號下，之後請在那裡查看。您仍可寫電子郵件來，會放進同一張工單。如果不是您本人操作，請回覆這封信告訴我們。',
    'ticket {number} has just been moved to another account with the claim code from our email; please follow it there. Emails you send still reach the same ticket. If that was not you, please reply to this email and tell us.',
  ),
  robot: text('这封信由系统自动发出。', '這封信由系統自動寄出。', 'This email was sent automatically.'),
}

export const ASKS: Readonly<Record<Missing | Doubt, Text>> = {
  name: text('您的姓名', '您的姓名', 'Your name'),
  phone: text(
    '能联系到您的电话，带国家或地区号',
    '能聯絡到您的電話，含國碼或區碼',
    'A phone number to reach you on, with its country code',
  ),
  serial: text(
    '主机编号，在机身底部的标签上，通常是 8 位字母和数字',
    '主機編號，在機身底部的標籤上，通常是 8 位英文字母與數字',
    'The machine number on the label under the machine, usually 8 letters and digits',
  ),
  'several-serials': text(
    '信里像主机编号的不止一个，请写明是哪一个',
    '信中像主機編號的不止一個，請寫明是哪一個',
    'Your email names more than one possible machine number: please say which one it is',
  ),
  'phone-country': text(
    '您的电话属于哪个国家或地区',
    '您的電話屬於哪個國家或地區',
    'Which country your phone number belongs to',
  ),
  'name-guessed': text('请确认您的姓名写法', '請確認您的姓名寫法', 'How your name is written in full'),
}

export const REFUSED: Readonly<Record<Refusal, Text>> = {
  'too-large': text('太大', '太大', 'too large'),
  program: text('可能是程序', '可能是程式', 'may be a program'),
  locked: text('加了密码，打不开', '加了密碼，無法開啟', 'locked with a password'),
  empty: text('是空的', '是空的', 'empty'),
  'too-small': text('图片太小，看不清', '圖片太小，看不清', 'a picture too small to read'),
  broken: text('不完整', '不完整', 'incomplete'),
  unknown: text('不是照片、视频或 PDF', '不是照片、影片或 PDF', 'neither a photo, a video nor a PDF'),
}
