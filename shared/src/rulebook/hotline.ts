import { CHECKED_ON } from './refs.ts'

/** How to reach the mainland IWS desk (C17). The zone of the hours is our reading: the page names none. */
export const HOTLINE = {
  number: '400-990-8888',
  /** May not connect from abroad: 400 numbers depend on the caller's carrier (G5). */
  fromAbroad: '+86 400 990 8888',
  mail: 'lenovoiws@lenovo.com',
  stations: 'https://newsupport.lenovo.com.cn/',
  opens: '09:00',
  closes: '18:00',
  zone: 'Asia/Shanghai',
  source: 'page',
  checkedOn: CHECKED_ON,
} as const
