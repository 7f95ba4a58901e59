import { text } from '../text.ts'
import type { Clause } from './clause.ts'

const HEAD = text('页面开头', '頁面開頭', 'Top of the page')
const OUT = text(
  '从内地带出的机器一节',
  '從內地帶出的電腦一節',
  'Section on machines taken out of the mainland',
)
const NOTES = text('“特别说明”一节', '「特別說明」一節', 'Section “special notes”')

/** C1–C13: machines taken out of the mainland, and what holds for all. */
export const CLAUSES_ABROAD: readonly Clause[] = [
  {
    id: 'C1',
    title: text('谁能享受国际联保', '誰能享有國際聯保', 'Who is covered'),
    says: text(
      '把联想消费类机器带到购买地以外的国家或地区后，只要当地销售并维修这种机型，就可以在当地保修。从内地带到中国香港、中国澳门、中国台湾也算。您的机器有没有，要查询才知道。',
      '把聯想消費類電腦帶到購買地以外的國家或地區後，只要當地銷售並維修這種機型，就可以在當地享有保固。從內地帶到中國香港、中國澳門、中國台灣也算。您的電腦是否包含，要查詢才知道。',
      'A consumer machine taken to another country or region than that of purchase is covered there if Lenovo or a reseller sells and services that machine type. Hong Kong, Macao and Taiwan count as such for a machine from the mainland. Whether yours is included, the official look-up decides.',
    ),
    means: text(
      '先查机器，再决定怎么报修。没查到不等于不保修。',
      '先查詢電腦，再決定如何報修。查不到不代表沒有保固。',
      'Look the machine up first, then decide how to ask for repair. Finding nothing does not mean that it is not covered.',
    ),
    where: HEAD,
    used: 'rules',
  },
  {
    id: 'C2',
    title: text('当地不销售的机型', '當地不銷售的機型', 'Models not sold there'),
    says: text(
      '目的地不卖这种机型，或者卖这种机型、但不卖也不修您这个具体型号时，当地没有服务和配件。',
      '目的地不銷售這種機型，或者有這種機型、但不銷售也不維修您這個型號時，當地不提供服務和零件。',
      'If the machine type is not sold there, or this particular model of it is not sold and serviced there, there are no service and no parts.',
    ),
    means: text(
      '同一机型的不同型号，结果可能不同，请用完整的主机编号查询。',
      '同一機型的不同型號，結果可能不同，請用完整的主機序號查詢。',
      'Two models of one type may differ. Use the whole serial number for the look-up.',
    ),
    where: OUT,
    used: 'rules',
  },
  {
    id: 'C3',
    title: text('保什么、不保什么', '保固什麼、不保固什麼', 'What is covered and what is not'),
    says: text(
      '和机器出厂时的基础硬件保修一样。不包括：一直不停、从不出错地运行；数据丢失或损坏；误用、滥用、事故、改动、环境不合适、自然灾害、电涌、保养不当或不照产品资料使用造成的损坏；未经授权拆机造成的损坏；第三方产品，自己加装的也算；标签被改动或移除的机器和部件；已过保修期。',
      '與電腦出廠時的基本硬體保固相同。不包括：一直不中斷、從不出錯地運作；資料遺失或損壞；誤用、濫用、意外、改裝、環境不合適、天災、突波、保養不當或未依產品資料使用造成的損壞；未經授權拆機造成的損壞；第三方產品，自己加裝的也算；標籤遭更改或移除的電腦和零件；已過保固期。',
      'The same as the base hardware warranty from the factory. Not covered: running without any fault or pause; lost or damaged data; damage from misuse, abuse, accident, modification, unfit surroundings, natural disaster, a power surge, poor upkeep or use against the product papers; damage from unauthorised opening; third-party products, those you built in too; a machine or part whose label was altered or removed; a warranty that has ended.',
    ),
    means: text(
      '送修前请备份数据，保留机身标签。',
      '送修前請備份資料，並保留機身標籤。',
      'Back up your data before a repair, and leave the label on the machine.',
    ),
    where: OUT,
    used: 'rules',
  },
  {
    id: 'C4',
    title: text('软件不跨境', '軟體不跨境', 'No software across borders'),
    says: text(
      '国际联保不处理软件问题，这样才合乎微软的许可规定。联想软件在境外使用时不在保修内，按软件自己的许可协议；另外买的软件可能也一样，出发前先看条款。内地购买的机器，软件问题可以找内地的联想服务。',
      '國際聯保不處理軟體問題，這樣才符合微軟的授權規定。聯想軟體在境外使用時不在保固內，依軟體本身的授權條款；另外購買的軟體可能也一樣，出發前先看條款。內地購買的電腦，軟體問題可以找內地的聯想服務。',
      'Software problems are not covered across countries or regions, as Microsoft’s licence rules require. Lenovo software used abroad is not covered and stays under its own licence; other software you bought may be too, so read the terms first. For machines bought on the mainland, you can ask Lenovo’s mainland service about software.',
    ),
    means: text(
      '出发前请备份、制作恢复介质，并激活预装的 Office。已经在国外的话，还可以请远程专家看一看（C13）。',
      '出發前請備份、製作復原媒體，並啟用預先安裝的 Office。已經在國外的話，還可以請遠端專家看看（C13）。',
      'Before you leave, back up your data, make recovery media and activate the preinstalled Office. Once abroad, a remote expert may look at it too (C13).',
    ),
    where: OUT,
    used: 'rules',
  },
  {
    id: 'C5',
    title: text('延保和意外保', '延長保固與意外保固', 'Extended and accidental damage cover'),
    says: text(
      '另外购买的延保或意外保只在购买地有效，不属于国际联保。',
      '另外購買的延長保固或意外保固只在購買地有效，不屬於國際聯保。',
      'Extra cover you bought is valid only where you bought it and is not part of the international warranty.',
    ),
    means: text(
      '在境外只看基础保修的期限。',
      '在境外只看基本保固的期限。',
      'Abroad, only the base warranty term counts.',
    ),
    where: OUT,
    used: 'rules',
  },
  {
    id: 'C6',
    title: text('翻新机', '翻新機', 'Refurbished machines'),
    says: text(
      '翻新机不包括在内，型号里的特定字样可以看出来。',
      '翻新機不包括在內，可從型號裡的特定字樣看出來。',
      'Refurbished machines are not covered. Certain marks in the model number show them.',
    ),
    means: text(
      '字样可能只是巧合。我们不会单凭它拒绝，会由人来看。',
      '字樣可能只是巧合。我們不會單憑它拒絕，會由專人查看。',
      'Such marks can be a coincidence. We never refuse because of them alone; a person looks.',
    ),
    where: OUT,
    used: 'rules',
  },
  {
    id: 'C7',
    title: text('运输、电源与当地法律', '運輸、電源與當地法律', 'Transport, power and local law'),
    says: text(
      '运输中的损坏不保修。电压、插头合不合用，设备（例如调制解调器）是否符合当地法律，由机主负责。',
      '運輸途中的損壞不在保固範圍內。電壓、插頭是否適用，設備（例如數據機）是否符合當地法律，由機主負責。',
      'Damage in transport is not covered. Voltage, plugs and local law (for modems, for example) are the owner’s responsibility.',
    ),
    means: text(
      '寄送时请包好，到达后先看适配器标签上的电压。',
      '寄送時請包好，抵達後先看變壓器標籤上的電壓。',
      'Pack it well. On arrival, read the voltage on the adapter’s label before you plug it in.',
    ),
    where: text(
      '带出一节和页面末尾',
      '帶出一節和頁面末尾',
      'Section on machines taken out, and the end of the page',
    ),
    used: 'told',
  },
  {
    id: 'C8',
    title: text('怎样查询可维修的国家', '怎樣查詢可維修的國家', 'How to look up where a machine is serviced'),
    says: text(
      '打开联想支持网站的国际联保页面，选中文，输入主机编号；问要不要换站点时选不换；购买地选中国大陆。之后会列出可维修的国家和地区，以及电话、语言和时间。',
      '開啟 Lenovo 支援網站的國際聯保頁面，選擇中文，輸入主機序號；詢問是否更換網站時選擇不更換；購買地選擇中國大陸。之後會列出可維修的國家和地區，以及電話、語言和時間。',
      'On the international warranty page of Lenovo Support, choose your language, enter the serial number, stay on the site when asked, and choose China Mainland as the place of purchase. It then lists countries and regions with phone numbers, languages and hours.',
    ),
    means: text('查到后，拨打当地的电话。', '查到後，撥打當地的電話。', 'Then call the local number.'),
    where: text('查询步骤', '查詢步驟', 'Steps for the look-up'),
    used: 'told',
  },
  {
    id: 'C9',
    title: text('网上报修', '線上報修', 'Asking for repair online'),
    says: text(
      '选硬件维修和服务国家，填主机编号，按提示排查，再填地址、电话和邮箱并提交。页面写明会收到确认邮件，当地人员在 24 小时内来电。',
      '選擇硬體維修和服務國家，填寫主機序號，依提示排查，再填地址、電話和電子郵件並送出。頁面寫明會收到確認信，當地人員在 24 小時內來電。',
      'Choose hardware repair and the country, enter the serial number, follow the checks, give your address, phone number and email, and submit. The page says that an email confirms it and local staff call within 24 hours.',
    ),
    means: text(
      '请填写在当地能接通的电话。',
      '請填寫在當地能接通的電話。',
      'Give a phone number that works where you are.',
    ),
    where: text('报修步骤', '報修步驟', 'Steps for asking for repair online'),
    used: 'told',
  },
  {
    id: 'C10',
    title: text('当地可能要更多材料', '當地可能要求更多文件', 'Some places ask for more papers'),
    says: text(
      '有的国家或地区，服务前会要看购机凭证或合法进口的证明。要哪些，当地服务中心说了算。',
      '有的國家或地區，服務前會要求查看購買證明或合法進口的證明。需要哪些，由當地服務中心決定。',
      'Some countries or regions ask for proof of purchase or of lawful import before the service. The local service centre decides what it needs.',
    ),
    means: text(
      '出行时带上购机凭证的照片。',
      '出行時帶上購買證明的照片。',
      'Carry a photo of the proof of purchase when you travel.',
    ),
    where: NOTES,
    used: 'told',
  },
  {
    id: 'C11',
    title: text('保修期怎么算', '保固期怎麼算', 'How long the warranty lasts'),
    says: text(
      '看机器最初由联想或授权经销商在哪里售出：按那个国家或地区的基础保修期算。',
      '看電腦最初由聯想或授權經銷商在哪裡售出：依該國家或地區的基本保固期計算。',
      'It lasts as long as the base warranty of the country or region where Lenovo or an authorised reseller first sold the machine.',
    ),
    means: text(
      '换了国家不会重新计算，也不会缩短。',
      '換了國家不會重新計算，也不會縮短。',
      'Taking the machine to another country neither restarts nor shortens it.',
    ),
    where: NOTES,
    used: 'rules',
  },
  {
    id: 'C12',
    title: text('当地怎样服务', '當地如何服務', 'How service works there'),
    says: text(
      '用什么语言、怎么服务，由目的地决定。当地没有某种服务或配件时，可能换用合乎当地标准的相近配件；换成别的语言的键盘，要您同意。包装、运输和处理可能收费，或有限制。',
      '使用什麼語言、如何服務，由目的地決定。當地沒有某種服務或零件時，可能換用合乎當地標準的相近零件；換成其他語言的鍵盤，須經您同意。包裝、運輸和處理可能收費，或有限制。',
      'Languages and the kind of service depend on the destination. Where a service or part is not available, a similar part that meets local standards may be used; a keyboard in another language only if you agree. Packing, transport and handling may cost something or be limited.',
    ),
    means: text(
      '送修前问清语言、方式和费用。',
      '送修前先問清楚語言、方式和費用。',
      'Ask about language, kind of service and cost before you hand the machine over.',
    ),
    where: NOTES,
    used: 'told',
  },
  {
    id: 'C13',
    title: text('多品牌远程专家', '多品牌遠端專家', 'Multi-brand remote experts'),
    says: text(
      '只有人在国外时可以用：软件工程师先看能不能远程解决，能的话再转给远程工程师。',
      '只有人在國外時可以使用：軟體工程師先看能否遠端解決，可以的話再轉給遠端工程師。',
      'Only for users abroad: a software engineer first sees whether it can be solved remotely, then a remote engineer takes over.',
    ),
    means: text('在内地时请用其他办法。', '在內地時請用其他方式。', 'On the mainland, use the other ways.'),
    where: NOTES,
    used: 'told',
  },
]
