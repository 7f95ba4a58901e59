import { w } from '../../words/words'

export const WORDS = {
  title: w('联想的页面', '聯想的頁面', 'Lenovo’s own pages'),
  open: w('打开联想的页面', '開啟聯想的頁面', 'Open Lenovo’s page'),
  copy: w('复制网址', '複製網址', 'Copy address'),
  copySerial: w('复制主机编号', '複製主機序號', 'Copy serial number'),
  source: w(
    '来源：{source}，核对于 {day}',
    '來源：{source}，核對於 {day}',
    'Source: {source}, checked on {day}',
  ),
  policyPage: w('政策页面', '政策頁面', 'policy page'),
}
