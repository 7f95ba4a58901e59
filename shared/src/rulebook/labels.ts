import { text } from '../text.ts'
import type { Text } from '../text.ts'
import type { DateKey, ExcuseId, MustShow, OtherName, Place, Residency, Way } from './words.ts'

/** Where it was bought. */
export const PLACE_NAMES: Readonly<Record<Place, Text>> = {
  abroad: text('国外', '國外', 'Abroad'),
  hongkong: text('中国香港', '中國香港', 'Hong Kong, China'),
  macao: text('中国澳门', '中國澳門', 'Macao, China'),
  taiwan: text('中国台湾', '中國台灣', 'Taiwan, China'),
}

/** How it came to the mainland. */
export const WAY_NAMES: Readonly<Record<Way, Text>> = {
  carried: text('本人随身带回', '本人隨身帶回', 'Carried by the traveller'),
  posted: text('邮寄或快递', '郵寄或快遞', 'Sent by post or courier'),
}

/** Whose papers they are. */
export const RESIDENCY_NAMES: Readonly<Record<Residency, Text>> = {
  mainland: text('内地居民', '內地居民', 'Mainland resident'),
  hongkong: text('中国香港居民', '中國香港居民', 'Hong Kong resident'),
  macao: text('中国澳门居民', '中國澳門居民', 'Macao resident'),
  taiwan: text('中国台湾居民', '中國台灣居民', 'Taiwan resident'),
  foreign: text('外籍人士', '外籍人士', 'Citizen of another country'),
}

/** What a day on a paper is called beside its field. */
export const DATE_NAMES: Readonly<Record<DateKey | 'purchase' | 'today', Text>> = {
  purchase: text('购买日期', '購買日期', 'Purchase date'),
  today: text('今天', '今天', 'Today'),
  stayFrom: text('到达购买地的日期', '抵達購買地的日期', 'Arrival at the place of purchase'),
  stayUntil: text('离开购买地的日期', '離開購買地的日期', 'Departure from the place of purchase'),
  stayLimit: text('允许逗留至', '准許逗留至', 'Stay permitted until'),
  leftMainland: text('离开内地的日期', '離開內地的日期', 'Departure from the mainland'),
  returnedOn: text('入境内地的日期', '入境內地的日期', 'Entry to the mainland'),
  taxDay: text('报税单日期', '報稅單日期', 'Date of the tax form'),
  expires: text('证件有效期至', '證件有效期至', 'Document valid until'),
}

/** What must be readable on a paper. */
export const SHOWN_NAMES: Readonly<Record<MustShow, Text>> = {
  'purchase-day': text('购买日期', '購買日期', 'purchase date'),
  seller: text('卖家名称', '賣家名稱', 'seller'),
  model: text('型号或品名', '型號或品名', 'model or product name'),
  serial: text('主机编号', '主機序號', 'serial number'),
  'buyer-name': text('购买人姓名', '購買人姓名', 'buyer’s name'),
  'holder-name': text('持证人姓名', '持證人姓名', 'holder’s name'),
  'document-number': text('证件号码', '證件號碼', 'document number'),
  nationality: text('国籍', '國籍', 'nationality'),
  'expiry-day': text('有效期', '有效期限', 'expiry date'),
  'entry-day': text('入境日期', '入境日期', 'entry date'),
  'exit-day': text('出境日期', '出境日期', 'exit date'),
  'stay-limit': text('逗留期限', '逗留期限', 'limit of stay'),
  port: text('口岸', '口岸', 'border crossing point'),
  'endorsement-validity': text('签注有效期', '簽注有效期', 'validity of the endorsement'),
  crossings: text('出境和入境记录', '出境和入境紀錄', 'both border crossings'),
  'electronic-signature': text('电子签章', '電子簽章', 'electronic signature'),
  'recipient-name': text('收件人姓名', '收件人姓名', 'recipient’s name'),
  goods: text('货物名称', '貨物名稱', 'description of the goods'),
  'tax-day': text('报税日期', '報稅日期', 'date of the form'),
  'tax-paid': text('缴纳的税额', '繳納的稅額', 'tax paid'),
  'waybill-number': text('运单号', '託運單號', 'waybill number'),
  'handwritten-note': text(
    '手写的姓名、型号和主机编号',
    '手寫的姓名、型號和主機序號',
    'handwritten name, model and serial number',
  ),
}

/** What a customer may honestly choose instead of a photo. */
export const EXCUSE_NAMES: Readonly<Record<ExcuseId, Text>> = {
  'never-issued': text('当时没有发给我', '當時沒有發給我', 'It was never given to me'),
  lost: text('已经遗失', '已經遺失', 'I have lost it'),
  'no-stamp-e-gate': text(
    '走自助通道，没有盖章',
    '使用自助通道，沒有蓋章',
    'I used a self-service gate, so there is no stamp',
  ),
  'not-mine-to-show': text('材料在别人手里', '文件在別人手上', 'Someone else has it'),
}

/** Why the proof carries another name, and what to do then. */
export const OTHER_NAME_ADVICE: Readonly<Record<OtherName, { name: Text; advice: Text }>> = {
  company: {
    name: text('公司购买', '公司購買', 'Bought by a company'),
    advice: text(
      '请另附一页公司说明，写明公司名称、您的姓名，以及机器由您使用，加盖公章，和购机凭证放在一起拍。',
      '請另附一頁公司說明，寫明公司名稱、您的姓名，以及電腦由您使用，加蓋公司章，和購買證明放在一起拍。',
      'Add a stamped note from the company with its name, your name and a line saying that you use the machine. Photograph it together with the proof of purchase.',
    ),
  },
  family: {
    name: text('家人购买', '家人購買', 'Bought by family'),
    advice: text(
      '请写一句您和购买人的关系，供审核员参考。证件要用带机器回来的那位的。',
      '請寫一句您和購買人的關係，供審核人員參考。證件請提供帶電腦回來的那位的。',
      'Write one sentence saying how you are related; a reviewer will take it into account. The travel papers should belong to the person who carried the machine.',
    ),
  },
  gift: {
    name: text('别人赠送', '他人贈送', 'A gift'),
    advice: text(
      '请赠送的人写一句说明并签名，和购机凭证放在一起拍。',
      '請贈送的人寫一句說明並簽名，和購買證明放在一起拍。',
      'Ask the person who gave it to you for a short signed note, and photograph it together with the proof of purchase.',
    ),
  },
  'second-hand': {
    name: text('二手购得', '二手購得', 'Bought second-hand'),
    advice: text(
      '请同时提供最初的购机凭证和转让凭据。保修仍从最初购买日算起。',
      '請同時提供最初的購買證明和轉讓證明。保固仍從最初購買日起算。',
      'Provide the original proof of purchase and a record of the resale. The warranty still runs from the first sale.',
    ),
  },
}

/** Beside everything that is our own reading. */
export const CONFIRM_WITH_HOTLINE: Text = text(
  '政策页面没有写明这一项，这是我们的理解，可向热线确认。',
  '政策頁面沒有寫明這一項，這是我們的理解，可向熱線確認。',
  'The policy page does not spell this out. This is our reading; the hotline can confirm it.',
)

/** Where a fact was found, for staff. */
export const SOURCE_NAMES = {
  page: text('政策页面', '政策頁面', 'policy page'),
  public: text('其他公开资料', '其他公開資料', 'other public sources'),
  inferred: text('我们的理解', '我們的理解', 'our reading'),
  unknown: text('页面缺失', '頁面缺失', 'missing from the page'),
} as const satisfies Readonly<Record<string, Text>>
