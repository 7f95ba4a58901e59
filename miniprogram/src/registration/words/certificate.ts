import { text } from '@iws/shared/text'

/** Words of the certificate. */
export const CERTIFICATE = {
  title: text('登记凭证', '登記憑證', 'Certificate'),
  number: text('联想登记号', '聯想登記號', 'Lenovo registration number'),
  ticket: text('受理号', '受理號', 'Ticket'),
  machine: text('机器', '電腦', 'Machine'),
  holder: text('登记人', '登記人', 'Holder'),
  purchased: text('购买日期', '購買日期', 'Bought on'),
  term: text('保修期', '保固期', 'Term'),
  termDays: text('{from} 至 {until}', '{from} 至 {until}', '{from} to {until}'),
  termWhy: text(
    '按首次销售地（{country}）的基础保修期计算。',
    '按首次銷售地（{country}）的基本保固期計算。',
    'The base warranty term of the country of first sale ({country}).',
  ),
  issued: text('登记于 {day}', '登記於 {day}', 'Registered on {day}'),
  qr: text('核验码', '驗證碼', 'Code to verify it'),
  qrWhy: text(
    '服务站扫码可以核对真伪。页面上不会显示您的姓名、编号和证件。',
    '服務站掃碼可以核對真偽。頁面上不會顯示您的姓名、序號和證件。',
    'A station can scan it to check that it is genuine. The page shows neither your name nor serial nor papers.',
  ),
  copyLink: text('复制核验链接', '複製驗證連結', 'Copy the link'),
  copyNumber: text('复制登记号', '複製登記號', 'Copy the number'),
  copied: text('已复制', '已複製', 'Copied'),
  demonstration: text(
    '演示凭证：数据是虚构的，不能用于报修。',
    '示範憑證：資料是虛構的，不能用於報修。',
    'A demonstration: the data are fictional and not valid for service.',
  ),
  notYet: text('还没有凭证', '還沒有憑證', 'No certificate yet'),
  notYetWhy: text(
    '登记完成后，凭证会出现在这里。',
    '登記完成後，憑證會出現在這裡。',
    'It will be here once the machine is registered.',
  ),
} as const
