import type { Text } from '../text.ts'
import type { Refusal } from '../ticket/refusals.ts'

export { FIELD_PROBLEMS } from './field-problems.ts'

/** A request that cannot be done now: its HTTP status and what the person reads. `{name}` places come from `about`. */
export interface ProblemRow {
  readonly status: number
  readonly says: Text
}

const REFUSED: Record<Refusal, ProblemRow> = {
  'not-now': row(
    409,
    '这一步现在不能做，请看最新进度。',
    '這一步現在不能做，請看最新進度。',
    'This step is not possible now. Please check the latest progress.',
  ),
  'machine-missing': row(
    409,
    '还没有填写主机编号。',
    '還沒有填寫主機序號。',
    'The serial number of the machine is still missing.',
  ),
  'applicant-missing': row(
    409,
    '还没有填写姓名和一种联系方式。',
    '還沒有填寫姓名和一種聯絡方式。',
    'A name and one way to reach you are still missing.',
  ),
  'purchase-day-missing': row(
    409,
    '还没有填写购买日期。',
    '還沒有填寫購買日期。',
    'The purchase date is still missing.',
  ),
  'purchase-in-future': row(
    422,
    '购买日期晚于今天，请核对。',
    '購買日期晚於今天，請核對。',
    'The purchase date is in the future. Please check it.',
  ),
  'papers-missing': row(409, '还有材料没有交齐。', '還有文件沒有交齊。', 'Some papers are still missing.'),
  'consent-missing': row(
    409,
    '需要您单独同意我们使用证件照片。',
    '需要您單獨同意我們使用證件照片。',
    'We still need your separate consent to use photos of your identity papers.',
  ),
  'declaration-missing': row(
    409,
    '需要您声明机器是合法带入或寄入的。',
    '需要您聲明電腦是合法帶入或寄入的。',
    'We still need your declaration that the machine was imported lawfully.',
  ),
  'nothing-sent-back': row(
    409,
    '还没有标出要补拍的材料。',
    '還沒有標出要補拍的文件。',
    'No paper has been marked to send back.',
  ),
  'pages-in-cleaning': row(
    409,
    '有照片还在处理，请稍候。',
    '有照片還在處理，請稍候。',
    'Some photos are still being processed. Please wait a moment.',
  ),
  'papers-unsettled': row(
    409,
    '还有材料没有审核完。',
    '還有文件尚未審核完。',
    'Some papers have not been reviewed yet.',
  ),
  'original-not-seen': row(
    409,
    '原件还没有在服务站登记。',
    '正本還沒有在服務站登記。',
    'The station has not seen the original yet.',
  ),
  'dates-unconfirmed': row(
    409,
    '日期还没有确认。',
    '日期還沒有確認。',
    'The dates have not been confirmed yet.',
  ),
  'finding-unanswered': row(
    409,
    '有不符的日期规则还没有答复。',
    '有不符的日期規則還沒有答覆。',
    'A date rule that does not fit has not been answered yet.',
  ),
  'problem-missing': row(
    409,
    '还没有说明出了什么问题。',
    '還沒有說明出了什麼問題。',
    'What is wrong has not been said yet.',
  ),
  'country-missing': row(
    409,
    '还没有选您现在所在的国家或地区。',
    '還沒有選您目前所在的國家或地區。',
    'The country or region where you are is still missing.',
  ),
  'transfer-consent-missing': row(
    409,
    '需要您单独同意把资料发给当地的服务方。',
    '需要您單獨同意將資料傳給當地的服務單位。',
    'We still need your separate consent to send your details to the local service.',
  ),
  'abroad-undeclared': row(
    409,
    '远程专家只服务人在境外的客户，请先确认您在哪里。',
    '遠端專家只服務人在境外的客戶，請先確認您在哪裡。',
    'Remote experts help people abroad. Please say first where you are.',
  ),
  'limits-unread': row(
    409,
    '请先看完软件服务的限制。',
    '請先看完軟體服務的限制。',
    'Please read the limits of software help first.',
  ),
  'session-consent-missing': row(
    409,
    '客户还没有同意远程操作。',
    '客戶還沒有同意遠端操作。',
    'The customer has not agreed to a remote session yet.',
  ),
  'session-code-missing': row(
    409,
    '请输入客户念给您的一次性代码。',
    '請輸入客戶念給您的一次性代碼。',
    'Please enter the one-time code that the customer reads to you.',
  ),
  'not-contacted': row(
    409,
    '还没有打通电话，也没有写过消息。',
    '還沒有打通電話，也沒有寫過訊息。',
    'The customer has neither been reached nor written to yet.',
  ),
  'ask-unanswered': row(
    409,
    '客户还没有答复我们的提问。',
    '客戶還沒有答覆我們的提問。',
    'The customer has not answered our question yet.',
  ),
  'ask-refused': row(
    409,
    '客户不同意这个方案，请换一个方案。',
    '客戶不同意這個方案，請換一個方案。',
    'The customer has declined this. Please offer something else.',
  ),
  'wait-dates-missing': row(
    409,
    '等备件时，要写预计到货日和下次告知的时间。',
    '等零件時，要寫預計到貨日和下次告知的時間。',
    'Waiting for a part needs the day it is expected and the time of the next word.',
  ),
  'reason-missing': row(409, '请选一个原因。', '請選一個原因。', 'Please choose a reason.'),
  'summary-missing': row(409, '请写一段小结。', '請寫一段小結。', 'Please write a short summary.'),
}

const OTHERS = {
  unexpected: row(
    500,
    '出了点问题，您的内容没有丢失。请稍后再试。',
    '出了點問題，您的內容沒有遺失。請稍後再試。',
    'Something went wrong. What you sent is not lost. Please try again later.',
  ),
  unavailable: row(
    503,
    '服务暂时不可用，请稍后再试。',
    '服務暫時無法使用，請稍後再試。',
    'The service is not available at the moment. Please try again shortly.',
  ),
  'not-found': row(404, '没有找到。', '找不到。', 'This was not found.'),
  'signed-out': row(401, '请先登录。', '請先登入。', 'Please sign in first.'),
  forbidden: row(403, '您的账号不能做这一步。', '您的帳號不能做這一步。', 'Your account may not do this.'),
  'wrong-password': row(401, '账号或密码不对。', '帳號或密碼不正確。', 'The name or the password is wrong.'),
  'too-many-tries': row(
    429,
    '试的次数太多，请过 {seconds} 秒再试。',
    '嘗試次數過多，請過 {seconds} 秒再試。',
    'Too many tries. Please try again in {seconds} seconds.',
  ),
  'wechat-code-spent': row(
    401,
    '微信登录已过期，请重新打开小程序。',
    '微信登入已過期，請重新開啟小程式。',
    'The WeChat sign-in has expired. Please open the mini program again.',
  ),
  'wechat-blocked': row(
    403,
    '微信提示该账号暂时不能登录，请拨打热线。',
    '微信提示該帳號暫時不能登入，請撥打熱線。',
    'WeChat does not let this account sign in at the moment. Please call the hotline.',
  ),
  'wechat-busy': row(
    503,
    '微信登录繁忙，请稍后再试。',
    '微信登入繁忙，請稍後再試。',
    'WeChat sign-in is busy. Please try again shortly.',
  ),
  'foreign-origin': row(
    403,
    '这个请求来自别的网站，没有处理。',
    '這個請求來自其他網站，沒有處理。',
    'The request came from another site and was not carried out.',
  ),
  'invalid-input': row(422, '有内容需要改一下。', '有內容需要修改。', 'Something needs to be corrected.'),
  'body-too-large': row(
    413,
    '内容太多，请减少一些再试。',
    '內容太多，請減少一些再試。',
    'This is too large. Please send less at once.',
  ),
  'key-reused': row(
    409,
    '内容和上一次发送的不同，请刷新后再试。',
    '內容和上一次傳送的不同，請重新整理後再試。',
    'This differs from what was sent before. Please reload and try again.',
  ),
  'changed-meanwhile': row(
    409,
    '{who}刚刚做了：{what}。请看最新内容。',
    '{who}剛剛做了：{what}。請看最新內容。',
    '{who} just {what}. Please look at the latest state.',
  ),
  'requirement-unknown': row(
    404,
    '这份申请不需要这项材料。',
    '這份申請不需要這項文件。',
    'This ticket does not ask for that paper.',
  ),
  'paper-unfit': row(
    422,
    '这种证件不能用于这一项。',
    '這種證件不能用於這一項。',
    'That kind of paper cannot be used for this item.',
  ),
  'excuse-unfit': row(
    422,
    '这一项不能选这个原因。',
    '這一項不能選這個原因。',
    'That reason cannot be chosen for this item.',
  ),
  'page-accepted': row(
    409,
    '这一页已经通过，不用再改。',
    '這一頁已經通過，不必再修改。',
    'This page has been accepted. Nothing more is needed.',
  ),
  'too-many-pages': row(
    409,
    '这一项最多 {most} 张照片。',
    '這一項最多 {most} 張照片。',
    'You can send at most {most} photos for this item.',
  ),
  'file-missing': row(
    422,
    '没有收到照片，请再传一次。',
    '沒有收到照片，請再傳一次。',
    'No photo arrived. Please send it again.',
  ),
  'file-cut': row(
    422,
    '照片没有传完整，请再传一次。',
    '照片沒有傳完整，請再傳一次。',
    'The photo did not arrive complete. Please send it again.',
  ),
  'file-too-large': row(
    413,
    '照片超过 {mb} MB，请压缩后再传。',
    '照片超過 {mb} MB，請壓縮後再傳。',
    'The photo is larger than {mb} MB. Please send a smaller one.',
  ),
  'picture-too-large': row(
    422,
    '照片像素太高（超过 {mp} 百万像素），请换一张。',
    '照片像素太高（超過 {mp} 百萬像素），請換一張。',
    'The photo has too many pixels (more than {mp} million). Please send another one.',
  ),
  'picture-too-small': row(
    422,
    '照片太小，看不清字。请重新拍一张。',
    '照片太小，看不清楚字。請重新拍一張。',
    'The photo is too small to read. Please take a new one.',
  ),
  'not-a-photo': row(
    415,
    '这不是照片。请发 JPEG、PNG 或 WebP 照片。',
    '這不是照片。請傳 JPEG、PNG 或 WebP 照片。',
    'This is not a photo. Please send a JPEG, PNG or WebP.',
  ),
  'pdf-not-yet': row(
    415,
    '暂时不能收 PDF，请发截图或照片。',
    '暫時無法接收 PDF，請傳螢幕截圖或照片。',
    'PDF files are not accepted yet. Please send a screenshot or a photo.',
  ),
  'heic-not-yet': row(
    415,
    '暂时不能收 HEIC，请发截图或 JPEG 照片。',
    '暫時無法接收 HEIC，請傳螢幕截圖或 JPEG 照片。',
    'HEIC photos are not accepted yet. Please send a screenshot or a JPEG photo.',
  ),
  'reason-unknown': row(
    422,
    '没有这个原因可选。',
    '沒有這個原因可選。',
    'There is no such reason to choose.',
  ),
  'note-needed': row(
    422,
    '选这个原因时，请写一句说明。',
    '選這個原因時，請寫一句說明。',
    'Please write a note for this reason.',
  ),
  'link-expired': row(
    404,
    '照片链接已过期，请刷新。',
    '照片連結已過期，請重新整理。',
    'The link to this photo has expired. Please reload.',
  ),
  'not-registered': row(
    409,
    '还没有登记，所以没有登记凭证。',
    '尚未登記，所以沒有登記憑證。',
    'Not registered yet, so there is no certificate.',
  ),
  'country-unknown': row(
    422,
    '没有这个国家或地区。',
    '沒有這個國家或地區。',
    'There is no such country or region.',
  ),
  'phone-unfit': row(
    422,
    '这个号码在那里打不通，请核对国家代码。',
    '這個號碼在那裡打不通，請核對國家代碼。',
    'This number cannot be dialled. Please check the country code.',
  ),
  'address-unfit': row(
    422,
    '地址里有一项不合当地的写法。',
    '地址中有一項不合當地的寫法。',
    'One line of the address does not fit that country.',
  ),
  'slot-taken': row(
    409,
    '这个时间刚被别人订走，请换一个。',
    '這個時間剛被別人訂走，請換一個。',
    'Someone has just taken this time. Please choose another.',
  ),
  'slot-gone': row(
    409,
    '这个时间已经过了，请换一个。',
    '這個時間已經過了，請換一個。',
    'This time is no longer offered. Please choose another.',
  ),
  'code-wrong': row(401, '代码不对或已过期。', '代碼不正確或已過期。', 'The code is wrong or has expired.'),
  'claim-wrong': row(
    404,
    '没有找到。请核对信里的代码，以及您的手机尾号或邮箱。',
    '找不到。請核對信中的代碼，以及您的手機末碼或電子郵件。',
    'Not found. Please check the code in our mail and the end of your phone number or your email address.',
  ),
  'outside-window': row(
    409,
    '现在不在客户希望接电话的时间，请说明为什么现在打。',
    '現在不在客戶希望接電話的時間，請說明為什麼現在打。',
    'It is outside the hours the customer asked for. Please say why you call now.',
  ),
  'next-try-missing': row(
    409,
    '没有打通时，要写下次什么时候再打。',
    '沒有打通時，要寫下次什麼時候再打。',
    'When nobody was reached, say when the next try will be.',
  ),
  'too-many-files': row(409, '最多 {most} 个文件。', '最多 {most} 個檔案。', 'At most {most} files.'),
  'file-unfit': row(
    415,
    '这种文件不能收。请发照片、短视频或 PDF。',
    '無法接收這種檔案。請傳照片、短影片或 PDF。',
    'This kind of file cannot be taken. Please send photos, a short video or a PDF.',
  ),
  'merge-unfit': row(
    409,
    '这两张工单不能合并。',
    '這兩張工單不能合併。',
    'These two tickets cannot be merged.',
  ),
  'member-unknown': row(
    422,
    '没有这位同事或小组。',
    '沒有這位同事或小組。',
    'There is no such colleague or team.',
  ),
  'term-backwards': row(
    422,
    '保修结束日早于开始日。',
    '保固結束日早於開始日。',
    'The warranty ends before it begins.',
  ),
} as const

export const PROBLEMS = { ...REFUSED, ...OTHERS }
export type ProblemCode = keyof typeof PROBLEMS

/** The body of every 4xx and 5xx. `sentence` is in the language asked for; `fields` names what to correct. */
export interface ProblemBody {
  readonly code: ProblemCode
  readonly sentence: string
  readonly about: Readonly<Record<string, string | number>>
  readonly fields?: readonly { readonly path: string; readonly code: string; readonly sentence: string }[]
  readonly requestId: string
}

function row(status: number, cn: string, hant: string, en: string): ProblemRow {
  return { status, says: text(cn, hant, en) }
}

function text(cn: string, hant: string, en: string): Text {
  return { 'zh-CN': cn, 'zh-Hant': hant, en }
}
