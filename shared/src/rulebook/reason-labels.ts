import { text } from '../text.ts'
import type { Text } from '../text.ts'

/** What staff choose a reason by, by its id; apart from the reasons, since the applet never shows it. */
export const REASON_LABELS: Readonly<Record<string, Text>> = {
  illegible: text('看不清', '看不清楚', 'Not readable'),
  'cut-off': text('边角没有拍全', '邊角沒有拍完整', 'Cut off'),
  glare: text('反光', '反光', 'Glare'),
  'wrong-paper': text('不是这一项的材料', '不是這一項的文件', 'Not the right paper'),
  'wrong-person': text('不是本人的材料', '不是本人的文件', 'Another person’s paper'),
  'wrong-stay': text('不是购买那次的行程', '不是購買那次的行程', 'Not the purchase trip'),
  'serial-unreadable': text('主机编号看不清', '主機序號看不清楚', 'Serial number not readable'),
  'serial-differs': text('主机编号不一致', '主機序號不一致', 'Serial number differs'),
  'purchase-day-unreadable': text('购买日期看不清', '購買日期看不清楚', 'Purchase date not readable'),
  'days-unreadable': text(
    '入境日期或期限看不清',
    '入境日期或期限看不清楚',
    'Entry date or limit of stay not readable',
  ),
  'pages-apart': text('两页不是同一本证件', '兩頁不是同一本證件', 'Pages from different documents'),
  'signature-missing': text('缺少电子签章', '缺少電子簽章', 'Electronic signature missing'),
  'not-original': text('不是原件', '不是正本', 'Not the original'),
  'buyer-note-missing': text('缺少他人购买的说明', '缺少他人購買的說明', 'Note about the other name missing'),
  other: text('其他（请写明）', '其他（請寫明）', 'Something else (say what)'),
  'illegal-import': text('不是依法带入或寄入', '並非依法帶入或寄入', 'Not imported lawfully'),
  refurbished: text('翻新机', '翻新機', 'Refurbished machine'),
  'label-altered': text('标签改动或移除', '標籤遭更改或移除', 'Label altered or removed'),
  'out-of-term': text('已过保修期', '已過保固期', 'Warranty ended'),
  'wrong-machine-line': text('不属于本政策的产品', '不屬於本政策的產品', 'Another product line'),
  'not-serviced-here': text(
    '此型号在内地不销售或不维修',
    '此型號在內地不銷售或不維修',
    'Model not sold or serviced here',
  ),
  'holder-differs': text('购机凭证上是别人的名字', '購買證明上是他人的名字', 'Proof in another name'),
  'stay-not-proven': text('无法说明购买时的行程', '無法說明購買時的行程', 'Trip at purchase not shown'),
  forged: text('材料无法认定为真实', '文件無法認定為真實', 'Paper could not be confirmed as genuine'),
  'refused-other': text('其他（请写明）', '其他（請寫明）', 'Something else (say what)'),
}
