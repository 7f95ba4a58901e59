import { w } from '../../words/words'

export const WORDS = {
  title: w('材料清单', '文件清單', 'Your list of papers'),
  lead: w(
    '清单保存在手机里，没有网络也能看。',
    '清單存在手機裡，沒有網路也能看。',
    'The list stays on this phone and opens without a connection.',
  ),
  noRoute: w(
    '先回答三个问题，就知道要交哪些材料。',
    '先回答三個問題，就知道要準備哪些文件。',
    'Answer three questions first, then you know which papers are needed.',
  ),
  askMe: w('开始回答', '開始回答', 'Answer the questions'),
  change: w(
    '按您的回答列出，点一下可以修改',
    '依您的回答列出，點一下可以修改',
    'Made from your answers; tap one to change it',
  ),
  needed: w('必须交的', '必須提供', 'Needed'),
  wished: w('有就交，没有也能提交', '有就提供，沒有也能送出', 'If you have them; you may submit without'),
  photo: w('照片即可', '照片即可', 'A photo will do'),
  original: w('原件要交到服务站', '正本要交到服務站', 'The original goes to a station'),
  mustShow: w('要看得清：{items}', '要看得清楚：{items}', 'Must be readable: {items}'),
  softShow: w('最好也拍到：{items}', '最好也拍到：{items}', 'If it is there, show it too: {items}'),
  more: w('怎么拍，拿不出来怎么办', '怎麼拍，拿不出來怎麼辦', 'How to take it, or if you cannot'),
  instead: w(
    '也可以用其中一种代替：{papers}',
    '也可以用其中一種代替：{papers}',
    'One of these may stand in: {papers}',
  ),
  excuse: w(
    '拿不出来时，可以在登记里如实说明：{excuses}。审核员会看。',
    '拿不出來時，可以在登記中如實說明：{excuses}。審核人員會看。',
    'If you cannot show it, say so honestly when you register: {excuses}. A reviewer will look.',
  ),
  inferred: w('可向热线确认', '可向熱線確認', 'Our reading; the hotline can confirm'),
  where: w('交到哪里', '送到哪裡', 'Where they go'),
  carried: w(
    '全部拍照，在这里登记就行。也可以发邮件到 {mail}，主题写上姓名、联系方式和主机编号。',
    '全部拍照，在這裡登記即可。也可以寄電子郵件到 {mail}，主旨寫上姓名、聯絡方式和主機序號。',
    'Photograph them all and register right here. Or mail them to {mail}, with your name, how to reach you and the serial number as the subject.',
  ),
  posted: w(
    '照片先在这里发。报税单的原件要本人或代办人交到联想服务站，不懂的可以先拨打热线 {number}。',
    '照片先在這裡傳。報稅單的正本要由本人或代辦人交到聯想服務站，有疑問可先撥打熱線 {number}。',
    'Send the photos here first. The original tax form has to be handed in at a Lenovo service station; the hotline {number} helps.',
  ),
  finder: w('查找服务站', '查找服務站', 'Find a station'),
  otherName: w('凭证上不是我的名字', '憑證上不是我的名字', 'The proof carries another name'),
  otherNameAsk: w('是哪一种情况？', '是哪一種情況？', 'Which of these is it?'),
  start: w('开始登记', '開始登記', 'Register now'),
  goOn: w('继续登记', '繼續登記', 'Go on registering'),
  share: w('转发清单', '轉發清單', 'Share this list'),
  shared: w('链接已复制', '連結已複製', 'The link is copied'),
  shareTitle: w(
    '国际联保登记要交的材料',
    '國際聯保登記要準備的文件',
    'Papers for the international warranty',
  ),
  comma: w('、', '、', ', '),
}
