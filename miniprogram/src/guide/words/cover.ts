import { w } from '../../words/words'

/** Words of the page that asks about one machine. */
export const COVER = {
  title: w('查一查能不能保修', '查詢能否保固', 'Am I covered there?'),
  lead: w(
    '填机器和要去的地方，几秒就有答案。不用登录。',
    '填寫電腦和要去的地方，幾秒就有答案。不用登入。',
    'Name the machine and the place. The answer takes seconds, and you need not sign in.',
  ),
  destination: w('您在哪里，或要去哪里', '您在哪裡，或要去哪裡', 'Where are you, or where are you going?'),
  destinationMissing: w('请选一个国家或地区。', '請選一個國家或地區。', 'Please choose a country or region.'),
  boughtIn: w('在哪里买的', '在哪裡買的', 'Where was it bought?'),
  know: w('我自己知道的（可不填）', '我自己知道的（可不填）', 'What I know myself (optional)'),
  knowSays: w(
    '查不到机器记录时，就按您填的来看。',
    '查不到電腦紀錄時，就依您填寫的來看。',
    'Where no record of the machine can be found, what you say here is used.',
  ),
  baseEnds: w('基础保修到哪天', '基本保固到哪天', 'Last day of the base warranty'),
  purchased: w('购买日期', '購買日期', 'Day of purchase'),
  dayWrong: w('请填写完整的年月日。', '請填寫完整的年月日。', 'Please fill in year, month and day.'),
  dayAhead: w(
    '购买日期不能晚于今天。',
    '購買日期不能晚於今天。',
    'The day of purchase cannot be later than today.',
  ),
  mtm: w('机型或型号', '機型或型號', 'Machine type or model'),
  mtmHint: w(
    '标签上 TYPE 或 MTM 后面的 4 位或 10 位，例如 82WM',
    '標籤上 TYPE 或 MTM 後面的 4 碼或 10 碼，例如 82WM',
    '4 or 10 characters after TYPE or MTM on the label, such as 82WM',
  ),
  mtmWrong: w('请填 4 位或 10 位。', '請填 4 碼或 10 碼。', 'Please give 4 or 10 characters.'),
  entitlement: w('有没有国际联保', '有沒有國際聯保', 'Does it have the international warranty?'),
  bundled: w('随机自带', '隨機附贈', 'Came with the machine'),
  bought: w('另外买的', '另外購買', 'Bought as a service'),
  none: w('没有', '沒有', 'No'),
  unknown: w('不清楚', '不清楚', 'I do not know'),
  ask: w('查询', '查詢', 'Check'),
  asked: w('查过的', '查過的', 'Asked before'),
  forget: w('从手机上删除这些记录', '從手機上刪除這些紀錄', 'Delete these from this phone'),
}
