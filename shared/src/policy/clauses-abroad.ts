import { text } from '../text.ts'
import type { Clause } from './clause.ts'

const HEAD = text('页面开头', '頁面開頭', 'Head of the page')
const OUT = text('从内地带出的机器一节', '從內地帶出的電腦一節', 'Part on machines taken out of the mainland')
const NOTES = text('“特别说明”一节', '「特別說明」一節', 'Part “special notes”')

/** C1–C13: machines taken out of the mainland, and what holds for all. */
export const CLAUSES_ABROAD: readonly Clause[] = [
  {
    id: 'C1',
    title: text('谁能享受国际联保', '誰能享有國際聯保', 'Who is covered'),
    says: text(
      '机主把联想消费类机器带到购买地以外的国家或地区时，只要当地销售并维修该机型，就可以得到保修；以查询结果为准。',
      '機主把聯想消費類電腦帶到購買地以外的國家或地區時，只要當地銷售並維修該機型，就可以獲得保固；以查詢結果為準。',
      'Owners who take a consumer machine to a country other than that of purchase are covered where Lenovo or a reseller sells and services that machine type. The look-up decides.',
    ),
    means: text(
      '先查询机器，再决定怎么报修；没查到不等于不保。',
      '先查詢電腦，再決定如何報修；查不到不代表不保固。',
      'Look the machine up first. No result does not mean no cover.',
    ),
    where: HEAD,
    used: 'told',
  },
  {
    id: 'C2',
    title: text('当地不销售的机型', '當地不銷售的機型', 'Types not sold there'),
    says: text(
      '目的地没有销售该机型，或虽有该机型却没有销售和维修这个具体型号时，当地不提供服务和配件。',
      '目的地沒有銷售該機型，或雖有該機型卻沒有銷售和維修這個具體型號時，當地不提供服務和零件。',
      'Where the type is not sold, or this very model of it is not sold and serviced, there is neither service nor parts.',
    ),
    means: text(
      '同一机型的不同型号，结果可能不同，请用完整的编号查询。',
      '同一機型的不同型號，結果可能不同，請用完整的序號查詢。',
      'Two models of one type may differ. Use the whole serial for the look-up.',
    ),
    where: OUT,
    used: 'rules',
  },
  {
    id: 'C3',
    title: text('保什么、不保什么', '保固什麼、不保固什麼', 'What is covered and what is not'),
    says: text(
      '范围等于出厂自带的基础硬件保修。不含：持续无故障运行，数据丢失，误用、事故、灾害或改动造成的损坏，未经授权的拆机，第三方产品，标签被改动或移除，已过保修期。',
      '範圍等於原廠附帶的基礎硬體保固。不含：持續無故障運作，資料遺失，誤用、意外、災害或改動造成的損壞，未經授權的拆機，第三方產品，標籤遭更改或移除，已過保固期。',
      'The scope is the factory base hardware warranty. Out are: uninterrupted running, lost data, damage by misuse, accident, disaster or change, unauthorised opening, third-party products, altered labels, and a term that is over.',
    ),
    means: text(
      '送修前请备份数据，保留机身标签。',
      '送修前請備份資料，並保留機身標籤。',
      'Back up before a repair and keep the label on the machine.',
    ),
    where: OUT,
    used: 'rules',
  },
  {
    id: 'C4',
    title: text('软件不跨境', '軟體不跨境', 'No software across borders'),
    says: text(
      '国际联保不处理软件问题。联想软件在国外使用时按它自己的许可；内地购买的机器，可向内地联想提出软件需求。',
      '國際聯保不處理軟體問題。聯想軟體在國外使用時依其授權條款；內地購買的電腦，可向內地聯想提出軟體需求。',
      'Software is not covered across countries. Lenovo software stays under its own licence; for machines bought on the mainland the mainland service may help.',
    ),
    means: text(
      '出发前请备份、制作恢复介质，并激活预装的 Office。',
      '出發前請備份、製作復原媒體，並啟用預裝的 Office。',
      'Before leaving, back up, make recovery media and activate the preinstalled Office.',
    ),
    where: OUT,
    used: 'told',
  },
  {
    id: 'C5',
    title: text('延保和意外保', '延長保固與意外保固', 'Extended and accidental cover'),
    says: text(
      '另外购买的延保或意外保只在购买地有效，不属于国际联保。',
      '另外購買的延長保固或意外保固只在購買地有效，不屬於國際聯保。',
      'Cover bought in addition holds only where it was bought and is no part of international cover.',
    ),
    means: text(
      '在国外只按基础保修计算期限。',
      '在國外只依基礎保固計算期限。',
      'Abroad only the base term counts.',
    ),
    where: OUT,
    used: 'told',
  },
  {
    id: 'C6',
    title: text('翻新机', '整新機', 'Refurbished machines'),
    says: text(
      '翻新机不在范围内，可从型号里的特定字样看出来。',
      '整新機不在範圍內，可從型號裡的特定字樣看出來。',
      'Refurbished machines are out. Marks in the model number show them.',
    ),
    means: text(
      '字样可能是巧合，我们不会只凭它拒绝，会由人来看。',
      '字樣可能是巧合，我們不會只憑它拒絕，會由人員查看。',
      'Such marks can be chance. We never refuse on them alone; a person looks.',
    ),
    where: OUT,
    used: 'rules',
  },
  {
    id: 'C7',
    title: text('运输、电源与当地法律', '運輸、電源與當地法律', 'Transport, mains and local law'),
    says: text(
      '运输中的损坏不保。电压、插头，以及设备是否符合当地法律（例如调制解调器），由机主负责。',
      '運輸中的損壞不保固。電壓、插頭，以及設備是否符合當地法律（例如數據機），由機主負責。',
      'Damage in transport is out. Voltage, plug and local law, modems above all, are the owner’s.',
    ),
    means: text(
      '寄送时请包好，到达后先看适配器标签上的电压。',
      '寄送時請包好，抵達後先看變壓器標籤上的電壓。',
      'Pack it well, and read the adapter’s label before you plug it in.',
    ),
    where: text(
      '带出一节和页面末尾',
      '帶出一節和頁面末尾',
      'Part on machines taken out, and the end of the page',
    ),
    used: 'told',
  },
  {
    id: 'C8',
    title: text('怎样查询可维修的国家', '怎樣查詢可維修的國家', 'How to look up where it is serviced'),
    says: text(
      '在联想支持网站的国际联保页面选中文，输入编号，留在该站点，购买地选中国大陆，即可看到可维修的国家、电话、语言和时间。',
      '在 Lenovo 支援網站的國際聯保頁面選中文，輸入序號，留在該網站，購買地選中國大陸，即可看到可維修的國家、電話、語言和時間。',
      'On Lenovo Support’s warranty page choose Chinese, type the serial, stay on the site, choose China Mainland as place of purchase: countries, numbers, languages and hours appear.',
    ),
    means: text('查到后拨打当地号码。', '查到後撥打當地號碼。', 'Then call the local number.'),
    where: text('查询步骤', '查詢步驟', 'Steps of the look-up'),
    used: 'told',
  },
  {
    id: 'C9',
    title: text('电子报修单', '電子報修單', 'Electronic ticket'),
    says: text(
      '选择硬件维修、服务国家并填写编号，按提示排查，再填地址、电话和邮箱提交；会收到确认邮件，当地人员在 24 小时内来电。',
      '選擇硬體維修、服務國家並填寫序號，依提示排查，再填地址、電話和電子郵件送出；會收到確認信，當地人員在 24 小時內來電。',
      'Choose hardware repair, country and serial, follow the checks, give address, phone and mail, and submit. A mail confirms it and local staff call within 24 hours.',
    ),
    means: text(
      '请填写在当地能接通的电话。',
      '請填寫在當地能接通的電話。',
      'Give a phone number that works where you are.',
    ),
    where: text('报修步骤', '報修步驟', 'Steps of the electronic ticket'),
    used: 'told',
  },
  {
    id: 'C10',
    title: text('当地可能要更多文件', '當地可能要更多文件', 'More papers in some countries'),
    says: text(
      '有的国家或地区在服务前会要求购买凭证或合法进口凭证，以当地服务中心的要求为准。',
      '有的國家或地區在服務前會要求購買證明或合法進口證明，以當地服務中心的要求為準。',
      'Some countries ask for proof of purchase or of proper import before the service. The local centre’s demand wins.',
    ),
    means: text(
      '出行时带上购机凭证的照片。',
      '出行時帶上購買證明的照片。',
      'Travel with a photo of the proof of purchase.',
    ),
    where: NOTES,
    used: 'told',
  },
  {
    id: 'C11',
    title: text('保修期怎么算', '保固期怎麼算', 'The term'),
    says: text(
      '期限是机器最初由联想或授权经销商售出的国家或地区给的基础保修期。',
      '期限是電腦最初由聯想或授權經銷商售出的國家或地區所給的基礎保固期。',
      'The term is the initial base warranty term of the country where Lenovo or an authorised reseller first sold the machine.',
    ),
    means: text(
      '换了国家不会重新计算，也不会缩短。',
      '換了國家不會重新計算，也不會縮短。',
      'Moving neither restarts nor shortens it.',
    ),
    where: NOTES,
    used: 'rules',
  },
  {
    id: 'C12',
    title: text('当地怎样服务', '當地如何服務', 'How service is given there'),
    says: text(
      '语言和服务方式由目的地决定。有的服务或配件当地没有，可能换用符合当地标准的近似件；换别的语言键盘要您同意。包装、运输和处理可能收费，会先告知。',
      '語言和服務方式由目的地決定。有的服務或零件當地沒有，可能換用符合當地標準的近似品；換其他語言鍵盤須經您同意。包裝、運輸和處理可能收費，會先告知。',
      'Languages and the way of service depend on the destination. A near equivalent may be used; another keyboard layout only if you agree. Packing, transport and handling may cost, and you are told.',
    ),
    means: text(
      '送修前问清语言、方式和费用。',
      '送修前先問清楚語言、方式和費用。',
      'Ask about language, method and cost before you hand it over.',
    ),
    where: NOTES,
    used: 'told',
  },
  {
    id: 'C13',
    title: text('多品牌远程专家', '多品牌遠端專家', 'Multi-brand remote expert'),
    says: text(
      '只供身在国外的用户使用：先由软件工程师判断，再转给远程工程师。',
      '只供身在國外的使用者使用：先由軟體工程師判斷，再轉給遠端工程師。',
      'Only for users abroad: a software engineer looks first, then a remote engineer takes over.',
    ),
    means: text('在国内时请用其他途径。', '在內地時請用其他管道。', 'At home, use the other ways.'),
    where: NOTES,
    used: 'told',
  },
]
