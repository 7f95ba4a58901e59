const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}]`
/** Digits, perhaps with letters among them, run together. */
const TOKEN = '(?=[A-Za-z]*\\d)[A-Za-z0-9]{3,}(?![A-Za-z0-9])'
const NUMBER =
  '(?:编号|編號|号码|號碼|单号|單號|号|號|番号|번호|numbers?|nummer|num|no|nr|id|codes?|n[°º]|№)\\.?'

/** What bears numbers besides people and machines. */
const THINGS = [
  '订单|訂單|发票|發票|收据|收據|护照|護照|通行证|通行證|身份证|身份證|身分證|回乡证|台胞证|签证|統一|统一|税|稅|合同|工单|工單|客户|客戶|会员|會員',
  '快递|快遞|运单|運單|物流|注文|受注|伝票|주문|송장|여권',
  `(?<!${LETTER})(?:order|invoice|receipt|customer|client|passport|visa|tracking|shipment|case|ticket|contract|account|po|ref|reference|part|fru|offer|coupon|promo`,
  'bestell|bestellungs?|rechnungs?|kunden|auftrags?|sendungs?|commande|facture|pedido|factura|cliente|ordine|fattura|hrb|заказ|счет|договор)',
].join('|')
/** These are written with their number and no word between. */
const RUN_ON = '订单|訂單|单号|單號|快递|快遞|运单|運單'
const MODEL = `型号|型號|机型|機型|型番|型式|모델명?|(?<!${LETTER})(?:models?|modell|modelo|modello|модель|mtm|machine type)`
/** Lines of a house, not of a person. */
const HOUSE = `传真|傳真|热线|熱線|专线|專線|总机|總機|팩스|ファックス|факс|(?<!${LETTER})(?:(?:tele)?fax|hotline)`

const CALLED = new RegExp(`(?:(?:${THINGS})[ -]*(?:${NUMBER} ?[:#]? ?|[:#] ?)|(?:${RUN_ON}))${TOKEN}`, 'giu')
/** Said to be one, or in the form of a machine type (82WM…). Longer ones have the serial behind the model. */
const MODELS = new RegExp(
  `(?:${MODEL})(?: ?${NUMBER} ?:? ?(?=[A-Za-z]*\\d)| ?: ?(?=[A-Za-z]*\\d)| ?(?=\\d\\d[A-Za-z]))[A-Za-z0-9]{3,12}(?![A-Za-z0-9])`,
  'giu',
)
const LINES = new RegExp(
  `(?:(?:${HOUSE})(?: ?/ ?(?:${HOUSE}))*(?: ?${NUMBER})?|(?=F ?[:.])(?<=^|[|/,;·•] *| {2})F)[.:]* *[+(]*\\d[\\d .()-]{4,}\\d`,
  'gimu',
)
/** Addresses of mails and pages, and what people are called in WeChat. */
const HANDLES = /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|wxid_\w+/gi
const TIME = '(?:[ T]+\\d{1,2}:\\d{2}(?::\\d{2})?)?'
const YEAR = '(?:19|20)\\d{2}'
const DAYS = new RegExp(
  `(?<![\\d+(.-])(?:${YEAR}(?:([-./])\\d{1,2}\\1\\d{1,2}| ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日?)|\\d{1,2}([-./])\\d{1,2}\\2${YEAR})${TIME}(?!\\d)`,
  'gu',
)

/**
 * Takes a plain text; gives it without the numbers of other things: of orders, invoices, papers and models, of fax machines
 * and hotlines, without addresses and dates. They have the shape of a phone or of a serial.
 */
export function withoutOtherNumbers(text: string): string {
  return [HANDLES, CALLED, MODELS, LINES, DAYS].reduce((left, pattern) => left.replace(pattern, ' / '), text)
}
