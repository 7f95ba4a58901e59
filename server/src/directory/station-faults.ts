import { text } from '@iws/shared/text'
import type { Text } from '@iws/shared/text'

/** What can be wrong with a file of stations; `{name}` places are filled from the fault. */
export const STATION_FAULTS = {
  'csv-broken': text(
    '从这里起读不出表格：引号没有成对。',
    '從這裡起讀不出表格：引號沒有成對。',
    'The table cannot be read from here on: a quotation mark has no partner.',
  ),
  'column-missing': text('缺少这一列。', '缺少這一欄。', 'This column is missing.'),
  'column-unknown': text(
    '没有这个列名。可用的列：{columns}。',
    '沒有這個欄名。可用的欄：{columns}。',
    'There is no column of this name. The columns are: {columns}.',
  ),
  'column-twice': text('这一列出现了两次。', '這一欄出現了兩次。', 'This column stands there twice.'),
  'no-rows': text('文件里没有网点。', '檔案裡沒有服務站。', 'There is no station in the file.'),
  'too-many-rows': text(
    '网点超过 {most} 个，请检查文件。',
    '服務站超過 {most} 個，請檢查檔案。',
    'There are more than {most} stations. Please check the file.',
  ),
  'cells-count': text(
    '这一行有 {cells} 格，表头有 {columns} 列。',
    '這一列有 {cells} 格，表頭有 {columns} 欄。',
    'This line has {cells} cells, the head has {columns} columns.',
  ),
  missing: text('这一格不能为空。', '這一格不能空白。', 'This cell must not be empty.'),
  'too-long': text('超过 {most} 个字。', '超過 {most} 個字。', 'Longer than {most} characters.'),
  'code-form': text(
    '网点代码只能有字母、数字和短横线，3 到 16 个。',
    '服務站代碼只能有英文字母、數字和短橫線，3 到 16 個。',
    'A station’s code has 3 to 16 letters, digits or hyphens.',
  ),
  'code-twice': text(
    '这个代码在第 {line} 行已经用过。',
    '這個代碼在第 {line} 行已經用過。',
    'This code is used on line {line} already.',
  ),
  'city-ending': text(
    '城市名要写全，以“市”“州”“盟”或“地区”结尾，例如 北京市。',
    '城市名要寫全，以「市」「州」「盟」或「地区」結尾，例如 北京市。',
    'Write the full name of the city, ending in 市, 州, 盟 or 地区, such as 北京市.',
  ),
  'phone-form': text(
    '这不像一个电话号码，例如 010-62059288。每格只写一个。',
    '這不像一個電話號碼，例如 010-62059288。每格只寫一個。',
    'This does not look like a phone number, such as 010-62059288. Write one in a cell.',
  ),
  'hours-form': text(
    '营业时间请写成 mon-sun 09:00-18:00，多段之间用分号隔开；不知道就留空。',
    '營業時間請寫成 mon-sun 09:00-18:00，多段之間用分號隔開；不知道就留空。',
    'Write hours as mon-sun 09:00-18:00, several of them with a semicolon between; leave them empty if not known.',
  ),
  'hours-overlap': text(
    '同一天的两段营业时间重叠。',
    '同一天的兩段營業時間重疊。',
    'Two spans of hours overlap on one day.',
  ),
  'coordinate-form': text(
    '坐标请写成度的小数，例如 39.982485。',
    '座標請寫成度的小數，例如 39.982485。',
    'Write a coordinate in decimal degrees, such as 39.982485.',
  ),
  'coordinate-outside': text(
    '坐标不在中国内地范围内。',
    '座標不在中國內地範圍內。',
    'The coordinate is not in the Chinese mainland.',
  ),
  'coordinates-swapped': text(
    '经度和纬度好像写反了。',
    '經度和緯度好像寫反了。',
    'Latitude and longitude seem to be in each other’s place.',
  ),
  'system-unknown': text(
    '坐标系只能是 GCJ-02（腾讯、高德、微信）。BD-09（百度）和 WGS84 请先换算。',
    '座標系只能是 GCJ-02（騰訊、高德、微信）。BD-09（百度）和 WGS84 請先換算。',
    'Coordinates must be GCJ-02 (Tencent, Amap, WeChat). Convert BD-09 (Baidu) and WGS84 first.',
  ),
  'lines-unknown': text(
    '产品线只能是 consumer、think、commercial，多个之间用分号隔开；不知道就留空。',
    '產品線只能是 consumer、think、commercial，多個之間用分號隔開；不知道就留空。',
    'Lines are consumer, think and commercial, with semicolons between; leave them empty if not known.',
  ),
} as const satisfies Readonly<Record<string, Text>>
export type StationFaultCode = keyof typeof STATION_FAULTS

/** One thing wrong with a file: the line on which its row begins (the head is 1), and the column as it is called. */
export interface StationFault {
  readonly line: number
  readonly column: string
  readonly code: StationFaultCode
  readonly about: Readonly<Record<string, string | number>>
}
