import { text } from '../../text.ts'

/** Words of the certificate. */
export const CERTIFICATE_SAYS = {
  title: text('登记凭证', '登記憑證', 'Certificate'),
  number: text('联想登记号', '聯想登記編號', 'Lenovo registration number'),
  ticket: text('受理号', '受理編號', 'Ticket number'),
  machine: text('机器', '電腦', 'Machine'),
  holder: text('登记人', '登記人', 'Registered by'),
  purchased: text('购买日期', '購買日期', 'Bought on'),
  term: text('基础保修期', '基本保固期', 'Base warranty term'),
  termDays: text('{from} 至 {until}', '{from} 至 {until}', '{from} to {until}'),
  termWhy: text(
    '按首次销售地（{country}）的基础保修期计算。',
    '依首次銷售地（{country}）的基本保固期計算。',
    'Based on the base warranty of the place of first sale ({country}).',
  ),
  issued: text('登记于 {day}', '登記於 {day}', 'Registered on {day}'),
  qr: text('查验二维码', '查驗 QR Code', 'QR code to check it'),
  qrWhy: text(
    '别人扫一下，就能查验凭证的真伪。查验页面上没有您的姓名、主机编号和证件。',
    '他人掃描後，就能查驗憑證的真偽。查驗頁面上沒有您的姓名、主機序號和證件。',
    'Anyone who scans it can check that the certificate is genuine. The page does not show your name, serial number or papers.',
  ),
  copyLink: text('复制查验链接', '複製查驗連結', 'Copy the link'),
  copyNumber: text('复制登记号', '複製登記編號', 'Copy the number'),
  copied: text('已复制', '已複製', 'Copied'),
  demonstration: text(
    '演示凭证：内容是虚构的，不能用于报修。',
    '示範憑證：內容是虛構的，不能用於報修。',
    'Demonstration: everything on it is made up, and it is not valid for service.',
  ),
  notYet: text('还没有登记凭证', '還沒有登記憑證', 'No certificate yet'),
  notYetWhy: text(
    '登记完成后，凭证会出现在这里。',
    '登記完成後，憑證會出現在這裡。',
    'It will be here once the machine is registered.',
  ),
} as const
