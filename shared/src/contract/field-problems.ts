import { text } from '../text.ts'
import type { Text } from '../text.ts'

/** What stands beside a field that cannot be taken. */
export const FIELD_PROBLEMS: Record<string, Text> = {
  'not-valid': text('这里的内容不对。', '這裡的內容不正確。', 'This is not valid.'),
  empty: text('这里不能空着。', '這裡不能空白。', 'This cannot be empty.'),
  'too-long': text('太长了。', '太長了。', 'This is too long.'),
  'day-shape': text(
    '请按 年-月-日 填写，例如 2026-08-14。',
    '請按 年-月-日 填寫，例如 2026-08-14。',
    'Write the day as year-month-day, such as 2026-08-14.',
  ),
  'serial-shape': text(
    '这不像主机编号。一般是 8 位字母和数字，例如 PF0UT001，在机身底部的标签上。',
    '這不像主機序號。一般是 8 位英文字母和數字，例如 PF0UT001，在機身底部的標籤上。',
    'This cannot be a serial number. It usually has 8 letters and digits, such as PF0UT001, on the label under the machine.',
  ),
  'phone-shape': text(
    '请填写带区号的电话，例如 +86 400 000 0000。',
    '請填寫含區碼的電話，例如 +886 2 0000 0000。',
    'Write the phone number with its country code, such as +1 202 555 0100.',
  ),
  'mail-shape': text(
    '请填写邮箱，例如 name@example.com。',
    '請填寫電子郵件，例如 name@example.com。',
    'Write a mail address, such as name@example.com.',
  ),
  'country-shape': text(
    '请填写两个字母的国家代码，例如 US。',
    '請填寫兩個字母的國家代碼，例如 US。',
    'Write the two-letter country code, such as US.',
  ),
}
