import { w } from './words'

/** Words of the ways to reach us, wherever they stand. */
export const REACH_WORDS = {
  call: w('拨打热线', '撥打熱線', 'Call the hotline'),
  copyNumber: w('复制号码', '複製號碼', 'Copy number'),
  copyMail: w('复制邮箱', '複製電子郵件', 'Copy email address'),
  addressCopied: w(
    '网址已复制，请在浏览器中打开。',
    '網址已複製，請在瀏覽器中開啟。',
    'The address is copied. Open it in your browser.',
  ),
}
