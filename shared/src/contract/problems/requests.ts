import { row } from './row.ts'

/** What any request may meet: who asks, how often, and whether it can be read. */
export const REQUEST_PROBLEMS = {
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
    '试的次数太多，请过 {wait}再试。',
    '嘗試次數過多，請過 {wait}再試。',
    'Too many tries. Please try again in {wait}.',
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
} as const
