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
    'This step is not possible now. Please look at the latest state.',
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
    'The day of purchase is still missing.',
  ),
  'purchase-in-future': row(
    422,
    '购买日期晚于今天，请核对。',
    '購買日期晚於今天，請核對。',
    'The day of purchase lies in the future. Please check it.',
  ),
  'papers-missing': row(409, '还有材料没有交齐。', '還有文件沒有交齊。', 'Some papers are still missing.'),
  'consent-missing': row(
    409,
    '需要您单独同意我们处理证件照片。',
    '需要您另行同意我們處理證件照片。',
    'Your separate consent to the use of identity papers is still missing.',
  ),
  'declaration-missing': row(
    409,
    '需要您声明机器是合法带入或寄入的。',
    '需要您聲明機器是合法帶入或寄入的。',
    'Your declaration that the machine was imported lawfully is still missing.',
  ),
  'nothing-sent-back': row(
    409,
    '还没有标出要补拍的材料。',
    '還沒有標出要補拍的文件。',
    'No paper has been marked to be sent back.',
  ),
  'pages-in-cleaning': row(
    409,
    '有照片还在处理，请稍候。',
    '有照片還在處理，請稍候。',
    'Some photos are still being prepared. Please wait a moment.',
  ),
  'papers-unsettled': row(
    409,
    '还有材料没有审完。',
    '還有文件沒有審完。',
    'Some papers have not been settled yet.',
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
    'The days have not been confirmed yet.',
  ),
  'finding-unanswered': row(
    409,
    '有不符的日期规则还没有答复。',
    '有不符的日期規則還沒有答覆。',
    'A failed date rule has not been answered yet.',
  ),
}

const OTHERS = {
  unexpected: row(
    500,
    '出了点问题，您的内容没有丢失。请稍后再试。',
    '出了點問題，您的內容沒有遺失。請稍後再試。',
    'Something went wrong. Nothing you sent is lost. Please try again later.',
  ),
  unavailable: row(
    503,
    '服务暂时不可用，请稍后再试。',
    '服務暫時無法使用，請稍後再試。',
    'The service is not available at the moment. Please try again shortly.',
  ),
  'not-found': row(404, '没有找到。', '找不到。', 'Not found.'),
  'signed-out': row(401, '请先登录。', '請先登入。', 'Please sign in first.'),
  forbidden: row(403, '您的角色不能做这一步。', '您的角色不能做這一步。', 'Your role may not do this.'),
  'wrong-password': row(401, '账号或密码不对。', '帳號或密碼不正確。', 'The name or the password is wrong.'),
  'too-many-tries': row(
    429,
    '尝试太多次，请过 {seconds} 秒再试。',
    '嘗試太多次，請過 {seconds} 秒再試。',
    'Too many tries. Please wait {seconds} seconds.',
  ),
  'wechat-code-spent': row(
    401,
    '微信登录已过期，请重新打开小程序。',
    '微信登入已過期，請重新開啟小程式。',
    'The WeChat sign-in has expired. Please open the applet again.',
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
  'foreign-origin': row(403, '请求来源不对。', '請求來源不正確。', 'The request came from another site.'),
  'invalid-input': row(422, '有内容需要改一下。', '有內容需要修改。', 'Something needs to be corrected.'),
  'body-too-large': row(413, '内容太大。', '內容太大。', 'The request is too large.'),
  'key-reused': row(
    409,
    '这次提交与先前的内容不同，请刷新后再试。',
    '這次送出與先前的內容不同，請重新整理後再試。',
    'This request differs from an earlier one under the same key. Please reload.',
  ),
  'changed-meanwhile': row(
    409,
    '{who}刚刚做了：{what}。请看最新内容。',
    '{who}剛剛做了：{what}。請看最新內容。',
    '{who} has just done this: {what}. Please look at the latest state.',
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
    'That kind of paper does not answer this item.',
  ),
  'excuse-unfit': row(
    422,
    '这一项不能用这个理由。',
    '這一項不能用這個理由。',
    'That excuse is not possible for this item.',
  ),
  'page-accepted': row(
    409,
    '这一页已经通过，不需要再动。',
    '這一頁已經通過，不需要再動。',
    'This page has been accepted. Nothing more is needed.',
  ),
  'too-many-pages': row(
    409,
    '这一项最多 {most} 张照片。',
    '這一項最多 {most} 張照片。',
    'At most {most} photos for this item.',
  ),
  'file-missing': row(422, '没有收到照片。', '沒有收到照片。', 'No photo arrived.'),
  'file-cut': row(
    422,
    '照片没有传完整，请再传一次。',
    '照片沒有傳完整，請再傳一次。',
    'The photo did not arrive whole. Please send it again.',
  ),
  'file-too-large': row(
    413,
    '照片超过 {mb} MB，请压缩后再传。',
    '照片超過 {mb} MB，請壓縮後再傳。',
    'The photo is larger than {mb} MB. Please send a smaller one.',
  ),
  'picture-too-large': row(
    422,
    '照片像素太大（超过 {mp} 百万像素），请换一张。',
    '照片像素太大（超過 {mp} 百萬像素），請換一張。',
    'The picture has too many pixels (more than {mp} million). Please send another.',
  ),
  'picture-too-small': row(
    422,
    '照片太小，看不清字。请重新拍一张。',
    '照片太小，看不清字。請重新拍一張。',
    'The picture is too small to read. Please take a new one.',
  ),
  'not-a-photo': row(
    415,
    '这不是照片。请发 JPEG、PNG 或 WebP 照片。',
    '這不是照片。請傳 JPEG、PNG 或 WebP 照片。',
    'This is not a photo. Please send a JPEG, PNG or WebP.',
  ),
  'pdf-not-yet': row(
    415,
    '暂时不收 PDF，请发截图或照片。',
    '暫時不收 PDF，請傳螢幕截圖或照片。',
    'PDF files cannot be read yet. Please send a screenshot or a photo.',
  ),
  'heic-not-yet': row(
    415,
    '暂时不收 HEIC，请发截图或 JPEG 照片。',
    '暫時不收 HEIC，請傳螢幕截圖或 JPEG 照片。',
    'HEIC photos cannot be read yet. Please send a screenshot or a JPEG photo.',
  ),
  'reason-unknown': row(422, '没有这个理由。', '沒有這個理由。', 'There is no such reason.'),
  'note-needed': row(
    422,
    '这个理由需要写一句说明。',
    '這個理由需要寫一句說明。',
    'This reason needs a note.',
  ),
  'link-expired': row(
    404,
    '图片链接已过期，请刷新。',
    '圖片連結已過期，請重新整理。',
    'The picture link has expired. Please reload.',
  ),
  'not-registered': row(
    409,
    '还没有登记，暂无凭证。',
    '尚未登記，暫無憑證。',
    'Not registered yet, so there is no certificate.',
  ),
  'term-backwards': row(
    422,
    '保修结束日早于开始日。',
    '保固結束日早於開始日。',
    'The term ends before it begins.',
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
