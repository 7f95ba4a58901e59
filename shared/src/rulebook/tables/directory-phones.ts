/*
 * Data table, kept by hand: service numbers put together from the public pages and booklets named in `source`, read on
 * 2026-11-22 and not checked by calling. Shop lines and numbers that cannot exist in the printed form were left out.
 * Notes are our own words. See docs/tables.md.
 */
import { text, type Text } from '../../text.ts'
import { WEEKDAYS, type LineHours, type PhoneRow } from '../directory.ts'

const WORKDAYS = WEEKDAYS.slice(0, 5)
const SERVER_BOOKLET = {
  source: 'Lenovo ThinkServer warranty and support booklet L505-0010-01, April 2008',
  sourceDate: '2008-04',
  stale: true,
  note: text(
    '出自 2008 年的一本 ThinkServer 保修手册，可能已经停用。',
    '出自 2008 年的一本 ThinkServer 保固手冊，可能已經停用。',
    'From a ThinkServer warranty booklet of 2008; it may no longer answer.',
  ),
} as const

function workdays(zone: string, open: string, close: string): LineHours {
  return { zone, spans: [{ days: WORKDAYS, open, close }], closedOnHolidays: null }
}

/** Fills in what most numbers have in common: little is known of them. */
function phone(
  id: string,
  number: string,
  row: Partial<PhoneRow> & Pick<PhoneRow, 'source' | 'sourceDate'>,
): PhoneRow {
  return {
    id,
    number,
    e164: null,
    line: 'unknown',
    purpose: 'support',
    menuOption: null,
    languages: null,
    hours: null,
    tollFree: null,
    fromAbroad: null,
    note: null,
    state: 'weak-or-old',
    checkedOn: '2026-11-22',
    stale: false,
    ...row,
  }
}

const ARGENTINA = {
  tollFree: true,
  hours: workdays('America/Argentina/Buenos_Aires', '09:00', '18:00'),
  source: 'web shop of a reseller, undated',
  sourceDate: null,
  note: text(
    '只在一家经销商的网店看到，未经联想证实。',
    '只在一家經銷商的網路商店看到，未經聯想證實。',
    'Seen only in the web shop of a reseller; not confirmed by Lenovo.',
  ),
} as const

const BRAZIL = {
  line: 'consumer',
  hours: {
    zone: 'America/Sao_Paulo',
    spans: [
      { days: WORKDAYS, open: '08:00', close: '20:00' },
      { days: ['sat'], open: '08:00', close: '14:00' },
    ],
    closedOnHolidays: true,
  },
  source: 'Lenovo accessory warranty leaflet (100 wireless combo), undated, about 2021',
  sourceDate: null,
  state: 'checked-source',
} as const

const INDIA = {
  tollFree: true,
  source: 'public software repository of 2026-05-05; others name the same numbers',
  sourceDate: '2026-05-05',
  state: 'checked-source',
} as const

const INDIA_CONSUMER = {
  ...INDIA,
  line: 'consumer',
  note: text('消费类电脑的专线。', '消費型電腦的專線。', 'Line for consumer computers.'),
} as const

const UNITED_STATES_2014: Text = text(
  '2014 年一则召回公告里的号码；长期是 Think 系列的专线。',
  '2014 年一則召回公告裡的號碼；長期是 Think 系列的專線。',
  'From a recall notice of 2014; it has long been the line for Think machines.',
)

/** Numbers by place; a place that is not here has none that we know. */
export const PHONES: Readonly<Record<string, readonly PhoneRow[]>> = {
  AR: [
    phone('ar-08006660011', '0800-666-0011', ARGENTINA),
    phone('ar-08002220279', '0800-222-0279', ARGENTINA),
  ],
  BR: [
    phone('br-1143730154', '(11) 4373-0154', {
      ...BRAZIL,
      e164: '+551143730154',
      tollFree: false,
      note: text(
        '消费类电脑（Lenovo、Legion、Yoga、Idea）；供各州首府和大都市区拨打。Think 系列另有专线。',
        '消費型電腦（Lenovo、Legion、Yoga、Idea）；供各州首府和大都會區撥打。Think 系列另有專線。',
        'Consumer computers (Lenovo, Legion, Yoga, Idea); for callers in state capitals and metropolitan areas. Think machines have a line of their own.',
      ),
    }),
    phone('br-08008850500', '0800 885 0500', {
      ...BRAZIL,
      tollFree: true,
      note: text(
        '消费类电脑；供其他地区拨打。Think 系列另有专线。',
        '消費型電腦；供其他地區撥打。Think 系列另有專線。',
        'Consumer computers; for callers in all other areas. Think machines have a line of their own.',
      ),
    }),
  ],
  CA: [
    phone('ca-18004267378', '1-800-426-7378', {
      e164: '+18004267378',
      tollFree: true,
      source: 'CPSC recall notice 2014; Lenovo booklets of 2005 to 2014',
      sourceDate: '2005-2014',
      stale: true,
      note: text(
        '旧手册里加拿大和美国是同一个号码，在美国长期是 Think 系列的专线。',
        '舊手冊裡加拿大和美國是同一個號碼，在美國長期是 Think 系列的專線。',
        'Old booklets give one number for Canada and the United States; there it has long been the line for Think machines.',
      ),
    }),
    phone('ca-18005653344', '1-800-565-3344', {
      ...SERVER_BOOKLET,
      tollFree: true,
      languages: ['en', 'fr'],
    }),
  ],
  CL: [phone('cl-800361213', '800-361-213', { ...SERVER_BOOKLET, tollFree: true, languages: ['es'] })],
  CN: [
    phone('cn-4009908888', '400-990-8888', {
      // Unverified from abroad, so dialOf marks it; the page says nothing (C17, G5).
      e164: '+864009908888',
      line: 'consumer',
      purpose: 'iws-desk',
      tollFree: false,
      hours: {
        zone: 'Asia/Shanghai',
        spans: [{ days: WEEKDAYS, open: '09:00', close: '18:00' }],
        closedOnHolidays: null,
      },
      source: 'newsupport.lenovo.com.cn/iws.html: the policy page itself',
      sourceDate: null,
      state: 'checked-source',
      note: text(
        '国际联保咨询热线。页面没写时区，我们按北京时间理解。',
        '國際聯保諮詢熱線。頁面沒有寫時區，我們依北京時間理解。',
        'The IWS hotline. The page names no time zone; we read its hours as Beijing time.',
      ),
    }),
    phone('cn-4009908866', '400-990-8866', {
      purpose: 'enterprise',
      source: 'public software repositories, 2026',
      sourceDate: null,
      note: text(
        '企业客户专线，不受理消费类电脑。',
        '企業客戶專線，不受理消費型電腦。',
        'For companies, not for consumers.',
      ),
    }),
  ],
  DE: [
    phone('de-020122099888', '0201 2209 9888', {
      e164: '+4920122099888',
      source: 'return page of a retailer (pro-com.org), undated',
      sourceDate: null,
      note: text(
        '只在一家零售商的网页看到，没有写受理哪些产品。',
        '只在一家零售商的網頁看到，沒有寫受理哪些產品。',
        'Seen only on a page of a retailer, which does not say for which products.',
      ),
    }),
  ],
  HK: [
    phone('hk-25930388', '2593 0388', {
      e164: '+85225930388',
      tollFree: false,
      menuOption: '2',
      hours: workdays('Asia/Hong_Kong', '09:00', '18:00'),
      source: 'lenovo.com/hk/partssale, shopping guidance, undated, read in 2026',
      sourceDate: null,
      state: 'checked-source',
      note: text(
        '网上商店的售后热线，请按 2。',
        '網上商店的售後熱線，請按 2。',
        'After-sales line of the web shop; choose 2.',
      ),
    }),
  ],
  IN: [
    phone('in-18004197555', '1800-419-7555', INDIA_CONSUMER),
    phone('in-18001215366', '1800-121-5366', INDIA_CONSUMER),
    phone('in-18001219339', '1800-121-9339', {
      ...INDIA,
      purpose: 'premium',
      note: text(
        'Premium Care 专线：另外购买的服务，不属于国际联保。',
        'Premium Care 專線：另外購買的服務，不屬於國際聯保。',
        'Premium Care: a service bought separately, not part of IWS.',
      ),
    }),
  ],
  IT: [
    phone('it-800820094', '800 820094', {
      tollFree: true,
      hours: workdays('Europe/Rome', '09:00', '18:00'),
      source: 'page of a partner, 2007',
      sourceDate: '2007',
      stale: true,
      note: text(
        '2007 年一家合作伙伴网页上的号码，可能已经停用。',
        '2007 年一家合作夥伴網頁上的號碼，可能已經停用。',
        'From a page of a partner of 2007; it may no longer answer.',
      ),
    }),
  ],
  JP: [phone('jp-0120035555', '0120-03-5555', { ...SERVER_BOOKLET, tollFree: true, languages: ['ja'] })],
  KR: [phone('kr-15886782', '1588-6782', { ...SERVER_BOOKLET, languages: ['ko'] })],
  LT: [phone('lt-52786600', '+370 5 278 66 00', { ...SERVER_BOOKLET, e164: '+37052786600' })],
  TH: [
    phone('th-1800060066', '1800-060-066', { ...SERVER_BOOKLET, tollFree: true, languages: ['en', 'th'] }),
    // The booklet leaves out the plus sign; with it the number can be dialled inside as well.
    phone('th-22734088', '+66 2273 4088', {
      ...SERVER_BOOKLET,
      e164: '+6622734088',
      languages: ['en', 'th'],
    }),
  ],
  TR: [
    phone('tr-0080044632041', '00800-4463-2041', { ...SERVER_BOOKLET, tollFree: true, languages: ['tr'] }),
  ],
  TW: [
    phone('tw-0800000702', '0800-000-702', {
      line: 'think',
      tollFree: true,
      menuOption: '2',
      hours: workdays('Asia/Taipei', '09:00', '17:30'),
      source: 'lenovo.com/tw, support page for Think, undated',
      sourceDate: null,
      state: 'checked-source',
      note: text(
        '出自 Think 系列的支持页面，请按 2；按 1 是销售。是否受理消费类电脑没有写。',
        '出自 Think 系列的支援頁面，請按 2；按 1 是銷售。是否受理消費型電腦並未說明。',
        'From the support page for Think: choose 2 (1 is sales). It does not say whether consumer computers are handled.',
      ),
    }),
  ],
  US: [
    phone('us-18774536686', '1-877-453-6686', {
      tollFree: true,
      source: 'PCWorld, 2014',
      sourceDate: '2014',
      stale: true,
      note: text(
        '2014 年一篇杂志文章里的号码，文中写美国东部时间 9 点至 17 点，没写星期几。',
        '2014 年一篇雜誌文章裡的號碼，文中寫美國東部時間 9 點至 17 點，沒寫星期幾。',
        'From a magazine article of 2014, which gives 9 to 17 Eastern time and no days.',
      ),
    }),
    phone('us-18004267378', '1-800-426-7378', {
      e164: '+18004267378',
      line: 'think',
      tollFree: true,
      source: 'CPSC recall notice 2014; Lenovo booklets of 2005 to 2014',
      sourceDate: '2014',
      stale: true,
      note: UNITED_STATES_2014,
    }),
  ],
}
