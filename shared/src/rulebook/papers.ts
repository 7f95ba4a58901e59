import { text } from '../text.ts'
import type { Text } from '../text.ts'
import { PAPER_DAYS } from './paper-days.ts'
import { CHECKED_ON } from './refs.ts'
import type { Ref } from './refs.ts'
import type { Paper, Shown } from './schema.ts'
import type { MustShow, PaperId, Source } from './words.ts'

type Words = readonly [cn: string, hant: string, en: string]

/** Every kind of paper a registration may ask for (C14, C15), with what must be readable on it. */
export const PAPER_TABLE: readonly Paper[] = [
  paper(
    'purchase-proof',
    'page',
    ['购机凭证', '購買證明', 'Proof of purchase'],
    [
      '订单、收据、发票都可以，订单截图也行。日期、卖家和型号要看得清。',
      '訂單、收據、發票都可以，訂單的螢幕截圖也行。日期、賣家和型號要看得清楚。',
      'An order from the official site, a receipt or an invoice; a screenshot of the order will do. The date, the seller and the model must be readable.',
    ],
    shows('inferred', 'purchase-day seller model serial? buyer-name?').concat(
      shows('public', 'handwritten-note?'),
    ),
    { plain: true },
  ),
  paper(
    'passport-photo-page',
    'page',
    ['护照照片页', '護照照片頁', 'Passport photo page'],
    [
      '把护照平放，拍下整页，四个角和底部两行字符都要拍到。',
      '把護照攤平，拍下整頁，四個角和底部兩行字元都要入鏡。',
      'Lay the passport flat and photograph the whole page, with all four corners and the two lines of characters at the bottom.',
    ],
    shows('inferred', 'holder-name document-number nationality expiry-day?'),
  ),
  paper(
    'passport-stamp-page',
    'page',
    [
      '护照签证页或出入境盖章页',
      '護照簽證頁或出入境蓋章頁',
      'Passport page with the visa or the entry and exit stamps',
    ],
    [
      '拍有章或签证的那一页，章上的日期和口岸要看得清。',
      '拍下有印章或簽證的那一頁，印章上的日期和口岸要看得清楚。',
      'Photograph the page with the stamp or visa. The date and the place in the stamp must be readable.',
    ],
    shows('inferred', 'entry-day exit-day? port?'),
  ),
  paper(
    'hk-macao-permit',
    'page',
    ['往来港澳通行证照片面', '往來港澳通行證照片面', 'Hong Kong and Macao travel permit, photo side'],
    [
      '拍有照片的一面，避开反光。',
      '拍下有照片的一面，避免反光。',
      'Photograph the side with your picture, without glare.',
    ],
    shows('inferred', 'holder-name document-number'),
  ),
  paper(
    'hk-macao-permit-endorsement',
    'page',
    ['往来港澳通行证签注面', '往來港澳通行證簽注面', 'Hong Kong and Macao travel permit, endorsement side'],
    [
      '卡式通行证的签注印在背面，拍背面就可以。',
      '卡式通行證的簽注印在背面，拍背面即可。',
      'On a card permit the endorsement is printed on the back: photograph the back.',
    ],
    shows('inferred', 'endorsement-validity'),
    { ref: 'own' },
  ),
  paper(
    'hk-visitor-slip',
    'page',
    ['中国香港入境标签（小白条）', '中國香港入境標籤（小紙條）', 'Hong Kong landing slip'],
    [
      '入境时发的小纸条。要看得清姓名、证件号码、入境日期和逗留期限。离境时不再发。',
      '入境時發的小紙條。姓名、證件號碼、入境日期和逗留期限要看得清楚。離境時不會再發。',
      'The small slip given on arrival. The name, document number, entry date and limit of stay must be readable. No slip is given on departure.',
    ],
    shows('public', 'entry-day stay-limit holder-name document-number'),
    { ref: 'hk2013' },
  ),
  paper(
    'macao-entry-slip',
    'page',
    ['中国澳门入境纸条（逗留许可）', '中國澳門入境紙條（逗留許可）', 'Macao entry slip'],
    [
      '入境时打印的纸条，带二维码。要看得清姓名、证件号码、入境日期和逗留期限。',
      '入境時列印的紙條，附有 QR Code。姓名、證件號碼、入境日期和逗留期限要看得清楚。',
      'The slip printed on arrival, with a QR code. The name, document number, entry date and limit of stay must be readable.',
    ],
    shows('public', 'entry-day stay-limit holder-name document-number'),
    { ref: 'mo2013' },
  ),
  paper(
    'e-channel-label',
    'page',
    ['E 通道标签', 'e-道標籤', 'e-Channel label'],
    [
      '走自助通道时打印的标签。要看得清入境日期和逗留期限。',
      '使用自助通道時列印的標籤。入境日期和逗留期限要看得清楚。',
      'The label printed by the self-service gate. The entry date and the limit of stay must be readable.',
    ],
    shows('inferred', 'entry-day stay-limit'),
  ),
  paper(
    'taiwan-travel-permit',
    'page',
    ['往来台湾通行证照片面', '往來台灣通行證照片面', 'Travel permit to Taiwan, photo side'],
    [
      '拍有照片的一面，避开反光。',
      '拍下有照片的一面，避免反光。',
      'Photograph the side with your picture, without glare.',
    ],
    shows('inferred', 'holder-name document-number'),
  ),
  paper(
    'taiwan-travel-stamp',
    'page',
    [
      '往来台湾通行证签注或出入境盖章页',
      '往來台灣通行證簽注或出入境蓋章頁',
      'Travel permit to Taiwan: endorsement or stamp page',
    ],
    [
      '拍有章的那一页。章盖在入台证上时，拍入台证也可以。',
      '拍下有印章的那一頁。印章蓋在入台證上時，拍入台證也可以。',
      'Photograph the page with the stamp. If the stamp is on the Taiwan entry permit, photograph that instead.',
    ],
    shows('inferred', 'entry-day exit-day?'),
  ),
  paper(
    'home-return-permit',
    'page',
    ['港澳居民来往内地通行证（回乡证）', '港澳居民來往內地通行證（回鄉證）', 'Home-return permit'],
    [
      '拍有照片的一面。卡片没有签注页，不需要再拍。',
      '拍下有照片的一面。卡片沒有簽注頁，不必另外拍。',
      'Photograph the side with your picture. The card has no endorsement page, so nothing else is needed.',
    ],
    shows('inferred', 'holder-name document-number'),
    { ref: 'own' },
  ),
  paper(
    'taiwan-compatriot-permit',
    'page',
    [
      '台湾居民来往大陆通行证（台胞证）照片面',
      '台灣居民來往大陸通行證（台胞證）照片面',
      'Taiwan compatriot permit, photo side',
    ],
    [
      '拍有照片的一面，避开反光。',
      '拍下有照片的一面，避免反光。',
      'Photograph the side with your picture, without glare.',
    ],
    shows('inferred', 'holder-name document-number'),
    { ref: 'tw2005' },
  ),
  paper(
    'taiwan-compatriot-stamp',
    'page',
    [
      '台胞证签注或入境盖章页',
      '台胞證簽注或入境蓋章頁',
      'Taiwan compatriot permit: endorsement or entry stamp',
    ],
    [
      '只有旧的本式台胞证才有这一页，卡式没有。',
      '只有舊的本式台胞證才有這一頁，卡式沒有。',
      'Only the old booklet permit has this page. The card has none.',
    ],
    shows('inferred', 'entry-day'),
    { ref: 'tw2015' },
  ),
  paper(
    'exit-entry-record',
    'public',
    ['出入境记录（带电子签章）', '出入境紀錄（附電子簽章）', 'Signed exit-entry record'],
    [
      '内地居民可在国家移民管理局的网站、应用或小程序里下载，中国香港、中国澳门和中国台湾居民可到出入境窗口申请。画面要包含电子签章和往返日期。',
      '內地居民可在國家移民管理局的網站、應用程式或小程式下載；中國香港、中國澳門和中國台灣居民可到出入境窗口申請。畫面要包含電子簽章和往返日期。',
      'Mainland residents download it from the National Immigration Administration (website, app or mini program); residents of Hong Kong, Macao and Taiwan apply at an exit-entry counter. The electronic signature and both crossings must be visible.',
    ],
    shows('public', 'holder-name crossings electronic-signature'),
    { ref: 'nia2020' },
  ),
  paper(
    'tax-form-original',
    'page',
    ['报税单原件', '報稅單正本', 'Original customs or tax form'],
    [
      '原件要带到服务站，由工作人员查看。可以先拍一张照片，收件人、货物、日期和税额要看得清。',
      '正本要帶到服務站，由工作人員查看。可以先拍一張照片，收件人、貨物、日期和稅額要看得清楚。',
      'The station has to see the original. You may send a photo first; the recipient, goods, date and tax must be readable.',
    ],
    shows('inferred', 'recipient-name goods tax-day tax-paid waybill-number?'),
  ),
  paper(
    'mail-item-b',
    'unknown',
    ['邮寄清单第二项', '郵寄清單第二項', 'Second item of the list for parcels'],
    [
      '政策页面缺少这一项的内容，目前不需要您提供。',
      '政策頁面缺少這一項的內容，目前不需要您提供。',
      'This item is missing from the policy page. You need not provide anything for it.',
    ],
    [],
  ),
  paper(
    'serial-label-photo',
    'inferred',
    ['主机编号标签', '主機序號標籤', 'Serial number label on the machine'],
    [
      '标签在机身底部或包装盒上，主机编号拍清楚就可以。',
      '標籤在機身底部或包裝盒上，拍清楚序號即可。',
      'The label is on the underside of the machine or on its box. The serial number must be readable.',
    ],
    shows('inferred', 'serial model?'),
    { plain: true },
  ),
]

/** Gives one paper of the default table by id. */
export const PAPER = Object.fromEntries(PAPER_TABLE.map(each => [each.id, each])) as Readonly<
  Record<PaperId, Paper>
>

function paper(
  id: PaperId,
  source: Source,
  name: Words,
  hint: Words,
  mustShow: readonly Shown[],
  more: { ref?: Ref; plain?: true } = {},
): Paper {
  return {
    id,
    name: words(name),
    hint: words(hint),
    mustShow,
    dates: PAPER_DAYS[id] ?? [],
    sensitive: !more.plain,
    source,
    ...(more.ref ? { ref: more.ref } : {}),
    checkedOn: CHECKED_ON,
  }
}

/** Takes items parted by blanks, a soft one marked by `?`. */
function shows(source: Source, items: string): Shown[] {
  return items.split(' ').map(each => {
    const item = each.replace('?', '') as MustShow
    return each.endsWith('?') ? { item, soft: true, source } : { item, source }
  })
}

function words(each: Words): Text {
  return text(...each)
}
