import type { MailCase } from './case.ts'

const YAN = 'two-yan@example.com'
const LIN = 'two-lin@example.com'
const ANNA = 'two-anna@example.com'
const joins = (opener: string, way: 'number' | 'reference' | 'serial') =>
  ({ is: 'joins', case: opener, way }) as const

/** Mails that belong to a ticket, mails that only seem to, and mails that come twice. */
export const SECOND_JOINING_CASES: readonly MailCase[] = [
  {
    id: 'two-j01',
    from: YAN,
    subject: '阎肃 13800138401 PF7A1B2C',
    expected: { is: 'new', name: '阎肃', phone: '+8613800138401', serial: 'PF7A1B2C' },
  },
  {
    id: 'two-j02',
    from: YAN,
    subject: '好的，明白了',
    answers: 'answer:two-j01',
    expected: joins('two-j01', 'reference'),
  },
  {
    id: 'two-j03',
    from: YAN,
    subject: '补充照片',
    text: '单号是 {lower:two-j01}，护照照片见附件。',
    files: ['passport'],
    kept: ['passport'],
    expected: joins('two-j01', 'number'),
  },
  {
    id: 'two-j04',
    from: YAN,
    subject: 'pf7a1b2c 的发票',
    files: ['invoice'],
    kept: ['invoice'],
    expected: joins('two-j01', 'serial'),
  },
  {
    id: 'two-j05',
    from: YAN,
    subject: '照片补发',
    text: '我的机器序列号：PF7A1B2C，之前发过邮件。',
    files: ['visa'],
    kept: ['visa'],
    expected: joins('two-j01', 'serial'),
  },
  {
    id: 'two-j06',
    from: 'Two-Yan@Example.COM',
    fromName: '阎肃',
    subject: '进度？【{number:two-j01}】',
    expected: joins('two-j01', 'number'),
  },
  {
    id: 'two-j07',
    from: YAN,
    subject: '有人吗',
    text: '几天没有消息了。',
    expected: { is: 'unclear', cases: ['two-j01'] },
  },
  {
    id: 'two-j08',
    subject: 'Re: {number:two-j01}',
    text: '我是他的同事，也想看看进度。',
    expected: { is: 'unclear', cases: ['two-j01'] },
  },
  {
    id: 'two-j09',
    subject: '聂耳 13800138409 PF7A1B2C',
    expected: { is: 'new', name: '聂耳', phone: '+8613800138409', serial: 'PF7A1B2C' },
  },
  {
    id: 'two-j10',
    from: YAN,
    subject: '另一台电脑：阎肃 13800138401 PF7C9D8E',
    expected: { is: 'new', name: '阎肃', phone: '+8613800138401', serial: 'PF7C9D8E' },
  },
  {
    id: 'two-j11',
    from: YAN,
    subject: '请尽快',
    text: '请尽快处理。',
    expected: { is: 'unclear', cases: ['two-j01', 'two-j10'] },
  },
  {
    id: 'two-j12',
    from: YAN,
    subject: '答复: 另一台',
    answers: 'two-j10',
    text: '这台的盒子找到了。\n\n在 2026年11月20日，IWS 写道：\n> 您的单号 {number:two-j01}\n> 我们已收到',
    expected: joins('two-j10', 'reference'),
  },
  {
    id: 'two-j13',
    from: YAN,
    subject: 'RE: 资料',
    answers: 'answer:two-j10',
    text: '同上。\r\n\r\n-----Original Message-----\r\nFrom: IWS <iws@mailbox.example.com>\r\nSubject: {number:two-j01}\r\n\r\n{number:two-j01} received',
    expected: joins('two-j10', 'reference'),
  },
  { id: 'two-j14', from: YAN, subject: '单号{wide:two-j10}', expected: joins('two-j10', 'number') },
  { id: 'two-j15', from: YAN, subject: '关于 {dashed:two-j10} 的进展', expected: joins('two-j10', 'number') },
  {
    id: 'two-j16',
    from: YAN,
    subject: '受理号{number:two-j01}的进展如何，机器是PF7C9D8E吗',
    expected: joins('two-j01', 'number'),
  },
  {
    id: 'two-j17',
    from: YAN,
    subject: '{number:two-j01} 和 {number:two-j10}',
    expected: { is: 'unclear', cases: ['two-j01', 'two-j10'] },
  },
  {
    id: 'two-j18',
    from: YAN,
    subject: 'PF7A1B2C / PF7C9D8E 两台一起',
    expected: { is: 'unclear', cases: ['two-j01', 'two-j10'] },
  },
  {
    id: 'two-j19',
    redelivers: 'two-j01',
    from: YAN,
    subject: '阎肃 13800138401 PF7A1B2C',
    expected: { is: 'again', case: 'two-j01' },
  },
  {
    id: 'two-j20',
    from: LIN,
    subject: '林徽因 13800138420 PF7F1G2H',
    messageId: 'two-j01.mail@example.com',
    expected: { is: 'new', name: '林徽因', phone: '+8613800138420', serial: 'PF7F1G2H' },
  },
  {
    id: 'two-j21',
    from: 'two-lin-work@example.com',
    subject: '答复',
    answers: 'answer:two-j20',
    expected: { is: 'unclear', cases: ['two-j20'] },
  },
  {
    id: 'two-j22',
    from: LIN,
    subject: '换了个主题',
    headers: { References: '<older@example.com>\r\n <{answer:two-j20}>' },
    expected: joins('two-j20', 'reference'),
  },
  {
    id: 'two-j23',
    from: LIN,
    subject: 'PF7F1G2H 的照片',
    headers: { 'In-Reply-To': '<nobody-knows@example.com>' },
    files: ['receipt'],
    kept: ['receipt'],
    expected: joins('two-j20', 'serial'),
  },
  {
    id: 'two-j24',
    from: ANNA,
    subject: 'My laptop is broken',
    text: 'It does not start. What do I do?',
    expected: { is: 'new' },
    language: 'en',
  },
  {
    id: 'two-j25',
    from: ANNA,
    subject: 'Re: My laptop is broken',
    answers: 'answer:two-j24',
    text:
      'Name: Anna Maria Eriksson\nPhone: +1 202 555 0124\nSerial number: PF0UT124\n\n' +
      'On Sun, Nov 22, 2026 at 10:00 AM IWS <iws@mailbox.example.com> wrote:\n> Serial number: missing\n',
    expected: {
      ...joins('two-j24', 'reference'),
      then: { name: 'Anna Maria Eriksson', phone: '+12025550124', serial: 'PF0UT124' },
    },
  },
  {
    id: 'two-j26',
    subject: '有问题',
    text: '你好，我朋友转给我这封信。\n\n> 您的单号 {number:two-j01}\n> 请回复',
    expected: { is: 'new', name: null, phone: null, serial: null },
  },
  {
    id: 'two-j27',
    from: ANNA,
    subject: 'photo',
    html: '<div>Here it is, {number:two-j24}</div><br><div class="gmail_quote">On Sun IWS wrote:<blockquote>IWS-2222-3333</blockquote></div>',
    expected: joins('two-j24', 'number'),
  },
]
