import { text } from '../../text.ts'
import type { GuideSays } from '../guide.ts'

/** What the pages of the guide say around the rows: the self-check’s summary, the mains (C7), the weights of rules. */
export const GUIDE_SAYS: GuideSays = {
  asOf: text('内容截至 {when}（您的时间）', '內容截至 {when}（您的時間）', 'As of {when} your time'),
  yes: text('是', '是', 'Yes'),
  no: text('否', '否', 'No'),
  unsure: text('说不准', '不確定', 'Not sure'),
  clear: text('全部清除', '全部清除', 'Clear all'),
  moreToRead: text('还可以看', '還可以看', 'More to read'),
  wholePolicy: text('政策条文和规则', '政策條文和規則', 'The policy, clause by clause'),
  changePlace: text('目的地，点一下可以换', '目的地，點一下可以更換', 'Destination; tap to change it'),
  askPlace: text('去哪个国家或地区？', '去哪個國家或地區？', 'Which country or region?'),
  asksNone: text('没有要特别问的', '沒有要特別問的', 'Nothing special to ask about'),
  asksOne: text('有 1 点要问清楚', '有 1 點要問清楚', '1 point to ask about'),
  asksMany: text('有 {count} 点要问清楚', '有 {count} 點要問清楚', '{count} points to ask about'),
  noVerdict: text(
    '这不是结论。在不在保修内，由服务中心看过机器再定；报修时把这些说清楚就好。',
    '這不是結論。是否在保固內，由服務中心看過電腦再決定；報修時把這些說清楚即可。',
    'This is no verdict. The service centre decides after seeing the machine; just mention these points when you call.',
  ),
  mainsJump: text(
    '电压差得多：当地 {volts} V，内地 220 V。笔记本的适配器多半两边都能用；台式机、一体机的电源不一定，插上之前先看标签。',
    '電壓差得多：當地 {volts} V，內地 220 V。筆記型電腦的變壓器大多兩邊都能用；桌上型電腦、一體機的電源不一定，插上之前先看標籤。',
    'A big step in voltage: {volts} V there, 220 V on the mainland. Notebook adapters mostly take both; the supply of a tower or an all-in-one may not. Read its label before you plug it in.',
  ),
  mainsBoth: text(
    '当地有两种电压：{volts} V。住处是哪一种，先问清楚；台式机、一体机插上之前要看标签。',
    '當地有兩種電壓：{volts} V。住處是哪一種，先問清楚；桌上型電腦、一體機插上之前要看標籤。',
    'There are two voltages there: {volts} V. Ask which one your place has; read the label of a tower or an all-in-one before you plug it in.',
  ),
  mainsSame: text(
    '电压和内地相近：当地 {volts} V，内地 220 V。',
    '電壓和內地相近：當地 {volts} V，內地 220 V。',
    'The voltage is close to the mainland’s: {volts} V there, 220 V at home.',
  ),
  mainsHertz: text(
    '频率 {hertz} Hz，内地 50 Hz。标签写着 50–60 Hz 就没有关系。',
    '頻率 {hertz} Hz，內地 50 Hz。標籤寫著 50–60 Hz 就沒有關係。',
    'The frequency is {hertz} Hz; on the mainland 50 Hz. A label that says 50–60 Hz suits both.',
  ),
  plugsFit: text(
    '插座用 {plugs}，内地的插头里都有。',
    '插座用 {plugs}，內地的插頭裡都有。',
    'Sockets are {plugs}, all in use on the mainland too.',
  ),
  plugsSome: text(
    '内地插头里能用的是 {fits}；{missing} 内地没有。带一个转换插头更稳妥。',
    '內地插頭裡能用的是 {fits}；{missing} 內地沒有。帶一個轉接頭更穩妥。',
    'Of the mainland’s plugs {fits} fits; {missing} is not in use there. Carry a plug adapter to be safe.',
  ),
  plugsNone: text(
    '插座用 {plugs}，内地的插头插不进。请带一个转换插头。',
    '插座用 {plugs}，內地的插頭插不進。請帶一個轉接頭。',
    'Sockets are {plugs}; no plug of the mainland fits. Carry a plug adapter.',
  ),
  sourcesDiffer: text(
    '两份资料不一致，另一份写的是：{other}。',
    '兩份資料不一致，另一份寫的是：{other}。',
    'Two sources differ. The other one says: {other}.',
  ),
  oneSource: text(
    '只有一份资料这样写，没有核对过。',
    '只有一份資料這樣寫，沒有核對過。',
    'Only one source says so; it was not compared with another.',
  ),
  labelDecides: text(
    '最后看适配器的标签：写着 100–240 V、50–60 Hz，就可以用。',
    '最後看變壓器的標籤：寫著 100–240 V、50–60 Hz，就可以使用。',
    'The adapter’s label decides: if it says 100–240 V, 50–60 Hz, you can use it.',
  ),
  mainsUnknown: text(
    '没有这里的资料，请先问当地的人，再看适配器的标签。',
    '沒有這裡的資料，請先詢問當地的人，再看變壓器的標籤。',
    'We have no figures for this place. Ask somebody there, then read the adapter’s label.',
  ),
  policyLead: text(
    '把政策页面的意思，用我们的话逐条写在这里。点开一条，看依据它的规则和例子。',
    '把政策頁面的意思，用我們的話逐條寫在這裡。點開一條，查看依據它的規則和例子。',
    'The policy page, point by point in our own words. Open one to see the rules that rest on it, with examples.',
  ),
  policySearch: text('搜索条文和规则', '搜尋條文和規則', 'Search clauses and rules'),
  policyFound: text('找到 {count} 条', '找到 {count} 條', '{count} found'),
  policyAll: text('看全部条文', '查看全部條文', 'Show all clauses'),
  abroad: text('带到境外', '帶到境外', 'Taken abroad'),
  home: text('带回内地', '帶回內地', 'Brought home'),
  contact: text('联系和其他产品线', '聯絡和其他產品線', 'Contact, other lines'),
  means: text('对您来说', '對您來說', 'For you'),
  where: text('页面上的位置：{where}', '頁面上的位置：{where}', 'On the page: {where}'),
  gap: text('{id} · 页面没有写明', '{id} · 頁面沒有寫明', '{id} · Unknown on the page'),
  reading: text('我们的理解：{means}', '我們的理解：{means}', 'Our reading: {means}'),
  example: text('例：{case}', '例：{case}', 'Example: {case}'),
  weightDecides: text(
    '规则 · 不符合，就不在保修内',
    '規則 · 不符合，就不在保固內',
    'Rule · if it does not hold, there is no cover',
  ),
  weightStops: text(
    '规则 · 不符合，就要先改正',
    '規則 · 不符合，就要先更正',
    'Rule · if it does not hold, it has to be put right first',
  ),
  weightAsks: text(
    '规则 · 不符合，就请人来看',
    '規則 · 不符合，就請專人查看',
    'Rule · if it does not hold, a person looks at it',
  ),
  weightTells: text('规则 · 只作提醒', '規則 · 只作提醒', 'Rule · a reminder only'),
  openPage: text('打开联想的页面', '開啟聯想的頁面', 'Open Lenovo’s page'),
  copyAddress: text('复制网址', '複製網址', 'Copy address'),
  copySerial: text('复制主机编号', '複製主機序號', 'Copy serial number'),
  sourceIs: text(
    '来源：{source}，核对于 {day}',
    '來源：{source}，核對於 {day}',
    'Source: {source}, checked on {day}',
  ),
  sourcePage: text('政策页面', '政策頁面', 'policy page'),
}
