import { text } from '../text.ts'
import type { Clause } from './clause.ts'

/** C14–C19: machines brought home, contact, other lines, the entitlement. */
export const CLAUSES_HOME: readonly Clause[] = [
  {
    id: 'C14',
    title: text('邮寄回国的登记', '郵寄回國的登記', 'Registering a posted machine'),
    says: text(
      '需要购机凭证和报税单原件，带到服务站，由热线协助登记。照片可以先发邮件，服务站看的报税单必须是原件。清单第二项在页面上缺失。',
      '需要購買證明和報稅單正本，帶到服務站，由熱線協助登記。照片可以先寄電子郵件，服務站查看的報稅單必須是正本。清單第二項在頁面上缺失。',
      'The proof of purchase and the original tax form go to a station; the hotline assists. Photos may be mailed, but the form at the station must be the original. The second item of the list is missing.',
    ),
    means: text(
      '先在这里发照片，再带原件去服务站。',
      '先在這裡傳照片，再帶正本去服務站。',
      'Send the photos here, then take the original to a station.',
    ),
    where: text('“机器邮寄回国”', '「機器郵寄回國」', 'Part “sent home by post”'),
    used: 'rules',
  },
  {
    id: 'C15',
    title: text('随身带回的登记', '隨身帶回的登記', 'Registering a carried machine'),
    says: text(
      '自己出行时购买并带回的，需要购机凭证、旅行证件照片页，以及签注或出入境盖章页。在中国香港、中国澳门购买的，要有购买那一次的入境标签或 E 通道标签。',
      '自己出行時購買並帶回的，需要購買證明、旅行證件照片頁，以及簽注或出入境蓋章頁。在中國香港、中國澳門購買的，要有購買那一次的入境標籤或 e-道標籤。',
      'For a machine bought on one’s own trip: proof of purchase, photo page of the travel document, endorsement or stamp page. For Hong Kong and Macao also the slip or e-Channel label of that stay.',
    ),
    means: text(
      '请留好入境的小纸条，购买日要落在那次行程里。',
      '請保留入境的小紙條，購買日要落在那次行程裡。',
      'Keep the arrival slip; the purchase has to fall inside that stay.',
    ),
    where: text('“携带回国”', '「攜帶回國」', 'Part “carried home”'),
    used: 'rules',
  },
  {
    id: 'C16',
    title: text('三张材料表', '三張文件表', 'Three tables of papers'),
    says: text(
      '页面列出境外购买、港澳台购买、港台居民三个标题，但我们看到的版本没有内容。',
      '頁面列出境外購買、港澳台購買、港台居民三個標題，但我們看到的版本沒有內容。',
      'The page heads three tables (abroad; Hong Kong, Macao, Taiwan; residents of Hong Kong and Taiwan), but our copy holds nothing under them.',
    ),
    means: text(
      '清单里标着“我们的理解”的材料，可向热线确认。',
      '清單裡標示「我們的理解」的文件，可向熱線確認。',
      'Items marked as our reading can be confirmed with the hotline.',
    ),
    where: text('“携带回国”的三个小标题', '「攜帶回國」的三個小標題', 'Three headings under “carried home”'),
    used: 'told',
  },
  {
    id: 'C17',
    title: text('联系方式与合法进口', '聯絡方式與合法進口', 'Contact, and lawful import'),
    says: text(
      '登记热线 400-990-8888，每天 9:00–18:00；邮箱 lenovoiws@lenovo.com；联想服务小程序在海外也可用。须遵守海关规定并自付税费；非法进境的机器不能得到任何服务。',
      '登記熱線 400-990-8888，每天 9:00–18:00；電子郵件 lenovoiws@lenovo.com；聯想服務小程式在海外也可使用。須遵守海關規定並自付稅費；非法進境的電腦不能得到任何服務。',
      'Hotline 400-990-8888, daily 9:00–18:00; mail lenovoiws@lenovo.com; the service applet works abroad too. Customs law and duty are the owner’s; a machine imported against the law gets no service.',
    ),
    means: text(
      '保留报税单和完税凭证，登记时会请您声明。',
      '保留報稅單和完稅憑證，登記時會請您聲明。',
      'Keep the customs papers; registering asks you for a declaration.',
    ),
    where: text(
      '“邮寄回国”与“携带回国”之后',
      '「郵寄回國」與「攜帶回國」之後',
      'After the parts on bringing a machine home',
    ),
    used: 'rules',
  },
  {
    id: 'C18',
    title: text('Think 等其他产品线', 'Think 等其他產品線', 'Think and other lines'),
    says: text(
      'Think 和其他产品线适用另一份政策。',
      'Think 和其他產品線適用另一份政策。',
      'Think and other lines have a policy of their own.',
    ),
    means: text(
      '请到联想支持网站查看那份政策。',
      '請到 Lenovo 支援網站查看那份政策。',
      'Please see that policy on Lenovo Support.',
    ),
    where: text('页面开头', '頁面開頭', 'Head of the page'),
    used: 'rules',
  },
  {
    id: 'C19',
    title: text('联保资格从哪里来', '聯保資格從哪裡來', 'Where the entitlement comes from'),
    says: text(
      '部分机型出厂自带国际联保，其他的可以作为增值服务取得；联想中国的保修查询会显示。',
      '部分機型原廠附帶國際聯保，其他的可以作為加值服務取得；聯想中國的保固查詢會顯示。',
      'Some models carry it from the factory, others can have it as an added service. Lenovo China’s warranty query shows it.',
    ),
    means: text(
      '不确定时先查保修，再出发。',
      '不確定時先查保固，再出發。',
      'If unsure, query the warranty before you travel.',
    ),
    where: text('带出一节末尾', '帶出一節末尾', 'End of the part on machines taken out'),
    used: 'told',
  },
]
