import type { NumberFault } from '@iws/shared/contract/directory'
import { text as t } from '@iws/shared/text'
import type { Text } from '@iws/shared/text'

/** Words of the administrator's screen. */
export const ADMIN = {
  title: t('通讯录与网点', '通訊錄與服務站', 'Numbers and stations'),
  reports: t('有误的电话', '有誤的電話', 'Numbers reported wrong'),
  reportsSay: t(
    '客户说打不通或不对的电话，最早的排在最前。核对以后处理。',
    '客戶說打不通或不對的電話，最早的排在最前。核對以後處理。',
    'Numbers that customers say do not work, the oldest first. Check each one, then close it.',
  ),
  keys: t('上一条、下一条', '上一筆、下一筆', 'Up and down the list'),
  open: t('{count} 条待处理', '{count} 筆待處理', '{count} open'),
  noReports: t(
    '没有待处理的报告。',
    '沒有待處理的回報。',
    'Nothing is reported wrong. New reports show up here by themselves.',
  ),
  place: t('国家或地区', '國家或地區', 'Country or region'),
  number: t('电话', '電話', 'Number'),
  fault: t('哪里有误', '哪裡有誤', 'What is wrong'),
  times: t('次数', '次數', 'Times'),
  since: t('最早', '最早', 'First'),
  deal: t('处理', '處理', 'Close'),
  dealWith: t('处理 {number}', '處理 {number}', 'Close {number}'),
  customerSays: t('客户说', '客戶說', 'Customers say'),
  closeTitle: t('处理这条报告？', '處理這筆回報？', 'Close this report?'),
  closeSays: t(
    '处理后不再列出。电话本身在规则手册里改，不在这里。',
    '處理後不再列出。電話本身在規則手冊裡改，不在這裡。',
    'It then leaves this list. The number itself is changed in the rulebook, not here.',
  ),
  closeNote: t('备注（可不填）', '備註（可不填）', 'Note (optional)'),
  closeAct: t('处理完毕', '處理完畢', 'Close the report'),
  closed: t('已处理：{number}', '已處理：{number}', 'Closed: {number}'),
  stations: t('服务网点', '服務站', 'Stations'),
  kept: t(
    '现有 {count} 家，分布在 {cities} 个城市。',
    '現有 {count} 家，分布在 {cities} 個城市。',
    'Stations kept now: {count}. Cities: {cities}.',
  ),
  importedAt: t('{time} 导入', '{time} 匯入', 'Imported on {time}'),
  shipped: t(
    '还没有导入过，用的是随软件带来的网点。',
    '還沒有匯入過，用的是隨軟體附帶的服務站。',
    'Nothing has been imported yet: these came with the software.',
  ),
  importTitle: t('换成新的名单', '換成新的名單', 'Bring in a new list'),
  importSays: t(
    '整份名单一次替换：全部有效才导入，有一处不对就都不动。',
    '整份名單一次替換：全部有效才匯入，有一處不對就都不動。',
    'A new list takes the place of the whole old one: all of it or, with any fault, nothing.',
  ),
  template: t('下载模板', '下載範本', 'Download a template'),
  columns: t('各列怎么填', '各欄怎麼填', 'What the columns hold'),
  choose: t('选择 CSV 文件', '選擇 CSV 檔案', 'Choose a CSV file'),
  chosen: t('{name}，{rows} 行', '{name}，{rows} 行', '{name}, {rows} lines'),
  paste: t('或者粘贴在这里', '或者貼在這裡', 'Or paste it here'),
  check: t('先检查', '先檢查', 'Check first'),
  checking: t('正在检查', '檢查中', 'Checking'),
  importing: t('正在导入', '匯入中', 'Importing'),
  nothing: t(
    '请先选择文件，或粘贴内容。',
    '請先選擇檔案，或貼上內容。',
    'Choose a file or paste its content first.',
  ),
  tooLong: t(
    '内容太长，一次最多 90 万字。',
    '內容太長，一次最多 90 萬字。',
    'This is too long: at most 900,000 characters at once.',
  ),
  unreadable: t('读不出这个文件。', '無法讀取這個檔案。', 'This file cannot be read.'),
  faults: t(
    '有 {count} 处要改。什么都没有动。',
    '有 {count} 處要改。什麼都沒有動。',
    'Places to mend: {count}. Nothing has been changed.',
  ),
  line: t('行', '行', 'Line'),
  column: t('列', '欄', 'Column'),
  toMend: t('怎么改', '怎麼改', 'What to mend'),
  wholeLine: t('整行', '整行', 'whole line'),
  ready: t(
    '没有问题。{rows} 家将替换现有的 {count} 家。',
    '沒有問題。{rows} 家將取代現有的 {count} 家。',
    'All is well. On import {rows} will take the place of {count}.',
  ),
  import: t('导入 {rows} 家', '匯入 {rows} 家', 'Import {rows}'),
  imported: t('已导入 {rows} 家网点。', '已匯入 {rows} 家服務站。', 'Imported. Stations: {rows}.'),
} as const

/** What is wrong with a number, as staff read it. */
export const FAULT_NAMES = {
  'nobody-answers': t('没人接', '沒人接聽', 'Nobody answers'),
  'not-lenovo': t('不是联想', '不是 Lenovo', 'Not Lenovo'),
  'other-hours': t('时间不对', '時間不對', 'Other hours'),
  'other-language': t('语言不对', '語言不對', 'Other language'),
  'something-else': t('其他', '其他', 'Something else'),
} as const satisfies Record<NumberFault, Text>

const needed = t('必填', '必填', 'needed')
const optional = t('可不填', '可不填', 'optional')

/** The columns of a file of stations, in the order of the template: what each holds, and an example. */
export const STATION_COLUMNS: readonly {
  readonly name: string
  readonly says: Text
  readonly must: Text
  readonly example: string
}[] = [
  {
    name: 'code',
    must: needed,
    example: 'DEMO-001',
    says: t('网点代码', '服務站代碼', 'Code of the station'),
  },
  { name: 'name', must: needed, example: '示例服务站', says: t('名称', '名稱', 'Name') },
  { name: 'company', must: optional, example: '', says: t('经营公司', '經營公司', 'Company that runs it') },
  { name: 'province', must: needed, example: '北京市', says: t('省份', '省份', 'Province') },
  {
    name: 'city',
    must: needed,
    example: '北京市',
    says: t(
      '城市全名，以市、州、盟或地区结尾',
      '城市全名，以市、州、盟或地区結尾',
      'Full name of the city, ending in 市, 州, 盟 or 地区',
    ),
  },
  { name: 'address', must: needed, example: '示例路 1 号', says: t('地址', '地址', 'Address') },
  {
    name: 'phone',
    must: optional,
    example: '010-55550101',
    says: t('一个电话', '一個電話', 'One phone number'),
  },
  {
    name: 'hours',
    must: optional,
    example: 'mon-fri 09:00-12:00; mon-fri 13:00-18:00',
    says: t(
      '营业时间，例如 mon-sun 09:00-18:00，多段用分号隔开',
      '營業時間，例如 mon-sun 09:00-18:00，多段用分號隔開',
      'Hours, such as mon-sun 09:00-18:00, several with a semicolon between',
    ),
  },
  {
    name: 'lat',
    must: needed,
    example: '39.9',
    says: t('纬度，度的小数', '緯度，度的小數', 'Latitude, decimal degrees'),
  },
  {
    name: 'lng',
    must: needed,
    example: '116.3',
    says: t('经度，度的小数', '經度，度的小數', 'Longitude, decimal degrees'),
  },
  {
    name: 'system',
    must: needed,
    example: 'GCJ-02',
    says: t('坐标系，只能是 GCJ-02', '座標系，只能是 GCJ-02', 'Coordinate system, only GCJ-02'),
  },
  {
    name: 'lines',
    must: optional,
    example: 'consumer;think',
    says: t(
      '产品线：consumer、think、commercial，分号隔开',
      '產品線：consumer、think、commercial，分號隔開',
      'Lines: consumer, think, commercial, with semicolons between',
    ),
  },
]
