import type { MailCase } from './case.ts'

const new_ = (serial: string | null) => ({ is: 'new', serial }) as const
const joins = (id: string, way: 'number' | 'reference' | 'serial') =>
  ({ is: 'joins', case: id, way }) as const
const unclear = (...cases: string[]) => ({ is: 'unclear', cases }) as const

/** Somebody's first mail, then what he and others send after it. They are taken in this order. */
export const JOINING_CASES: readonly MailCase[] = [
  { id: 'wang', from: 'wang@example.com', subject: '王五 13800003001 PF0UT501', expected: new_('PF0UT501') },
  // By number, wherever it stands.
  {
    id: 'wang-2',
    from: 'wang@example.com',
    subject: 'Re: [{number:wang}] 已收到您的邮件',
    expected: joins('wang', 'number'),
  },
  {
    id: 'wang-3',
    from: 'wang@example.com',
    subject: '补充材料 {number:wang}',
    files: ['passport'],
    kept: ['passport'],
    expected: joins('wang', 'number'),
  },
  {
    id: 'wang-4',
    from: 'wang@example.com',
    subject: '工单{number:wang}补充',
    expected: joins('wang', 'number'),
  },
  {
    id: 'wang-5',
    from: 'WANG@Example.com',
    subject: '回复：回复：（{number:wang}）',
    expected: joins('wang', 'number'),
  },
  {
    id: 'wang-6',
    from: 'wang@example.com',
    subject: '材料',
    text: '工单号 {number:wang}，见附件。',
    files: ['invoice'],
    kept: ['invoice'],
    expected: joins('wang', 'number'),
  },
  {
    id: 'wang-7',
    from: 'wang@example.com',
    subject: '王五 13800003001 PF0UT501 {number:wang}',
    expected: joins('wang', 'number'),
  },
  // By what it answers, whatever the subject says now.
  {
    id: 'wang-8',
    from: 'wang@example.com',
    subject: '护照照片',
    answers: 'answer:wang',
    files: ['heic1'],
    kept: ['heic1'],
    expected: joins('wang', 'reference'),
  },
  {
    id: 'wang-9',
    from: 'wang@example.com',
    subject: 'Passport',
    answers: 'wang',
    expected: joins('wang', 'reference'),
  },
  {
    id: 'wang-10',
    from: 'wang@example.com',
    subject: '',
    answers: 'wang-8',
    expected: joins('wang', 'reference'),
  },
  {
    id: 'wang-11',
    from: 'wang@example.com',
    subject: 'Re: 护照照片',
    answers: 'wang-9',
    expected: joins('wang', 'reference'),
  },
  // By serial and sender, with a subject of its own.
  {
    id: 'wang-12',
    from: 'wang@example.com',
    subject: '王五 13800003001 PF0UT501',
    files: ['receipt'],
    kept: ['receipt'],
    expected: joins('wang', 'serial'),
  },
  {
    id: 'wang-13',
    from: 'wang@example.com',
    subject: '再补一张 PF0UT501',
    files: ['visa'],
    kept: ['visa'],
    expected: joins('wang', 'serial'),
  },
  {
    id: 'wang-14',
    from: 'wang@example.com',
    subject: '还有发票',
    text: '主机编号：pf0ut501',
    expected: joins('wang', 'serial'),
  },
  { id: 'wang-15', from: 'wang@example.com', subject: '转发：PF-0UT501', expected: joins('wang', 'serial') },
  // Another machine of his is another ticket.
  {
    id: 'wang-b',
    from: 'wang@example.com',
    subject: '王五 13800003001 PF0UT502',
    expected: new_('PF0UT502'),
  },
  {
    id: 'wang-b2',
    from: 'wang@example.com',
    subject: '王五 PF0UT502 护照',
    expected: joins('wang-b', 'serial'),
  },
  // Two of his are open, and the mail names neither.
  {
    id: 'wang-16',
    from: 'wang@example.com',
    subject: '这是我的护照',
    files: ['passport'],
    expected: unclear('wang', 'wang-b'),
  },
  { id: 'wang-17', from: 'wang@example.com', subject: 'Hello again', expected: unclear('wang', 'wang-b') },
  // One is open, and the mail does not say that it is about that.
  { id: 'zhou', from: 'zhou@example.com', subject: '周九 13800003010 PF0UT510', expected: new_('PF0UT510') },
  { id: 'zhou-2', from: 'zhou@example.com', subject: '请问进度', expected: unclear('zhou') },
  { id: 'zhou-3', from: 'zhou@example.com', subject: 'PF0UT510 YB0EX510', expected: unclear('zhou') },
  // A number of ours that names nothing: the rest of the mail decides.
  {
    id: 'zhou-4',
    from: 'zhou@example.com',
    subject: 'IWS-0000-0000 PF0UT510',
    expected: joins('zhou', 'serial'),
  },
  {
    id: 'zhou-5',
    from: 'zhou@example.com',
    subject: 'IWS-0000-0000',
    answers: 'zhou',
    expected: joins('zhou', 'reference'),
  },
  // Strangers: his number, his serial, an answer to his mail. None of them joins.
  { id: 'stranger-1', from: 'stranger1@example.com', subject: '{number:wang}', expected: unclear('wang') },
  {
    id: 'stranger-2',
    from: 'stranger2@example.com',
    subject: 'Re: [{number:wang}] 已收到您的邮件',
    files: ['passport'],
    expected: unclear('wang'),
  },
  {
    id: 'stranger-3',
    from: 'stranger3@example.com',
    subject: '我是王五的太太',
    answers: 'wang',
    expected: unclear('wang'),
  },
  {
    id: 'stranger-4',
    from: 'stranger4@example.com',
    subject: '王五',
    answers: 'answer:wang',
    expected: unclear('wang'),
  },
  {
    id: 'stranger-5',
    from: 'stranger5@example.com',
    subject: '王五 13800003001 PF0UT501',
    expected: new_('PF0UT501'),
  },
  { id: 'stranger-6', from: 'stranger6@example.com', subject: 'PF0UT502', expected: new_('PF0UT502') },
  {
    id: 'stranger-7',
    from: 'wang@example.org',
    subject: '王五 13800003001 PF0UT501',
    expected: new_('PF0UT501'),
  },
  {
    id: 'stranger-8',
    from: 'stranger8@example.com',
    subject: '13800003001 王五',
    text: '工单 {number:wang-b}',
    expected: unclear('wang-b'),
  },
  // Says that it comes from him, and our own server found that it does not.
  {
    id: 'forged-1',
    from: 'wang@example.com',
    subject: '{number:wang}',
    headers: { 'Authentication-Results': 'mx.example.net; dmarc=fail header.from=example.com' },
    expected: unclear('wang'),
  },
  {
    id: 'forged-2',
    from: 'wang@example.com',
    subject: 'PF0UT501',
    headers: { 'Authentication-Results': 'mx.example.net; spf=fail; dkim=none; dmarc=fail (p=none)' },
    expected: unclear('wang'),
  },
  {
    id: 'passed-1',
    from: 'wang@example.com',
    subject: 'PF0UT501 谢谢',
    headers: { 'Authentication-Results': 'mx.example.net; dkim=pass; dmarc=pass' },
    expected: joins('wang', 'serial'),
  },
  // Somebody who began without a serial, and answers what we asked: his ticket then has it.
  { id: 'li', from: 'li@example.com', subject: '李四', expected: new_('PF0UT520') },
  {
    id: 'li-2',
    from: 'li@example.com',
    subject: 'Re: 已收到',
    answers: 'answer:li',
    text: '主机编号：PF0UT520',
    expected: joins('li', 'reference'),
  },
  {
    id: 'li-3',
    from: 'li@example.com',
    subject: 'Re: Re: 已收到',
    answers: 'li-2',
    expected: joins('li', 'reference'),
  },
  // A reply with its quotation below: what we wrote there is not what he writes.
  { id: 'sun', from: 'sun@example.com', subject: '孙八 13800003030 PF0UT530', expected: new_('PF0UT530') },
  {
    id: 'sun-2',
    from: 'sun@example.com',
    subject: 'Re: hello',
    answers: 'answer:sun',
    text: '好的，谢谢\r\n\r\n------------------ 原始邮件 ------------------\r\n发件人: IWS\r\n工单号是 {number:wang}',
    expected: joins('sun', 'reference'),
  },
  {
    id: 'sun-3',
    from: 'sun@example.com',
    subject: 'new subject PF0UT530',
    text: 'See attached.\r\n\r\n> ticket {number:wang}\r\n> more',
    expected: joins('sun', 'serial'),
  },
  {
    id: 'sun-4',
    from: 'sun@example.com',
    subject: 'Fwd: {number:sun}',
    shape: 'forwarded',
    files: ['invoice'],
    kept: ['invoice'],
    expected: joins('sun', 'number'),
  },
  // Both a number and an answer to something else of his: the number counts.
  {
    id: 'wang-18',
    from: 'wang@example.com',
    subject: '{number:wang-b}',
    answers: 'wang',
    expected: joins('wang-b', 'number'),
  },
  // A serial in two groups and in small letters, of the second machine.
  { id: 'wang-19', from: 'wang@example.com', subject: 'pf0u t502', expected: joins('wang-b', 'serial') },
  // Four forwards are four messages of one ticket, not four tickets.
  {
    id: 'zheng',
    from: 'zheng@example.com',
    subject: 'Fwd: 郑十 13800003040 PF0UT540',
    files: ['passport'],
    kept: ['passport'],
    expected: new_('PF0UT540'),
  },
  {
    id: 'zheng-2',
    from: 'zheng@example.com',
    subject: 'Fwd: 郑十 13800003040 PF0UT540',
    files: ['receipt'],
    kept: ['receipt'],
    expected: joins('zheng', 'serial'),
  },
  {
    id: 'zheng-3',
    from: 'zheng@example.com',
    subject: 'Fwd: 郑十 13800003040 PF0UT540',
    files: ['visa'],
    kept: ['visa'],
    expected: joins('zheng', 'serial'),
  },
  {
    id: 'zheng-4',
    from: 'zheng@example.com',
    subject: 'Fwd: 郑十 13800003040 PF0UT540',
    files: ['invoice'],
    kept: ['invoice'],
    expected: joins('zheng', 'serial'),
  },
]
