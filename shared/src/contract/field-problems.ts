import { text } from '../text.ts'
import type { Text } from '../text.ts'

/** What stands beside a field that cannot be taken. */
export const FIELD_PROBLEMS: Record<string, Text> = {
  'not-valid': text('这里的内容不合适，请改一下。', '這裡的內容不合適，請修改。', 'This is not valid.'),
  empty: text('请填写这一项。', '請填寫這一項。', 'Please fill this in.'),
  'too-long': text(
    '内容太长，请缩短一些。',
    '內容太長，請縮短一些。',
    'This is too long. Please shorten it.',
  ),
  'day-shape': text(
    '请按“年-月-日”填写，例如 2026-08-14。',
    '請依「年-月-日」填寫，例如 2026-08-14。',
    'Please write the date as year-month-day, such as 2026-08-14.',
  ),
  'serial-shape': text(
    '这不像主机编号。一般是 8 位字母和数字，例如 PF0UT001，在机身底部的标签上。',
    '這不像主機序號。一般是 8 位英文字母和數字，例如 PF0UT001，在機身底部的標籤上。',
    'This does not look like a serial number. It usually has 8 letters and digits, such as PF0UT001, and is on the label under the machine.',
  ),
  'phone-shape': text(
    '请连国家代码一起填写电话，例如 +1 202 555 0100。',
    '請連同國家代碼填寫電話，例如 +1 202 555 0100。',
    'Please write the phone number with its country code, such as +1 202 555 0100.',
  ),
  'mail-shape': text(
    '请填写邮箱，例如 name@example.com。',
    '請填寫電子郵件，例如 name@example.com。',
    'Please write an email address, such as name@example.com.',
  ),
  'country-shape': text(
    '请填写两个字母的国家代码，例如 US。',
    '請填寫兩個字母的國家代碼，例如 US。',
    'Please write the two-letter country code, such as US.',
  ),
}
