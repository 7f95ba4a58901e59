import { text } from '../text.ts'
import type { Clause } from './clause.ts'

/** C14–C19: machines brought home, contact, other lines, the entitlement. */
export const CLAUSES_HOME: readonly Clause[] = [
  {
    id: 'C14',
    title: text('邮寄回国的登记', '郵寄回國的登記', 'Registering a posted machine'),
    says: text(
      '带购机凭证和报税单原件到服务站，打热线，由热线协助登记。照片可以先发邮件，但服务站要看报税单的原件。清单的第二项，页面上没有。',
      '帶購買證明和報稅單正本到服務站，撥打熱線，由熱線協助登記。照片可以先用電子郵件寄出，但服務站要查看報稅單的正本。清單的第二項，頁面上沒有。',
      'Take the proof of purchase and the original tax form to a service station and call the hotline, which helps with the registration. Photos may be emailed first, but the station has to see the original form. The second item of the list is missing from the page.',
    ),
    means: text(
      '先在这里传照片，再带原件去服务站。',
      '先在這裡傳照片，再帶正本去服務站。',
      'Send the photos here, then take the original to a station.',
    ),
    where: text('“机器邮寄回国”', '「機器郵寄回國」', 'Section “sent home by post”'),
    used: 'rules',
  },
  {
    id: 'C15',
    title: text('随身带回的登记', '隨身帶回的登記', 'Registering a carried machine'),
    says: text(
      '自己出行时买了带回来的，要有购机凭证、旅行证件的照片页，再加签注页或盖章页。在中国香港、中国澳门买的，还要购买那次行程的入境标签或 E 通道标签。',
      '自己出行時購買並帶回的，要有購買證明、旅行證件的照片頁，以及簽注頁或蓋章頁。在中國香港、中國澳門購買的，還要有購買那次行程的入境標籤或 e-道標籤。',
      'For a machine you bought on your own trip: the proof of purchase, the photo page of the travel document, and its endorsement or stamp page. If you bought it in Hong Kong or Macao, also the landing slip or e-Channel label from that trip.',
    ),
    means: text(
      '请留好入境时的小纸条，购买日要在那次行程之内。',
      '請保留入境時的小紙條，購買日要在那次行程之內。',
      'Keep the slip you were given on arrival; the purchase date has to be within that trip.',
    ),
    where: text('“携带回国”', '「攜帶回國」', 'Section “carried home”'),
    used: 'rules',
  },
  {
    id: 'C16',
    title: text('三张材料表', '三張文件表', 'Three tables of papers'),
    says: text(
      '页面有三个标题：境外购买；中国香港、中国澳门和中国台湾购买；中国香港和中国台湾居民。我们看到的版本，标题下面是空的。',
      '頁面有三個標題：境外購買；中國香港、中國澳門和中國台灣購買；中國香港和中國台灣居民。我們看到的版本，標題下面是空的。',
      'The page has three headings: bought abroad; bought in Hong Kong, Macao or Taiwan; residents of Hong Kong and Taiwan. In the version we saw, there is nothing under them.',
    ),
    means: text(
      '清单里标着“我们的理解”的材料，可向热线确认。',
      '清單裡標示「我們的理解」的文件，可向熱線確認。',
      'You can confirm items marked “our reading” with the hotline.',
    ),
    where: text('“携带回国”的三个小标题', '「攜帶回國」的三個小標題', 'Three headings under “carried home”'),
    used: 'told',
  },
  {
    id: 'C17',
    title: text('联系方式与合法进口', '聯絡方式與合法進口', 'Contact, and lawful import'),
    says: text(
      '登记热线 400-990-8888，每天 9:00–18:00；邮箱 lenovoiws@lenovo.com；联想服务小程序在海外也能用。带入或寄入机器要守海关规定，税费自己付；不是依法带入或寄入的，不提供服务。',
      '登記熱線 400-990-8888，每天 9:00–18:00；電子郵件 lenovoiws@lenovo.com；聯想服務小程式在海外也能使用。帶入或寄入電腦須遵守海關規定並自付稅費；並非依法帶入或寄入的，不提供服務。',
      'Hotline 400-990-8888, daily 9:00–18:00; email lenovoiws@lenovo.com; the Lenovo service mini program works abroad too. The owner has to follow customs law and pay the duty; a machine that was not imported lawfully gets no service.',
    ),
    means: text(
      '报税单和完税单据请留好，登记时会请您声明。',
      '報稅單和完稅單據請保留，登記時會請您聲明。',
      'Keep the customs papers. You are asked for a declaration when you register.',
    ),
    where: text(
      '“邮寄回国”与“携带回国”之后',
      '「郵寄回國」與「攜帶回國」之後',
      'After the sections on bringing a machine home',
    ),
    used: 'rules',
  },
  {
    id: 'C18',
    title: text('Think 等其他产品线', 'Think 等其他產品線', 'Think and other lines'),
    says: text(
      'Think 和其他产品线适用另一份政策。',
      'Think 和其他產品線適用另一份政策。',
      'Think and other product lines have a policy of their own.',
    ),
    means: text(
      '请到联想支持网站查看那份政策。',
      '請到 Lenovo 支援網站查看那份政策。',
      'Please see that policy on the Lenovo Support site.',
    ),
    where: text('页面开头', '頁面開頭', 'Top of the page'),
    used: 'rules',
  },
  {
    id: 'C19',
    title: text('哪些机器有国际联保', '哪些電腦有國際聯保', 'Which machines have it'),
    says: text(
      '有的机型出厂时就有国际联保，有的可以作为增值服务取得。有没有，可以在联想中国的保修查询里看到。',
      '有的機型出廠時就有國際聯保，有的可以作為加值服務取得。是否包含，可以在聯想中國的保固查詢中看到。',
      'Some models have it from the factory; for others it can be had as an added service. Lenovo China’s warranty query shows whether yours has it.',
    ),
    means: text(
      '不确定的话，出发前先查一下。',
      '不確定的話，出發前先查詢。',
      'If you are not sure, check before you travel.',
    ),
    where: text('带出一节末尾', '帶出一節末尾', 'End of the section on machines taken out'),
    used: 'rules',
  },
]
