/** The public pages behind facts marked `public`, and when each was written or read. Keys are what `ref` points to. */
export const REFS = {
  page: 'newsupport.lenovo.com.cn/iws.html: the policy page itself, Chinese',
  tw2005:
    'pcdvd.com.tw, post p=1085129161, about 2005–2006: quotes the IBM/Lenovo Taiwan IWS page (compatriot permit and passport entry page; result within 7 working days)',
  hk2013: 'Xinhua, 2013-03-19: Hong Kong gives an arrival slip instead of a stamp, nothing on leaving',
  mo2013:
    'm.3hk.cn, 2013-07-08: Macao prints an entry slip instead of a stamp from 2013-07-10, nothing on leaving',
  tw2015:
    'Zhejiang Daily and haiwainet.cn, 2015-06-19; China News, 2015-07-01: no endorsement for Taiwan residents since 2015-07-01, the card has no area for it',
  nia2020:
    'National Immigration Administration, notice of 2020-05-12 (read on tianmen.gov.cn, 2023-11-09): the signed electronic exit-entry record equals the stamped paper',
  gate2022: 'hunanyuer.com, 2022-08-08: which documents may use the self-service gates at Gongbei port',
  ht505335:
    'support.lenovo.com ht505335 and pd004172: a country may ask for proof of purchase or of proper importation',
  own: 'general knowledge, no page kept',
} as const
export type Ref = keyof typeof REFS

/** The day somebody last read the sources of the default rows. */
export const CHECKED_ON = '2026-11-22'
