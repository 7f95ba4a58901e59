import { text } from '../text.ts'
import type { Text } from '../text.ts'
import type { Reason } from './schema.ts'

type Words = readonly [cn: string, hant: string, en: string]

/** Every reason a reviewer may give. Ids are never reused; the customer reads `toCustomer`, staff choose by `label`. */
export const REASONS: readonly Reason[] = [
  back(
    'illegible',
    ['看不清', '看不清楚', 'Not readable'],
    [
      '照片上的字看不清。请在亮处拿稳手机，贴近再拍一张。',
      '照片上的字看不清楚。請在明亮處拿穩手機，靠近再拍一張。',
      'The writing cannot be read. Please take it again in good light, held steady and closer.',
    ],
  ),
  back(
    'cut-off',
    ['边角没有拍全', '邊角沒有拍完整', 'Cut off'],
    [
      '有一部分在画面外。请把四个角都放进画面，再拍一张。',
      '有一部分在畫面外。請讓四個角都入鏡，再拍一張。',
      'Part of it lies outside the picture. Please take it again with all four corners inside.',
    ],
  ),
  back(
    'glare',
    ['反光', '反光', 'Glare'],
    [
      '反光盖住了文字。请换个角度、关掉闪光灯，再拍一张。',
      '反光蓋住了文字。請換個角度、關閉閃光燈，再拍一張。',
      'Glare covers the writing. Please tilt it, switch the flash off and take it again.',
    ],
  ),
  back(
    'wrong-paper',
    ['不是这一项的材料', '不是這一項的文件', 'Another paper'],
    [
      '这张照片是另一种材料。请按说明拍这一项要的那一种。',
      '這張照片是另一種文件。請依說明拍這一項所需的那一種。',
      'This photo shows another kind of paper. Please take the one this item asks for.',
    ],
  ),
  back(
    'wrong-person',
    ['不是本人的材料', '不是本人的文件', 'Another person’s paper'],
    [
      '材料上的姓名和申请人不同。请拍申请人自己的；购机凭证是别人的名字时，请选择原因并写一句说明。',
      '文件上的姓名和申請人不同。請拍申請人自己的；購買證明是別人的名字時，請選擇原因並寫一句說明。',
      'The name differs from the applicant’s. Please take the applicant’s own; if the proof is in another name, choose the reason and add a sentence.',
    ],
  ),
  back(
    'wrong-stay',
    ['不是购买那次的行程', '不是購買那次的行程', 'Another stay'],
    [
      '这份材料的日期不包含购买那一天。请找购买机器那一次的材料，或改用出入境记录。',
      '這份文件的日期不包含購買當天。請找購買電腦那一次的文件，或改用出入境記錄。',
      'The days on it do not include the day of purchase. Please send the paper of that stay, or an exit-entry record instead.',
    ],
  ),
  back(
    'serial-unreadable',
    ['主机编号看不清', '主機序號看不清楚', 'Serial not readable'],
    [
      '凭证上的主机编号看不清。请重拍那一处，或加拍机身底部的标签。',
      '證明上的主機序號看不清楚。請重拍該處，或加拍機身底部的標籤。',
      'The serial number on it cannot be read. Please take that spot again, or add the label under the machine.',
    ],
  ),
  back(
    'serial-differs',
    ['主机编号不一致', '主機序號不一致', 'Serial differs'],
    [
      '凭证上的编号和您填写的不同。请核对机身标签，注意字母 O 和数字 0，再补拍标签。',
      '證明上的序號和您填寫的不同。請核對機身標籤，留意字母 O 和數字 0，再補拍標籤。',
      'The serial on it differs from the one you typed. Please check the label, O against 0 above all, and add a photo of it.',
    ],
  ),
  back(
    'purchase-day-unreadable',
    ['购买日期看不清', '購買日期看不清楚', 'Day of purchase not readable'],
    [
      '看不到购买日期。请重拍有日期的部分，或改用订单截图。',
      '看不到購買日期。請重拍有日期的部分，或改用訂單的螢幕截圖。',
      'The day of purchase cannot be seen. Please take the part with the day, or send a screenshot of the order.',
    ],
  ),
  back(
    'days-unreadable',
    ['入境日期或期限看不清', '入境日期或期限看不清楚', 'Days of the stay not readable'],
    [
      '看不清入境日期或逗留期限。请重拍这一处。',
      '看不清楚入境日期或逗留期限。請重拍該處。',
      'The day of entry or the limit of stay cannot be read. Please take that spot again.',
    ],
  ),
  back(
    'pages-apart',
    ['两页不是同一本证件', '兩頁不是同一本證件', 'Pages of different documents'],
    [
      '照片页和盖章页的证件号码对不上。请拍同一本证件的两页；换过证件时，请写一句说明。',
      '照片頁和蓋章頁的證件號碼不符。請拍同一本證件的兩頁；換過證件時，請寫一句說明。',
      'The numbers on the photo page and the stamp page differ. Please take both from one document; if it was renewed, say so.',
    ],
  ),
  back(
    'signature-missing',
    ['缺少电子签章', '缺少電子簽章', 'Signature missing'],
    [
      '出入境记录上没有看到电子签章。请下载带签章的文件，截取整页。',
      '出入境記錄上沒有看到電子簽章。請取得附簽章的檔案，擷取整頁畫面。',
      'The record shows no electronic signature. Please fetch the signed file and capture the whole page.',
    ],
  ),
  back(
    'not-original',
    ['不是原件', '不是正本', 'Not the original'],
    [
      '服务站要看原件，这一份是复印件或打印件。请把原件带来；遗失时请先拨打热线。',
      '服務站要查看正本，這一份是影本或列印本。請攜帶正本；遺失時請先撥打熱線。',
      'The station has to see the original; this is a copy. Please bring the original, or call the hotline if it is lost.',
    ],
    { clause: 'C14' },
  ),
  back(
    'buyer-note-missing',
    ['缺少他人购买的说明', '缺少他人購買的說明', 'Note on the other name missing'],
    [
      '凭证是公司或别人的名字，还缺一份说明。请附上公司或购买人的说明，和凭证放在一起拍。',
      '證明是公司或他人的名字，還缺一份說明。請附上公司或購買人的說明，和證明放在一起拍。',
      'The proof is in another name and the note on it is missing. Please add a note from the company or the buyer and take it together with the proof.',
    ],
  ),
  back(
    'other',
    ['其他（请写明）', '其他（請寫明）', 'Something else (say what)'],
    [
      '这一页需要再补一次，审核员写了说明。请按说明重拍。',
      '這一頁需要再補一次，審核人員寫了說明。請依說明重拍。',
      'This page is needed once more. The reviewer has written why; please follow that note.',
    ],
    { noteNeeded: true },
  ),
  no(
    'illegal-import',
    'C17',
    ['非法进入中国', '非法進入中國', 'Imported against the law'],
    [
      '材料显示机器不是依法进入中国的，按政策不能提供任何服务。如有海关的缴税或放行凭证，请拨打热线，我们会重新查看。',
      '文件顯示這台電腦並非依法進入中國，依政策不能提供任何服務。如有海關的繳稅或放行憑證，請撥打熱線，我們會重新查看。',
      'The papers show that the machine did not enter China lawfully, so no service can be given. If customs cleared it, call the hotline with that paper at hand and we will look again.',
    ],
  ),
  no(
    'refurbished',
    'C6',
    ['翻新机', '整新機', 'Refurbished machine'],
    [
      '这是翻新机，不在国际联保范围内。如果您认为判断有误，请带着购买页面或卖家说明联系热线。',
      '這是整新機，不在國際聯保範圍內。如果您認為判斷有誤，請備妥購買頁面或賣家說明，聯絡熱線。',
      'The machine is refurbished, which international cover does not include. If you think this is wrong, call the hotline with the page or the seller’s words at hand.',
    ],
  ),
  no(
    'label-altered',
    'C3',
    ['标签改动或缺失', '標籤遭更改或移除', 'Label altered or removed'],
    [
      '机身标签被改动或移除，不在保修范围内。如果标签是在授权维修中更换的，请带着维修单联系热线。',
      '機身標籤遭更改或移除，不在保固範圍內。如果標籤是在授權維修時更換的，請備妥維修單，聯絡熱線。',
      'The label was altered or removed, which the cover excludes. If an authorised repair changed it, call the hotline with the repair sheet at hand.',
    ],
  ),
  no(
    'out-of-term',
    'C11',
    ['已过保修期', '已過保固期', 'Term over'],
    [
      '首次销售地的基础保修期已经结束。您仍可以联系服务站付费维修。',
      '首次銷售地的基礎保固期已經結束。您仍可以聯絡服務站付費維修。',
      'The base term of the country of first sale has ended. A station can still repair the machine at your cost.',
    ],
  ),
  no(
    'wrong-machine-line',
    'C18',
    ['不属于本政策的产品', '不屬於本政策的產品', 'Another product line'],
    [
      '这台机器属于 Think 或其他产品线，适用另一份政策。请在联想支持网站查看它的国际保修说明。',
      '這台電腦屬於 Think 或其他產品線，適用另一份政策。請在 Lenovo 支援網站查看它的國際保固說明。',
      'The machine belongs to Think or another line with a policy of its own. Please see Lenovo Support for it.',
    ],
  ),
  no(
    'not-serviced-here',
    'C2',
    ['此型号在内地不销售或不维修', '此型號在內地不銷售或不維修', 'Model not sold or serviced here'],
    [
      '这个型号在内地没有销售和维修，配件和服务也无法提供。您可以联系购买地的服务中心。',
      '這個型號在內地沒有銷售和維修，零件和服務也無法提供。您可以聯絡購買地的服務中心。',
      'This model is not sold and serviced on the mainland, so neither are parts and service. The place of purchase can help.',
    ],
  ),
  no(
    'holder-differs',
    'C15',
    ['凭证持有人不符', '證明持有人不符', 'Proof held by another'],
    [
      '购机凭证是另一个人或公司的名字，没有看到两者关系的说明。拿到公司或购买人的说明后，可以重新申请。',
      '購買證明是另一個人或公司的名字，沒有看到兩者關係的說明。取得公司或購買人的說明後，可以重新申請。',
      'The proof is in the name of another person or company, with nothing that links you. With a note from them you may apply again.',
    ],
  ),
  no(
    'stay-not-proven',
    'C15',
    ['无法说明购买时的行程', '無法說明購買時的行程', 'Stay at purchase not shown'],
    [
      '现有材料不能说明购买那天您在购买地。找到那次行程的材料或出入境记录后，可以重新申请。',
      '現有文件不能說明購買當天您在購買地。找到那次行程的文件或出入境記錄後，可以重新申請。',
      'The papers do not show that you were there on the day of purchase. With papers of that stay, or an exit-entry record, you may apply again.',
    ],
  ),
  no(
    'forged',
    'C15',
    ['材料不真实', '文件不真實', 'Paper not genuine'],
    [
      '经核对，有一份材料无法认定为真实。如果您有原始文件，请拨打热线。',
      '經核對，有一份文件無法認定為真實。如果您有原始文件，請撥打熱線。',
      'One of the papers could not be taken as genuine. If you hold the source of it, please call the hotline.',
    ],
  ),
  no(
    'refused-other',
    'C15',
    ['其他（请写明）', '其他（請寫明）', 'Something else (say what)'],
    [
      '这次不能登记，审核员写了原因。如有不同意见，请拨打热线。',
      '這次不能登記，審核人員寫了原因。如有不同意見，請撥打熱線。',
      'The machine cannot be registered this time; the reviewer has written why. If you disagree, please call the hotline.',
    ],
  ),
]

/** Gives a reason by id and kind, or undefined where the catalogue has none. */
export function reasonOf(reasons: readonly Reason[], id: string, kind: Reason['kind']): Reason | undefined {
  return reasons.find(each => each.id === id && each.kind === kind)
}

function back(
  id: string,
  label: Words,
  toCustomer: Words,
  more: { clause?: string; noteNeeded?: true } = {},
): Reason {
  return {
    id,
    kind: 'send-back',
    clause: more.clause ?? 'C15',
    label: words(label),
    toCustomer: words(toCustomer),
    noteNeeded: more.noteNeeded ?? false,
  }
}

/** A refusal always carries the reviewer's own words. */
function no(id: string, clause: string, label: Words, toCustomer: Words): Reason {
  return {
    id,
    kind: 'refuse',
    clause,
    label: words(label),
    toCustomer: words(toCustomer),
    noteNeeded: true,
  }
}

function words(each: Words): Text {
  return text(...each)
}
