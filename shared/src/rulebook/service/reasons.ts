import { text } from '../../text.ts'
import type { ServiceReason, Survey } from './schema.ts'

/** Why a ticket is called off. A customer needs to choose one too; `other` asks for words. */
export const CANCEL_REASONS: readonly ServiceReason[] = [
  {
    id: 'works-again',
    by: 'both',
    label: text('机器好了', '電腦好了', 'It works again'),
    toCustomer: text('机器已经恢复正常。', '電腦已經恢復正常。', 'The machine works again.'),
  },
  {
    id: 'going-home',
    by: 'both',
    label: text('回国后再修', '回國後再修', 'Repaired back home'),
    toCustomer: text('改为回国后再修。', '改為回國後再修。', 'It will be repaired back home.'),
  },
  {
    id: 'other-help',
    by: 'both',
    label: text('找了别的地方修', '找了其他地方修', 'Helped elsewhere'),
    toCustomer: text('已在别处处理。', '已在其他地方處理。', 'It was taken care of elsewhere.'),
  },
  {
    id: 'too-long',
    by: 'customer',
    label: text('等得太久', '等太久了', 'It took too long'),
    toCustomer: text(
      '您不想再等了，对不起。',
      '您不想再等了，很抱歉。',
      'You did not want to wait any longer. We are sorry.',
    ),
  },
  {
    id: 'by-mistake',
    by: 'both',
    label: text('填错了，或重复了', '填錯了，或重複了', 'Filed by mistake or twice'),
    toCustomer: text(
      '这一份是填错或重复的。',
      '這一份是填錯或重複的。',
      'This one was filed by mistake or twice.',
    ),
  },
  {
    id: 'not-covered',
    by: 'agent',
    label: text('不在国际联保之内', '不在國際聯保範圍內', 'Not covered by the international warranty'),
    toCustomer: text(
      '这次的问题不在国际联保之内。原因写在留言里，您可以回复。',
      '這次的問題不在國際聯保範圍內。原因寫在留言裡，您可以回覆。',
      'This trouble is not covered by the international warranty. The message says why, and you can answer it.',
    ),
  },
  {
    id: 'not-serviced-there',
    by: 'agent',
    label: text('当地不维修这种机器', '當地不維修這種電腦', 'Not serviced there'),
    toCustomer: text(
      '当地不维修这种机器。留言里写了还能怎么办。',
      '當地不維修這種電腦。留言裡寫了還可以怎麼辦。',
      'This machine is not serviced there. The message says what else you can do.',
    ),
  },
  {
    id: 'no-answer',
    by: 'agent',
    label: text('多次联系不上', '多次聯絡不上', 'Could not be reached, several tries'),
    toCustomer: text(
      '我们多次没有联系上您。随时可以重新提交，或在留言里回复。',
      '我們多次沒有聯絡上您。隨時可以重新送出，或在留言裡回覆。',
      'We tried several times and did not reach you. File again or answer the message whenever you like.',
    ),
  },
  {
    id: 'other',
    by: 'both',
    label: text('其他', '其他', 'Something else'),
    toCustomer: text('其他原因。', '其他原因。', 'Something else.'),
  },
]

/** Why a software engineer hands a ticket on to a remote engineer (C13). */
export const ESCALATE_REASONS: readonly ServiceReason[] = [
  agent('needs-hands', '要直接在电脑上操作', '需要直接在電腦上操作', 'It needs work on the machine itself', {
    cn: '需要连到您的电脑上处理，已请远程工程师接手。',
    hant: '需要連線到您的電腦上處理，已請遠端工程師接手。',
    en: 'It needs work on your computer, so a remote engineer takes over.',
  }),
  agent(
    'other-brand',
    '别的品牌，需要专门经验',
    '其他品牌，需要專門經驗',
    'Another brand, needs experience',
    {
      cn: '这是别的品牌的机器，已请熟悉它的远程工程师接手。',
      hant: '這是其他品牌的電腦，已請熟悉它的遠端工程師接手。',
      en: 'It is another brand, so a remote engineer who knows it takes over.',
    },
  ),
  agent('tried-all', '常用办法都试过了', '常用方法都試過了', 'The usual ways were all tried', {
    cn: '常用的办法都试过了，已请远程工程师接手。',
    hant: '常用的方法都試過了，已請遠端工程師接手。',
    en: 'The usual ways did not help, so a remote engineer takes over.',
  }),
  agent('looks-like-hardware', '像是硬件问题', '像是硬體問題', 'It looks like hardware', {
    cn: '看起来像硬件问题，先请远程工程师确认；如果是，会帮您转为报修。',
    hant: '看起來像硬體問題，先請遠端工程師確認；如果是，會協助您轉為報修。',
    en: 'It looks like hardware. A remote engineer checks first; if so, we turn this into a repair for you.',
  }),
]

/** What a ticket waits for when it waits for the customer. */
export const WAIT_REASONS: readonly ServiceReason[] = [
  agent('wait-answer', '等客户回答', '等客戶回答', 'An answer', {
    cn: '我们在等您回答留言里的问题。',
    hant: '我們在等您回答留言裡的問題。',
    en: 'We are waiting for your answer to our message.',
  }),
  agent('wait-consent', '等客户同意', '等客戶同意', 'A consent', {
    cn: '有一件事要您决定，同意或不同意都可以。',
    hant: '有一件事要您決定，同意或不同意都可以。',
    en: 'There is something for you to decide; yes and no are both fine.',
  }),
  agent('wait-papers', '等客户补材料', '等客戶補文件', 'Papers', {
    cn: '当地服务中心请您补一份材料。',
    hant: '當地服務中心請您補一份文件。',
    en: 'The local centre needs a paper from you.',
  }),
  agent('wait-machine', '等机器送到', '等電腦送到', 'The machine', {
    cn: '我们在等机器送到。',
    hant: '我們在等電腦送達。',
    en: 'We are waiting for the machine to arrive.',
  }),
  agent('wait-pick-up', '等客户取机', '等客戶取機', 'The pick-up', {
    cn: '机器好了，等您来取。',
    hant: '電腦好了，等您來取。',
    en: 'The machine is ready for you to pick up.',
  }),
]

/** Asked once, after the end. */
export const SURVEY: Survey = {
  ask: text('这次服务怎么样？', '這次服務如何？', 'How was it?'),
  scale: [
    { score: 1, label: text('很不满意', '非常不滿意', 'Very bad') },
    { score: 2, label: text('不满意', '不滿意', 'Bad') },
    { score: 3, label: text('一般', '普通', 'So so') },
    { score: 4, label: text('满意', '滿意', 'Good') },
    { score: 5, label: text('很满意', '非常滿意', 'Very good') },
  ],
  note: text('还想说什么（可不填）', '還想說什麼（可不填）', 'Anything you would like to say (optional)'),
}

function agent(
  id: string,
  cn: string,
  hant: string,
  en: string,
  told: { readonly cn: string; readonly hant: string; readonly en: string },
): ServiceReason {
  return { id, by: 'agent', label: text(cn, hant, en), toCustomer: text(told.cn, told.hant, told.en) }
}
