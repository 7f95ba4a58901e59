import { text } from '../../text.ts'
import type { OfficialPage } from '../guide.ts'
import { CHECKED_ON } from '../refs.ts'

/** Lenovo's own terms of the international warranty, to which the policy page refers for further papers (C10). */
export const TERMS_PAGE: OfficialPage = {
  id: 'terms',
  clause: 'C10',
  title: text('联想的国际联保条款', '聯想的國際聯保條款', 'Lenovo’s international warranty terms'),
  says: text(
    '有的国家或地区还要看购机凭证或合法进口的证明。联想自己的条款在这里；要哪些，由当地服务中心决定。',
    '有的國家或地區還要查看購買證明或合法進口的證明。聯想自己的條款在這裡；需要哪些，由當地服務中心決定。',
    'Some countries or regions also ask for proof of purchase or of lawful import. Lenovo’s own terms stand here; the local service centre decides what it needs.',
  ),
  address: 'https://support.lenovo.com/solutions/ht505335',
  steps: [
    {
      id: 'open',
      says: text(
        '打开页面。打不开或找不到的话，在联想支持网站上搜索“HT505335”。',
        '開啟頁面。打不開或找不到的話，在 Lenovo 支援網站上搜尋「HT505335」。',
        'Open the page. If it does not open or is not there, search the Lenovo Support site for “HT505335”.',
      ),
      drawing: 'site',
    },
    {
      id: 'papers',
      says: text(
        '看它怎么说购机凭证和进口证明，把这两样的照片备在手机里。',
        '看它如何說明購買證明和進口證明，把這兩樣的照片存在手機裡。',
        'Read what it says of proof of purchase and of import, and keep photos of both on your phone.',
      ),
      drawing: 'listing',
    },
    {
      id: 'ask',
      says: text(
        '送修前打电话问当地服务中心还要什么材料。',
        '送修前打電話詢問當地服務中心還需要什麼文件。',
        'Before you hand the machine over, call the local centre and ask which papers it needs.',
      ),
      drawing: 'entry',
    },
  ],
  source: 'policy page by its title; address as in stored copies',
  checkedOn: CHECKED_ON,
}
