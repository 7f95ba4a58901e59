import { w } from '../../words/words'

export const WORDS = {
  title: w('材料清单', '文件清單', 'Your list of papers'),
  lead: w(
    '清单保存在手机里，没有网络也能看。',
    '清單保存在手機裡，沒有網路也能看。',
    'The list is kept on this phone and opens without a connection.',
  ),
  noRoute: w(
    '先回答几个问题，就知道要交哪些材料。',
    '先回答幾個問題，就知道要準備哪些文件。',
    'Answer a few questions first, and you will see which papers are needed.',
  ),
  askMe: w('开始回答', '開始回答', 'Answer the questions'),
  change: w(
    '按您的回答列出，点一下可以修改',
    '依您的回答列出，點一下可以修改',
    'Based on your answers; tap one to change it',
  ),
  needed: w('必须交的', '必須提供', 'Needed'),
  wished: w(
    '有就交，没有也能提交',
    '有就提供，沒有也能送出',
    'Send these if you have them; you may submit without',
  ),
  photo: w('拍照就行', '拍照即可', 'A photo will do'),
  original: w('原件要带到服务站', '正本要帶到服務站', 'Take the original to a service station'),
  mustShow: w('要看得清：{items}', '要看得清楚：{items}', 'Must be readable: {items}'),
  softShow: w('最好也拍到：{items}', '最好也拍到：{items}', 'Show these too if they are there: {items}'),
  more: w('怎么拍，没有怎么办', '怎麼拍，沒有怎麼辦', 'How to photograph it, and what if you cannot'),
  instead: w(
    '也可以用其中一种代替：{papers}',
    '也可以用其中一種代替：{papers}',
    'You may use one of these instead: {papers}',
  ),
  excuse: w(
    '拿不出来时，登记时照实说明就好：{excuses}。审核员会看。',
    '無法提供時，登記時照實說明即可：{excuses}。審核人員會查看。',
    'If you cannot provide it, just say why when you register: {excuses}. A reviewer will look at it.',
  ),
  inferred: w('按我们的理解', '依我們的理解', 'Our reading'),
  where: w('交到哪里', '交到哪裡', 'Where to send them'),
  carried: w(
    '全部拍成照片，在这里登记就行。也可以发邮件到 {mail}，主题里写主机编号、姓名和怎么联系您。',
    '全部拍成照片，在這裡登記即可。也可以寄電子郵件到 {mail}，主旨寫上主機序號、姓名和聯絡方式。',
    'Photograph them all and register right here. Or email them to {mail}, with your name, how to reach you and the serial number in the subject.',
  ),
  posted: w(
    '照片先在这里传。报税单的原件还要带到联想服务站，有疑问可以先拨打热线 {number}。',
    '照片先在這裡傳。報稅單的正本還要帶到聯想服務站，有疑問可以先撥打熱線 {number}。',
    'Send the photos here first. The original tax form also has to be taken to a Lenovo service station; if you have questions, call the hotline {number} first.',
  ),
  finder: w('查找服务站', '查找服務站', 'Find a service station'),
  otherName: w(
    '购机凭证上不是我的名字',
    '購買證明上不是我的名字',
    'The proof of purchase is in another name',
  ),
  otherNameAsk: w('是哪一种情况？', '是哪一種情況？', 'Which of these is it?'),
  start: w('开始登记', '開始登記', 'Register now'),
  goOn: w('继续登记', '繼續登記', 'Continue registering'),
  share: w('转发清单', '轉發清單', 'Share this list'),
  shared: w('链接已复制', '連結已複製', 'The link is copied'),
  shareTitle: w(
    '国际联保登记要交的材料',
    '國際聯保登記要準備的文件',
    'Papers for registering the international warranty',
  ),
  comma: w('、', '、', ', '),
}
