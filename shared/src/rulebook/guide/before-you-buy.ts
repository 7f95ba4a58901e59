import { text } from '../../text.ts'
import type { GuideList } from '../guide.ts'

/** What to see to when a machine is bought outside the mainland and comes home (C2, C3, C11, C14, C15, C17–C19). */
export const BEFORE_YOU_BUY: GuideList = {
  id: 'before-you-buy',
  title: text('在境外购买之前', '在境外購買之前', 'Before you buy outside the mainland'),
  says: text(
    '打算在境外买一台带回或寄回内地，先看这几条。登记时要用的材料，多半只有购买时才拿得到。',
    '打算在境外買一台帶回或寄回內地，先看這幾條。登記時要用的文件，多半只有購買時才拿得到。',
    'Read this if you mean to buy a machine elsewhere and bring or post it home. Most papers for registering can only be had at the time of purchase.',
  ),
  items: [
    {
      id: 'model',
      clause: 'C2',
      title: text('内地卖不卖这个型号', '內地是否銷售這個型號', 'Is the model sold on the mainland?'),
      says: text(
        '当地不卖、不修的型号，没有服务和配件。页面写的是带出内地的机器，带回来也一样，是我们的理解；购买前可以问热线。',
        '當地不銷售、不維修的型號，沒有服務和零件。頁面寫的是帶出內地的電腦，帶回來也相同，是我們的理解；購買前可以詢問熱線。',
        'Where a model is not sold and serviced, there is no service and there are no parts. The page says so of machines taken out; that it also holds for machines brought home is our reading. The hotline can tell you before you buy.',
      ),
      drawing: null,
    },
    {
      id: 'bundled',
      clause: 'C19',
      title: text('带不带国际联保', '是否包含國際聯保', 'Does it come with the service?'),
      says: text(
        '请店员写明：国际联保是随机附带，还是要另外取得。',
        '請店員寫明：國際聯保是隨機附贈，還是要另外取得。',
        'Ask the shop to write down whether the international warranty comes with the machine or has to be had as a service.',
      ),
      drawing: null,
    },
    {
      id: 'line',
      clause: 'C18',
      title: text('是不是消费类机器', '是否為消費類電腦', 'Is it a consumer machine?'),
      says: text(
        '拯救者、小新、Yoga 等属于消费类。Think 等产品线另有政策，不在这里登记。',
        'Legion、小新、Yoga 等屬於消費類。Think 等產品線另有政策，不在這裡登記。',
        'Legion, Xiaoxin, Yoga and the like are consumer lines. Think and others have a policy of their own and are not registered here.',
      ),
      drawing: null,
    },
    {
      id: 'term',
      clause: 'C11',
      title: text('基础保修有多久', '基本保固有多久', 'How long is the base warranty?'),
      says: text(
        '保修期按最初售出的国家或地区计算。带回家不会变长，也不会变短。',
        '保固期依最初售出的國家或地區計算。帶回家不會變長，也不會變短。',
        'The term is that of the country or region where it is first sold. Bringing it home makes it neither longer nor shorter.',
      ),
      drawing: null,
    },
    {
      id: 'label',
      clause: 'C3',
      title: text('封条和标签要完好', '封條和標籤要完好', 'Seal and labels must be whole'),
      says: text(
        '看包装封条、机身标签和箱上的编号是否一致。标签被改过或撕掉的机器不保修。',
        '確認包裝封條完好，機身標籤和箱上的序號一致。標籤遭更改或移除的電腦不在保固之內。',
        'See that the seal is whole and that the numbers on machine and box agree. A machine whose label was altered or removed is not covered.',
      ),
      drawing: null,
    },
    {
      id: 'proof',
      clause: 'C15',
      title: text('要一张写全的凭证', '索取一張完整的證明', 'Get a complete proof of purchase'),
      says: text(
        '订单、收据或发票都可以。要看得出卖家、日期和型号，最好还有您的姓名和主机编号。',
        '訂單、收據或發票都可以。要看得出賣家、日期和型號，最好還有您的姓名和主機序號。',
        'An order, a receipt or an invoice. It should show seller, date and model, and best of all your name and the serial number.',
      ),
      drawing: null,
    },
    {
      id: 'stay',
      clause: 'C15',
      title: text('留好入境的纸条', '保留入境的紙條', 'Keep the slip of your stay'),
      says: text(
        '在中国香港、中国澳门，过关时给的小纸条或 E 通道标签请留着。别的地方，留意护照上有没有盖章。',
        '在中國香港、中國澳門，過關時給的小紙條或 e-道標籤請保留。其他地方，留意護照上有沒有蓋章。',
        'In Hong Kong and Macao keep the slip or the e-Channel label given at the border. Elsewhere, see whether your passport was stamped.',
      ),
      drawing: null,
    },
    {
      id: 'tax-form',
      clause: 'C14',
      title: text('寄回的，留报税单原件', '寄回的，保留報稅單正本', 'By post: keep the original tax form'),
      says: text(
        '服务站要看报税单的原件，照片代替不了。不要随包装一起扔掉。',
        '服務站要查看報稅單的正本，照片無法代替。不要隨包裝一起丟掉。',
        'A service station has to see the original; a photo does not replace it. Do not throw it away with the packing.',
      ),
      drawing: null,
    },
    {
      id: 'customs',
      clause: 'C17',
      title: text('依法申报和缴税', '依法申報和繳稅', 'Declare it and pay the duty'),
      says: text(
        '随身带的过关申报，邮寄的如实填单，税费由您承担。不是依法带入或寄入的机器，得不到任何服务。',
        '隨身攜帶的過關時申報，郵寄的據實填單，稅費由您負擔。並非依法帶入或寄入的電腦，得不到任何服務。',
        'Declare it at the border, or fill in the parcel’s form truthfully; the duty is yours to pay. A machine that was not imported lawfully gets no service at all.',
      ),
      drawing: null,
    },
  ],
}
