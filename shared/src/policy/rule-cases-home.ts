import type { DateRuleId } from '../rulebook/words.ts'
import { text } from '../text.ts'
import type { RuleCase } from './rule-row.ts'

/** One or two cases in words for each date rule of a registration. */
export const HOME_CASES: Readonly<Record<DateRuleId, readonly RuleCase[]>> = {
  D1: [
    {
      case: text(
        '8 月 13 日到中国香港，14 日购买，逗留期限是 20 日。',
        '8 月 13 日到中國香港，14 日購買，逗留期限是 20 日。',
        'Arrived in Hong Kong on 13 August, bought on the 14th, limit of stay the 20th.',
      ),
      then: 'pass',
    },
    {
      case: text(
        '出发前在网上下单，到当地取货。',
        '出發前在網路上下單，到當地取貨。',
        'Ordered online before leaving and picked up on the trip.',
      ),
      then: 'fail',
    },
  ],
  D2: [
    {
      case: text(
        '纸条上有入境日和逗留期限。',
        '紙條上有入境日和逗留期限。',
        'The slip shows the entry date and the limit of stay.',
      ),
      then: 'pass',
    },
    {
      case: text(
        '从纸条上抄下的期限早于入境日。',
        '從紙條上抄下的期限早於入境日。',
        'The limit copied from the slip is before the entry date.',
      ),
      then: 'fail',
    },
  ],
  D3: [
    {
      case: text(
        '晚上购买，过了零点入境内地。',
        '晚上購買，過了零時入境內地。',
        'Bought in the evening, back on the mainland after midnight.',
      ),
      then: 'pass',
    },
    {
      case: text(
        '填写的入境日比购买早一周。',
        '填寫的入境日比購買早一週。',
        'The entry date given is a week before the purchase.',
      ),
      then: 'fail',
    },
  ],
  D4: [
    {
      case: text('今天刚买。', '今天剛買。', 'Bought today.'),
      then: 'pass',
    },
    {
      case: text('购买日填成了明年。', '購買日填成了明年。', 'The purchase date was given as next year.'),
      then: 'fail',
    },
  ],
  D5: [
    {
      case: text(
        '购买一周后清关，报税单是那一天的。',
        '購買一週後清關，報稅單是那一天的。',
        'The parcel cleared customs a week after the purchase, and the tax form is of that date.',
      ),
      then: 'pass',
    },
    {
      case: text(
        '报税单是上一件包裹的，日期比购买早。',
        '報稅單是上一件包裹的，日期比購買早。',
        'The tax form is that of an earlier parcel, dated before the purchase.',
      ),
      then: 'fail',
    },
  ],
  D6: [
    {
      case: text(
        '护照在购买之后才到期。',
        '護照在購買之後才到期。',
        'The passport expired after the purchase.',
      ),
      then: 'pass',
    },
    {
      case: text(
        '拍的是已经换掉的旧护照。',
        '拍的是已經換掉的舊護照。',
        'The photograph is of the old passport that had been replaced by then.',
      ),
      then: 'fail',
    },
  ],
  D7: [
    {
      case: text(
        '护照和入境纸条上的姓名、号码一样。',
        '護照和入境紙條上的姓名、號碼一樣。',
        'Name and number are the same on passport and slip.',
      ),
      then: 'pass',
    },
    {
      case: text(
        '朋友代买，发票上是朋友的名字。',
        '朋友代買，發票上是朋友的名字。',
        'A friend bought it, and the invoice bears the friend’s name.',
      ),
      then: 'fail',
    },
  ],
  D8: [
    {
      case: text('两页是同一本护照的。', '兩頁是同一本護照的。', 'Both pages are from one passport.'),
      then: 'pass',
    },
    {
      case: text(
        '照片页是新护照的，入境章在旧护照上。',
        '照片頁是新護照的，入境章在舊護照上。',
        'The photo page is from the new passport, and the stamp is in the old one.',
      ),
      then: 'fail',
    },
  ],
}
