import { text } from '../../text.ts'
import type { OfficialPage } from '../guide.ts'
import { HOTLINE } from '../hotline.ts'
import { CHECKED_ON } from '../refs.ts'
import { TERMS_PAGE } from './terms-page.ts'

/** Where the exact address of a page is not known: the site it stands on, and what to look for there. */
const SUPPORT = 'https://pcsupport.lenovo.com/'

/** Lenovo's own pages: what each is for, how to go through it in our words (C8, C9, C10, C18, C19), its address as data. */
export const OFFICIAL_PAGES: readonly OfficialPage[] = [
  {
    id: 'look-up',
    clause: 'C8',
    title: text('联想的查询页面', '聯想的查詢頁面', 'Lenovo’s own look-up'),
    says: text(
      '输入主机编号，就能看到哪些国家和地区可以维修，还有电话、语言和时间。在不在保修内，以它为准。',
      '輸入主機序號，就能看到哪些國家和地區可以維修，以及電話、語言和時間。是否在保固內，以它為準。',
      'Enter the serial number and it lists where the machine is serviced, with phone numbers, languages and hours. It decides what is covered.',
    ),
    address: SUPPORT,
    steps: [
      {
        id: 'open',
        says: text(
          '打开联想支持网站，找到“International Warranty Services (IWS)”。语言选“中文简体”，再点“选择产品”。',
          '開啟 Lenovo 支援網站，找到「International Warranty Services (IWS)」。語言可選中文，再點「選擇產品」。',
          'Open the Lenovo Support site and look for “International Warranty Services (IWS)”. Choose your language, then choose your product.',
        ),
        drawing: 'site',
      },
      {
        id: 'serial',
        says: text(
          '输入主机编号，点查询。编号印在机身底部的标签上。',
          '輸入主機序號，點查詢。序號印在機身底部的標籤上。',
          'Enter the serial number and search. It is printed on the label at the bottom of the machine.',
        ),
        drawing: 'entry',
      },
      {
        id: 'stay',
        says: text(
          '页面问要不要换到别的站点时，选“不，我想留在此站点”。',
          '頁面詢問是否換到其他網站時，選擇留在目前的網站。',
          'When it asks whether to change to another site, say that you want to stay on this one.',
        ),
        drawing: 'choice',
      },
      {
        id: 'bought',
        says: text(
          '购买国家或地区选“China Mainland”。',
          '購買國家或地區選「China Mainland」。',
          'As the country or region of purchase choose “China Mainland”.',
        ),
        drawing: 'globe',
      },
      {
        id: 'call',
        says: text(
          '在列表里找到您所在的国家或地区，看清语言和时间，再拨打当地的电话。列表里没有的，先问热线，再作打算。',
          '在清單裡找到您所在的國家或地區，看清楚語言和時間，再撥打當地的電話。清單裡沒有的，先詢問熱線，再作打算。',
          'Find your country or region in the list, read languages and hours, and call the local number. If yours is not in the list, ask the hotline before you make other plans.',
        ),
        drawing: 'listing',
      },
    ],
    source: 'page',
    checkedOn: CHECKED_ON,
  },
  {
    id: 'ticket',
    clause: 'C9',
    title: text('在网上报修', '線上報修', 'Ask for repair online'),
    says: text(
      '打不通电话，或不想打电话时，可以在联想支持网站上报修。提交后，页面说会有人在 24 小时内来电。',
      '電話撥不通，或不想打電話時，可以在 Lenovo 支援網站上報修。送出後，頁面說會有人在 24 小時內來電。',
      'If you cannot or would rather not call, ask for repair on the Lenovo Support site. The page says that somebody calls within 24 hours.',
    ),
    address: SUPPORT,
    steps: [
      {
        id: 'open',
        says: text(
          '打开联想支持网站，找到“Submit an Online Service Request”。问题类型选“Hardware/Repair”，再选服务国家，填主机编号，点下一步。',
          '開啟 Lenovo 支援網站，找到「Submit an Online Service Request」。問題類型選「Hardware/Repair」，再選服務國家，填主機序號，點下一步。',
          'Open the Lenovo Support site and look for “Submit an Online Service Request”. Choose “Hardware/Repair”, the country of service, enter the serial number and go on.',
        ),
        drawing: 'site',
      },
      {
        id: 'checks',
        says: text(
          '按页面的提示逐步排查。试过什么、结果怎样，记下来，来电时会问。',
          '依頁面的提示逐步排查。試過什麼、結果如何，先記下來，來電時會詢問。',
          'Go through the checks it offers. Note what you tried and what happened; you will be asked on the phone.',
        ),
        drawing: 'choice',
      },
      {
        id: 'person',
        says: text(
          '填地址、电话和邮箱，预览一遍，没有错再提交。请填在当地能接通的电话。',
          '填寫地址、電話和電子郵件，預覽一遍，沒有錯再送出。請填寫在當地能接通的電話。',
          'Give address, phone and email, look at the preview and submit. Give a phone number that works where you are.',
        ),
        drawing: 'entry',
      },
      {
        id: 'mail',
        says: text(
          '留意确认邮件，记下编号。超过 24 小时没有来电，请拨打当地电话。',
          '留意確認信，記下編號。超過 24 小時沒有來電，請撥打當地電話。',
          'Watch for the confirmation email and note the number. If nobody has called after 24 hours, call the local number.',
        ),
        drawing: 'letter',
      },
    ],
    source: 'page',
    checkedOn: CHECKED_ON,
  },
  {
    id: 'entitlement',
    clause: 'C19',
    title: text('联想中国的保修查询', '聯想中國的保固查詢', 'Lenovo China’s warranty query'),
    says: text(
      '想知道机器带不带国际联保、基础保修到哪天，在这里查。',
      '想知道電腦是否包含國際聯保、基本保固到哪天，在這裡查詢。',
      'It shows whether the machine has the international warranty and when the base warranty ends.',
    ),
    address: HOTLINE.stations,
    steps: [
      {
        id: 'open',
        says: text(
          '打开联想中国的服务网站，找到“保修查询”。网站是中文的。',
          '開啟聯想中國的服務網站，找到保固查詢的入口。網站是簡體中文。',
          'Open the service site of Lenovo China and look for “保修查询” (warranty query). The site is in Chinese.',
        ),
        drawing: 'site',
      },
      {
        id: 'serial',
        says: text('输入主机编号，点查询。', '輸入主機序號，點查詢。', 'Enter the serial number and search.'),
        drawing: 'entry',
      },
      {
        id: 'read',
        says: text(
          '看服务清单里有没有“全球联保”，再看整机的基础保修到哪天。软件服务的日期不算。',
          '看服務清單裡有沒有「全球联保」，再看整機的基本保固到哪天。軟體服務的日期不算。',
          'See whether “全球联保” (global warranty) is among the services, and when the base warranty of the machine ends. Dates of software services do not count.',
        ),
        drawing: 'listing',
      },
    ],
    source: 'page',
    checkedOn: CHECKED_ON,
  },
  {
    id: 'stations',
    clause: 'C14',
    title: text('联想的服务站查询', '聯想的服務站查詢', 'Lenovo’s station finder'),
    says: text(
      '内地的服务站，以联想自己的查询为准。',
      '內地的服務站，以聯想自己的查詢為準。',
      'For service stations on the mainland, Lenovo’s own finder decides.',
    ),
    address: HOTLINE.stations,
    steps: [
      {
        id: 'open',
        says: text(
          '打开联想中国的服务网站，找到服务站查询。',
          '開啟聯想中國的服務網站，找到服務站查詢。',
          'Open the service site of Lenovo China and look for the station finder.',
        ),
        drawing: 'site',
      },
      {
        id: 'city',
        says: text(
          '选城市，或者允许定位，就会列出附近的服务站。',
          '選擇城市，或者允許定位，就會列出附近的服務站。',
          'Choose a city or allow your location, and it lists the stations near you.',
        ),
        drawing: 'globe',
      },
      {
        id: 'call',
        says: text(
          '去之前先打电话，问清营业时间，以及收不收您的机型和材料。',
          '前往之前先打電話，問清楚營業時間，以及是否受理您的機型和文件。',
          'Call before you go. Ask for the hours, and whether they take your model and your papers.',
        ),
        drawing: 'listing',
      },
    ],
    source: 'page',
    checkedOn: CHECKED_ON,
  },
  {
    id: 'think',
    clause: 'C18',
    title: text('Think 等产品线', 'Think 等產品線', 'Think and other lines'),
    says: text(
      '这里讲的是联想消费类机器的政策。Think 和其他产品线适用另一份，请到它们自己的网站查看。',
      '這裡說的是聯想消費類電腦的政策。Think 和其他產品線適用另一份，請到它們自己的網站查看。',
      'What you read here is the policy for consumer machines. Think and other lines have another one; please see their own site.',
    ),
    address: 'https://think.lenovo.com.cn/',
    steps: [
      {
        id: 'open',
        says: text(
          '打开 Think 的服务网站，找国际联保（IWS）政策。人在境外，也可以看联想支持网站。',
          '開啟 Think 的服務網站，找國際聯保（IWS）政策。人在境外，也可以查看 Lenovo 支援網站。',
          'Open the Think service site and look for the international warranty (IWS) policy. Abroad you can use the Lenovo Support site too.',
        ),
        drawing: 'site',
      },
      {
        id: 'line',
        says: text(
          '打电话时先说明是哪个产品线。在有的国家，Think 和消费类是两个号码。',
          '打電話時先說明是哪個產品線。在有的國家，Think 和消費類是兩個號碼。',
          'When you call, name the product line first. In some countries Think and consumer machines have different numbers.',
        ),
        drawing: 'listing',
      },
    ],
    source: 'page',
    checkedOn: CHECKED_ON,
  },
  {
    id: 'phone-list',
    clause: 'C12',
    title: text('联想各地的电话', '聯想各地的電話', 'Lenovo’s phone list'),
    says: text(
      '我们没有号码，或号码打不通时，看联想自己的电话列表。',
      '我們沒有號碼，或號碼撥不通時，請看聯想自己的電話清單。',
      'If we have no number, or it does not connect, see Lenovo’s own list.',
    ),
    address: 'https://pcsupport.lenovo.com/supportphonelist',
    steps: [
      {
        id: 'country',
        says: text(
          '打开列表，选您所在的国家或地区。',
          '開啟清單，選擇您所在的國家或地區。',
          'Open the list and choose the country or region you are in.',
        ),
        drawing: 'globe',
      },
      {
        id: 'line',
        says: text(
          '选消费类笔记本或台式机，看清语言和时间再拨打。',
          '選擇消費類筆記型或桌上型電腦，看清楚語言和時間再撥打。',
          'Choose consumer notebooks or desktops, and read languages and hours before you call.',
        ),
        drawing: 'listing',
      },
    ],
    source: 'Lenovo Legion K500 booklet, p. 15',
    checkedOn: CHECKED_ON,
  },
  TERMS_PAGE,
]
