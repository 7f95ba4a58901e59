import type { DateRuleId } from '../rulebook/words.ts'
import { text } from '../text.ts'
import type { Text } from '../text.ts'
import type { Verdict } from './finding.ts'
import type { NextStep } from './rule.ts'

/** What each date rule asks, for the head of a finding. */
export const STAY_TITLES: Readonly<Record<DateRuleId, Text>> = {
  D1: text('购买日在那次行程之内', '購買日在那次行程之內', 'Bought during the trip'),
  D2: text('入境纸条的读法', '入境紙條的讀法', 'How the arrival slip is read'),
  D3: text('购买之后才入境内地', '購買之後才入境內地', 'Entered the mainland after buying'),
  D4: text('购买日不晚于今天', '購買日不晚於今天', 'Bought no later than today'),
  D5: text('报税不早于购买', '報稅不早於購買', 'Tax form not dated before purchase'),
  D6: text('购买时证件有效', '購買時證件有效', 'Travel document valid at purchase'),
  D7: text('各份材料是同一个人', '各份文件是同一個人', 'Same person on all papers'),
  D8: text('照片页和盖章页是同一本', '照片頁和蓋章頁是同一本', 'Photo page and stamp page belong together'),
}

/** What each verdict of each date rule says to customer and reviewer alike. */
export const STAY_SAYS: Readonly<Record<DateRuleId, Readonly<Record<Verdict, Text>>>> = {
  D1: {
    pass: text(
      '购买日在您那次行程的日期之内。',
      '購買日在您那次行程的日期之內。',
      'The purchase date is within the dates of your trip.',
    ),
    fail: text(
      '购买日不在那次行程的日期之内。请核对日期，或换成购买那次行程的材料。提前在网上下单的，请写一句说明，审核员会看。',
      '購買日不在那次行程的日期之內。請核對日期，或改用購買那次行程的文件。事先在網路上下單的，請寫一句說明，審核人員會查看。',
      'The purchase date is outside the dates of that trip. Please check the dates, or use the paper from the right trip. If you ordered online beforehand, add a sentence to say so; a reviewer will look at it.',
    ),
    unknown: text(
      '日期还不齐，暂时不能核对购买日和行程。请补上材料上的日期；看不清的可以空着，审核员会看。',
      '日期還不齊全，暫時無法核對購買日和行程。請補上文件上的日期；看不清楚的可以留空，審核人員會查看。',
      'Some dates are missing, so the purchase cannot be compared with the trip yet. Please add the dates from the paper. Leave out what you cannot read; a reviewer will look at it.',
    ),
  },
  D2: {
    pass: text(
      '纸条按入境日和逗留期限来读。',
      '紙條依入境日和逗留期限來讀。',
      'The slip is read by its entry date and its limit of stay.',
    ),
    fail: text(
      '这种纸条上有入境日和逗留期限，没有离境日，期限不会早于入境日。请对照纸条再填一次。',
      '這種紙條上有入境日和逗留期限，沒有離境日，期限不會早於入境日。請對照紙條再填一次。',
      'This kind of slip shows the entry date and the limit of stay, but no departure date, and the limit is never before the entry. Please copy the dates again.',
    ),
    unknown: text(
      '请填写纸条上的入境日和逗留期限；看不清的可以空着，审核员会看。',
      '請填寫紙條上的入境日和逗留期限；看不清楚的可以留空，審核人員會查看。',
      'Please copy the entry date and the limit of stay from the slip. Leave out what you cannot read; a reviewer will look at it.',
    ),
  },
  D3: {
    pass: text(
      '入境内地的日期不早于购买日。',
      '入境內地的日期不早於購買日。',
      'You entered the mainland on or after the purchase date.',
    ),
    fail: text(
      '填写的入境日早于购买日。请核对这两个日期，或改填购买之后入境的日期；审核员会看。',
      '填寫的入境日早於購買日。請核對這兩個日期，或改填購買之後入境的日期；審核人員會查看。',
      'The entry date given is before the purchase. Please check both dates, or give the date you entered after buying it; a reviewer will look at it.',
    ),
    unknown: text(
      '还不知道购买之后入境内地的日期。知道的话请补上，不填也能提交。',
      '還不知道購買之後入境內地的日期。知道的話請補上，不填也能送出。',
      'The date you entered the mainland after the purchase is not known yet. Add it if you know it; you may submit without it.',
    ),
  },
  D4: {
    pass: text('购买日不晚于今天。', '購買日不晚於今天。', 'The purchase date is not in the future.'),
    fail: text(
      '购买日在今天之后，请对照购机凭证修改后再提交。',
      '購買日在今天之後，請對照購買證明修改後再送出。',
      'The purchase date is in the future. Please correct it from the proof of purchase before you submit.',
    ),
    unknown: text('还没有填写购买日期。', '還沒有填寫購買日期。', 'The purchase date is still missing.'),
  },
  D5: {
    pass: text(
      '报税日期不早于购买日。',
      '報稅日期不早於購買日。',
      'The tax form is not dated before the purchase.',
    ),
    fail: text(
      '报税单的日期早于购买日。请核对两个日期，看看是不是这件包裹的报税单；审核员会看。',
      '報稅單的日期早於購買日。請核對兩個日期，看看是不是這件包裹的報稅單；審核人員會查看。',
      'The tax form is dated before the purchase. Please check both dates and whether the form belongs to this parcel; a reviewer will look at it.',
    ),
    unknown: text(
      '还不知道报税单的日期。看得清的话请补上，不填也能提交。',
      '還不知道報稅單的日期。看得清楚的話請補上，不填也能送出。',
      'The date of the tax form is not known yet. Add it if you can read it; you may submit without it.',
    ),
  },
  D6: {
    pass: text(
      '购买那天证件在有效期内。',
      '購買當天證件在有效期內。',
      'The travel document was valid on the purchase date.',
    ),
    fail: text(
      '这本证件在购买日之前已经到期。换过证件的话，请补拍当时使用的那一本；审核员会看。',
      '這本證件在購買日之前已經到期。換過證件的話，請補拍當時使用的那一本；審核人員會查看。',
      'This document expired before the purchase. If it was renewed, please add the one you used then; a reviewer will look at it.',
    ),
    unknown: text(
      '证件的有效期由审核员核对，您不需要做什么。',
      '證件的有效期由審核人員核對，您不需要做什麼。',
      'A reviewer checks how long the document is valid. You need not do anything.',
    ),
  },
  D7: {
    pass: text(
      '各份材料上的姓名和号码一致。',
      '各份文件上的姓名和號碼一致。',
      'The name and number are the same on all papers.',
    ),
    fail: text(
      '有的材料上姓名或号码不同。换过证件，或者是别人购买的，请写一句说明，审核员会看。',
      '有的文件上姓名或號碼不同。換過證件，或者是他人購買的，請寫一句說明，審核人員會查看。',
      'The name or number differs between papers. If a document was renewed or someone else bought the machine, add a sentence to say so; a reviewer will look at it.',
    ),
    unknown: text(
      '姓名和号码由审核员核对，您不需要做什么。',
      '姓名和號碼由審核人員核對，您不需要做什麼。',
      'A reviewer compares the names and numbers. You need not do anything.',
    ),
  },
  D8: {
    pass: text(
      '照片页和盖章页是同一本证件。',
      '照片頁和蓋章頁是同一本證件。',
      'Both pages are from the same document.',
    ),
    fail: text(
      '照片页和盖章页的证件号码不同。请补拍同一本证件的页面；换过证件的，请写一句说明。',
      '照片頁和蓋章頁的證件號碼不同。請補拍同一本證件的頁面；換過證件的，請寫一句說明。',
      'The document numbers on the photo page and the stamp page differ. Please add the page from the same document; if it was renewed, add a sentence to say so.',
    ),
    unknown: text(
      '两页是不是同一本，由审核员核对，您不需要做什么。',
      '兩頁是不是同一本，由審核人員核對，您不需要做什麼。',
      'A reviewer compares the two pages. You need not do anything.',
    ),
  },
}

/** What the customer can do, as a button or a line under the finding. */
export const NEXT_STEP_NAMES: Readonly<Record<NextStep, Text>> = {
  'check-days': text('核对日期', '核對日期', 'Check the dates'),
  'add-paper': text('补一份材料', '補一份文件', 'Add a paper'),
  nothing: text('不需要操作', '不需要操作', 'Nothing to do'),
}
