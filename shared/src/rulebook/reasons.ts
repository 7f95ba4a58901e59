import { text } from '../text.ts'
import type { Text } from '../text.ts'
import type { Reason } from './schema.ts'

type Words = readonly [cn: string, hant: string, en: string]

/** Every reason a reviewer may give. Ids are never reused; the customer reads `toCustomer`, staff choose by `REASON_LABELS`. */
export const REASONS: readonly Reason[] = [
  back('illegible', [
    '照片上的字看不清。请在亮处拿稳手机，贴近再拍一张。',
    '照片上的字看不清楚。請在明亮處拿穩手機，靠近再拍一張。',
    'The text in the photo cannot be read. Please take it again in good light, from closer, with a steady hand.',
  ]),
  back('cut-off', [
    '有一部分在画面外。请把四个角都放进画面，再拍一张。',
    '有一部分在畫面外。請讓四個角都入鏡，再拍一張。',
    'Part of it is outside the picture. Please take it again with all four corners showing.',
  ]),
  back('glare', [
    '反光盖住了文字。请换个角度、关掉闪光灯，再拍一张。',
    '反光蓋住了文字。請換個角度、關閉閃光燈，再拍一張。',
    'Glare covers the text. Please change the angle, turn the flash off and take it again.',
  ]),
  back('wrong-paper', [
    '这张照片是另一种材料。请按说明拍这一项要的那一种。',
    '這張照片是另一種文件。請依說明拍這一項所需的那一種。',
    'This photo shows a different kind of paper. Please photograph the one this item asks for.',
  ]),
  back('wrong-person', [
    '材料上的姓名和申请人不同。请拍申请人自己的；购机凭证上是别人的名字时，请选择原因并写一句说明。',
    '文件上的姓名和申請人不同。請拍申請人自己的；購買證明上是別人的名字時，請選擇原因並寫一句說明。',
    'The name on it differs from the applicant’s. Please photograph the applicant’s own paper; if the proof of purchase is in another name, choose the reason and add a sentence.',
  ]),
  back('wrong-stay', [
    '这份材料上的日期不包含购买那一天。请找购买机器那次行程的材料，或改用出入境记录。',
    '這份文件上的日期不包含購買當天。請找購買電腦那次行程的文件，或改用出入境紀錄。',
    'The dates on it do not include the purchase date. Please send the paper from the trip on which you bought the machine, or an exit-entry record instead.',
  ]),
  back('serial-unreadable', [
    '购机凭证上的主机编号看不清。请重拍那一处，或加拍机身底部的标签。',
    '購買證明上的主機序號看不清楚。請重拍該處，或加拍機身底部的標籤。',
    'The serial number on the proof of purchase cannot be read. Please photograph that part again, or add a photo of the label under the machine.',
  ]),
  back('serial-differs', [
    '购机凭证上的主机编号和您填写的不同。请核对机身标签，注意分清字母 O 和数字 0，再补拍标签。',
    '購買證明上的主機序號和您填寫的不同。請核對機身標籤，留意字母 O 與數字 0，再補拍標籤。',
    'The serial number on the proof of purchase differs from the one you entered. Please check it against the label, watching for the letter O and the digit 0, and add a photo of the label.',
  ]),
  back('purchase-day-unreadable', [
    '看不到购买日期。请重拍有日期的部分，或改用订单截图。',
    '看不到購買日期。請重拍有日期的部分，或改用訂單的螢幕截圖。',
    'The purchase date cannot be seen. Please photograph the part with the date, or send a screenshot of the order.',
  ]),
  back('days-unreadable', [
    '入境日期或逗留期限看不清。请重拍这一处。',
    '入境日期或逗留期限看不清楚。請重拍該處。',
    'The entry date or the limit of stay cannot be read. Please photograph that part again.',
  ]),
  back('pages-apart', [
    '照片页和盖章页的证件号码对不上。请拍同一本证件的两页；换过证件时，请写一句说明。',
    '照片頁和蓋章頁的證件號碼不符。請拍同一本證件的兩頁；換過證件時，請寫一句說明。',
    'The document numbers on the photo page and the stamp page differ. Please photograph both pages of the same document; if it was renewed, add a sentence to say so.',
  ]),
  back('signature-missing', [
    '出入境记录上没有看到电子签章。请下载带签章的文件，截取整页。',
    '出入境紀錄上沒有看到電子簽章。請取得附簽章的檔案，擷取整頁畫面。',
    'The exit-entry record shows no electronic signature. Please get the signed file and capture the whole page.',
  ]),
  back(
    'not-original',
    [
      '服务站要看原件，这一份是复印件或打印件。请把原件带来；遗失时请先拨打热线。',
      '服務站要查看正本，這一份是影本或列印本。請攜帶正本；遺失時請先撥打熱線。',
      'The station has to see the original, and this is a copy or a printout. Please bring the original; if it is lost, call the hotline first.',
    ],
    { clause: 'C14' },
  ),
  back('buyer-note-missing', [
    '购机凭证上是公司或别人的名字，还缺一份说明。请附上公司或购买人的说明，和凭证放在一起拍。',
    '購買證明上是公司或他人的名字，還缺一份說明。請附上公司或購買人的說明，和證明放在一起拍。',
    'The proof of purchase is in another name, and a note explaining it is still missing. Please add a note from the company or the buyer and photograph it together with the proof.',
  ]),
  back(
    'other',
    [
      '这一页需要重拍，审核员写了说明。请按说明再拍一张。',
      '這一頁需要重拍，審核人員寫了說明。請依說明再拍一張。',
      'This page is needed again. The reviewer has written a note; please follow it.',
    ],
    { noteNeeded: true },
  ),
  no('illegal-import', 'C17', [
    '材料显示这台机器不是依法带入或寄入的，按政策不能提供服务。如果您有海关的缴税或放行单据，请拨打热线说明，也可以重新登记。',
    '文件顯示這台電腦並非依法帶入或寄入，依政策不能提供服務。如果您有海關的繳稅或放行單據，請撥打熱線說明，也可以重新登記。',
    'The papers show that the machine was not imported lawfully; the policy allows no service then. If you have a customs paper showing that tax was paid or the machine was cleared, call the hotline or register again.',
  ]),
  no('refurbished', 'C6', [
    '这是翻新机，不在国际联保范围内。如果您认为判断有误，请带着购买页面或卖家说明联系热线。',
    '這是翻新機，不在國際聯保範圍內。如果您認為判斷有誤，請備妥購買頁面或賣家說明，聯絡熱線。',
    'This is a refurbished machine, which the international warranty does not cover. If you think this is wrong, call the hotline and have the product page or the seller’s description ready.',
  ]),
  no('label-altered', 'C3', [
    '机身标签被改动或移除，不在保修范围内。如果标签是在授权维修中更换的，请带着维修单联系热线。',
    '機身標籤遭更改或移除，不在保固範圍內。如果標籤是在授權維修時更換的，請備妥維修單，聯絡熱線。',
    'The label on the machine was altered or removed, which the warranty does not cover. If it was replaced in an authorised repair, call the hotline and have the repair record ready.',
  ]),
  no('out-of-term', 'C11', [
    '首次销售地的基础保修期已经结束。您仍可以向服务站了解付费维修。',
    '首次銷售地的基本保固期已經結束。您仍可以向服務站詢問付費維修。',
    'The base warranty of the country or region of first sale has ended. You can still ask a service station about a repair at your own cost.',
  ]),
  no('wrong-machine-line', 'C18', [
    '这台机器属于 Think 或其他产品线，适用另一份政策。请在联想支持网站查看它的国际保修说明。',
    '這台電腦屬於 Think 或其他產品線，適用另一份政策。請在 Lenovo 支援網站查看它的國際保固說明。',
    'This machine belongs to Think or another product line with a policy of its own. Please see the Lenovo Support site for it.',
  ]),
  no('not-serviced-here', 'C2', [
    '这个型号在内地没有销售和维修，所以不能提供配件和服务。您可以联系购买地的服务中心。',
    '這個型號在內地沒有銷售和維修，所以無法提供零件和服務。您可以聯絡購買地的服務中心。',
    'This model is not sold or serviced on the mainland, so there are no parts or service for it here. You can contact the service centre where you bought it.',
  ]),
  no('holder-differs', 'C15', [
    '购机凭证上是另一个人或公司的名字，没有看到您和对方关系的说明。拿到公司或购买人的说明后，可以重新登记。',
    '購買證明上是另一個人或公司的名字，沒有看到您和對方關係的說明。取得公司或購買人的說明後，可以重新登記。',
    'The proof of purchase is in the name of another person or company, and nothing shows how you are connected. With a note from them you can register again.',
  ]),
  no('stay-not-proven', 'C15', [
    '现有材料不能说明购买那天您在购买地。找到那次行程的材料或出入境记录后，可以重新登记。',
    '現有文件無法說明購買當天您在購買地。找到那次行程的文件或出入境紀錄後，可以重新登記。',
    'The papers do not show that you were at the place of purchase on that date. With papers from that trip, or an exit-entry record, you can register again.',
  ]),
  no('forged', 'C15', [
    '核对后，有一份材料无法认定为真实。如果您有原始文件，请拨打热线说明。',
    '核對後，有一份文件無法認定為真實。如果您有原始文件，請撥打熱線說明。',
    'One of the papers could not be confirmed as genuine. If you have the original file or document, please call the hotline.',
  ]),
  no('refused-other', 'C15', [
    '这次不能登记，审核员写了原因。如果您不同意，请拨打热线。',
    '這次無法登記，審核人員寫了原因。如果您不同意，請撥打熱線。',
    'The machine cannot be registered this time; the reviewer has written why. If you disagree, please call the hotline.',
  ]),
]

/** Gives a reason by id and kind, or undefined where the catalogue has none. */
export function reasonOf(reasons: readonly Reason[], id: string, kind: Reason['kind']): Reason | undefined {
  return reasons.find(each => each.id === id && each.kind === kind)
}

function back(id: string, toCustomer: Words, more: { clause?: string; noteNeeded?: true } = {}): Reason {
  return {
    id,
    kind: 'send-back',
    clause: more.clause ?? 'C15',
    toCustomer: words(toCustomer),
    noteNeeded: more.noteNeeded ?? false,
  }
}

/** A refusal always carries the reviewer's own words. */
function no(id: string, clause: string, toCustomer: Words): Reason {
  return {
    id,
    kind: 'refuse',
    clause,
    toCustomer: words(toCustomer),
    noteNeeded: true,
  }
}

function words(each: Words): Text {
  return text(...each)
}
