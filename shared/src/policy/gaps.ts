import { text } from '../text.ts'
import type { Text } from '../text.ts'
import type { Clause } from './clause.ts'

/** A hole of the page: `says` what is missing, `means` how it is answered by default, `about` the clause it sits in. */
export interface Gap extends Clause {
  readonly about: string
}

/** G1–G9, the holes of the page. Each answer is data with a safe default, never code. */
export const GAPS: readonly Gap[] = [
  gap(
    'G1',
    'C14',
    text('邮寄清单第二项', '郵寄清單第二項', 'Second item of the list for posted machines'),
    text('页面缺少这一项的内容。', '頁面缺少這一項的內容。', 'This item is missing from the page.'),
    text(
      '不要求客户提供；工作人员看到“页面缺失”，管理员可以填写。',
      '不要求客戶提供；工作人員看到「頁面缺失」，管理員可以填寫。',
      'Customers are not asked for it. Staff see “missing from the page”, and an administrator may fill it in.',
    ),
  ),
  gap(
    'G2',
    'C16',
    text('三张材料表', '三張文件表', 'Three tables of papers'),
    text(
      '三个标题下面没有内容，不知道哪类人要交哪几份。',
      '三個標題下面沒有內容，不知道哪類人要交哪幾份。',
      'There is nothing under three headings, so it is not known who needs which papers.',
    ),
    text(
      '按页面列出的证件推断，推断的逐项标明，可向热线确认。',
      '依頁面列出的證件推斷，推斷的逐項標明，可向熱線確認。',
      'We work it out from the documents the page names. Each such item is marked; the hotline can confirm it.',
    ),
  ),
  gap(
    'G3',
    'C15',
    text('购买日与行程', '購買日與行程', 'Purchase date and trip'),
    text(
      '没有写明购买日不在行程内时怎么办。',
      '沒有寫明購買日不在行程內時怎麼辦。',
      'The page does not say what happens when the purchase date is outside the trip.',
    ),
    text(
      '中国香港和中国澳门由审核员答复，其他地方只作提醒，不会自动拒绝。',
      '中國香港和中國澳門由審核人員答覆，其他地方只作提醒，不會自動拒絕。',
      'For Hong Kong and Macao a reviewer must answer it; elsewhere it is only a caution. It never leads to an automatic refusal.',
    ),
  ),
  gap(
    'G4',
    'C15',
    text('出入境记录能否代替', '出入境紀錄能否代替', 'Exit-entry record in place of a stamp'),
    text(
      '页面没有提到带电子签章的出入境记录。',
      '頁面沒有提到附電子簽章的出入境紀錄。',
      'The page does not mention the signed exit-entry record.',
    ),
    text(
      '可以用它代替，标明是我们的理解。',
      '可以用它代替，標明是我們的理解。',
      'It may be used instead, marked as our reading.',
    ),
  ),
  gap(
    'G5',
    'C17',
    text('从境外拨打哪个号码', '從境外撥打哪個號碼', 'Which number works from abroad'),
    text(
      '400 号码能否从境外接通，取决于运营商，页面没有写。',
      '400 號碼能否從境外接通，取決於電信業者，頁面沒有寫。',
      'Whether a 400 number can be reached from abroad depends on the carrier; the page does not say.',
    ),
    text(
      '显示 +86 号码，注明境外可能打不通，同时给出邮箱。',
      '顯示 +86 號碼，註明境外可能撥不通，同時提供電子郵件地址。',
      'We show the +86 number, say that it may not connect from abroad, and give the email address beside it.',
    ),
  ),
  gap(
    'G6',
    'C17',
    text('登记要多久', '登記要多久', 'How long a registration takes'),
    text('页面没有写期限。', '頁面沒有寫期限。', 'The page gives no time.'),
    text(
      '我们给自己的目标是三个工作日，不是联想的承诺。',
      '我們給自己的目標是三個工作日，不是聯想的承諾。',
      'Our own target is three working days; it is not Lenovo’s promise.',
    ),
  ),
  gap(
    'G7',
    'C15',
    text('证件照片保存多久', '證件照片保存多久', 'How long identity papers are kept'),
    text('页面没有写。', '頁面沒有寫。', 'The page does not say.'),
    text(
      '页面没写，我们自己定的是：申请结束三十天后删除。',
      '頁面沒寫，我們自訂的是：申請結束三十天後刪除。',
      'Our own rule: they are erased thirty days after the ticket ends.',
    ),
  ),
  gap(
    'G8',
    'C6',
    text('翻新机的字样', '翻新機的字樣', 'Marks of refurbished machines'),
    text(
      '有一种字样是代表任意字母，还是就这几个字母，页面没有写。',
      '有一種字樣是代表任意字母，還是就這幾個字母，頁面沒有寫。',
      'The page does not say whether one of the marks stands for any letters or for exactly those letters.',
    ),
    text(
      '只作提醒，交给人来看，不会单凭它拒绝。',
      '只作提醒，交由專人查看，不會單憑它拒絕。',
      'It is a caution for a person to look at, and never a refusal on its own.',
    ),
  ),
  gap(
    'G9',
    'C2',
    text('缺少的引语和图片', '缺少的引言與圖片', 'Missing lead-in and pictures'),
    text(
      '图片、链接目标，以及不适用清单前面的那句话都缺失。',
      '圖片、連結目標，以及不適用清單前面的那句話都缺失。',
      'Pictures, link targets and the sentence that leads in the list of what is not covered are missing.',
    ),
    text(
      '“不在范围内”是我们的理解；步骤以当前网站为准。',
      '「不在範圍內」是我們的理解；步驟以目前網站為準。',
      '“Not covered” is our reading; for the steps, go by the site as it is now.',
    ),
  ),
]

function gap(id: string, about: string, title: Text, says: Text, means: Text): Gap {
  const where = text(`在 ${about} 之内`, `在 ${about} 之內`, `Inside ${about}`)
  return { id, about, title, says, means, where, used: 'told' }
}
