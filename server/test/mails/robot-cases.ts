import type { MailCase } from './case.ts'

type Why = 'bounce' | 'auto-reply' | 'list' | 'own'
let count = 0
function robot(why: Why, more: Partial<MailCase>): MailCase {
  count += 1
  const base = { id: `robot-${count}`, subject: `张三 13800004000 PF0UT601` }
  return { ...base, ...more, expected: { is: 'ignored', why } }
}
const head = (name: string, value: string) => ({ headers: { [name]: value } })
const REPORT = { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary="x"' }

/** What no person wrote, and what only looks like that. */
export const ROBOT_CASES: readonly MailCase[] = [
  // Bounces.
  robot('bounce', { from: 'mailer-daemon@example.com', subject: 'Undelivered Mail Returned to Sender' }),
  robot('bounce', { from: 'MAILER-DAEMON@mx.example.net', subject: '[{number:human-1}] 退信' }),
  robot('bounce', { from: 'postmaster@example.com', subject: '系统退信' }),
  robot('bounce', {
    subject: 'Delivery Status Notification (Failure)',
    ...head('X-Failed-Recipients', 'anna@example.com'),
  }),
  robot('bounce', { from: 'notice@example.com', subject: 'failure', headers: REPORT }),
  // Answers of machines.
  robot('auto-reply', { subject: '自动回复：已收到您的邮件' }),
  robot('auto-reply', { subject: '自動回覆: 我不在辦公室' }),
  robot('auto-reply', { subject: 'Automatic reply: [{number:human-1}]' }),
  robot('auto-reply', { subject: 'Out of Office: away until Monday' }),
  robot('auto-reply', head('Auto-Submitted', 'auto-replied')),
  robot('auto-reply', head('Auto-Submitted', 'auto-generated; owner-email="x@example.com"')),
  robot('auto-reply', head('Auto-Submitted', 'Auto-Replied (vacation)')),
  robot('auto-reply', head('X-Autoreply', 'yes')),
  robot('auto-reply', head('X-Autorespond', 'away')),
  robot('auto-reply', head('Precedence', 'auto_reply')),
  robot('auto-reply', head('X-Auto-Response-Suppress', 'All')),
  robot('auto-reply', head('X-Auto-Response-Suppress', 'ALL')),
  robot('auto-reply', { headers: { 'Return-Path': '<>' } }),
  robot('auto-reply', { from: 'no-reply@example.com' }),
  robot('auto-reply', { from: 'noreply+news@example.com' }),
  robot('auto-reply', { from: 'donotreply@example.com' }),
  // Our own answer, come back through a forwarding of his.
  robot('auto-reply', {
    subject: 'Fwd: [{number:human-1}] 已收到您的邮件',
    ...head('Auto-Submitted', 'auto-replied'),
  }),
  // Lists.
  robot('list', head('List-Id', '<news.example.com>')),
  robot('list', head('List-Post', '<mailto:list@example.com>')),
  robot('list', head('Precedence', 'bulk')),
  robot('list', head('Precedence', 'list')),
  robot('list', head('Precedence', 'junk')),
  // From our own address.
  robot('own', { from: 'iws@mailbox.example.com' }),
  robot('own', { from: 'IWS@Mailbox.Example.com', subject: '[{number:human-1}] 已收到您的邮件' }),
  robot('own', { from: 'sender@mailbox.example.com' }),
]

/** People, although something about their mail looks like a machine. */
export const HUMAN_CASES: readonly MailCase[] = [
  {
    id: 'human-1',
    subject: '张三 13800004001 PF0UT701',
    headers: { 'Auto-Submitted': 'no' },
    expected: { is: 'new', serial: 'PF0UT701' },
  },
  {
    id: 'human-2',
    subject: '张三 13800004002 PF0UT702',
    headers: { Precedence: 'normal' },
    expected: { is: 'new', serial: 'PF0UT702' },
  },
  {
    id: 'human-3',
    subject: '张三 13800004003 PF0UT703',
    headers: { 'X-Auto-Response-Suppress': 'OOF' },
    expected: { is: 'new', serial: 'PF0UT703' },
  },
  {
    id: 'human-4',
    subject: '张三 13800004004 PF0UT704 收不到自动回复',
    expected: { is: 'new', serial: 'PF0UT704' },
  },
  {
    id: 'human-5',
    from: 'service@example.com',
    subject: '张三 13800004005 PF0UT705',
    expected: { is: 'new', serial: 'PF0UT705' },
  },
  {
    id: 'human-6',
    subject: '张三 13800004006 PF0UT706',
    headers: { 'List-Unsubscribe': '<mailto:x@example.com>' },
    expected: { is: 'new', serial: 'PF0UT706' },
  },
  {
    id: 'human-7',
    from: 'postmaster.wang@example.com',
    subject: '王五 13800004007 PF0UT707',
    expected: { is: 'new', serial: 'PF0UT707' },
  },
  {
    id: 'human-8',
    subject: '张三 13800004008 PF0UT708 undelivered parcel',
    expected: { is: 'new', serial: 'PF0UT708' },
  },
  {
    id: 'human-9',
    subject: '张三 13800004009 PF0UT709',
    headers: { 'X-Auto-Response-Suppress': 'DR, OOF, AutoReply' },
    expected: { is: 'new', serial: 'PF0UT709' },
  },
]

/** Mails that are delivered again, and mails that only look so. */
export const AGAIN_CASES: readonly MailCase[] = [
  {
    id: 'again-1',
    subject: '吴一 13800005001 PF0UT801',
    files: ['passport'],
    kept: ['passport'],
    expected: { is: 'new', serial: 'PF0UT801' },
  },
  { id: 'again-1b', subject: '', redelivers: 'again-1', expected: { is: 'again', case: 'again-1' } },
  { id: 'again-1c', subject: '', redelivers: 'again-1', expected: { is: 'again', case: 'again-1' } },
  {
    id: 'again-2',
    subject: '吴二 13800005002 PF0UT802',
    messageId: null,
    expected: { is: 'new', serial: 'PF0UT802' },
  },
  { id: 'again-2b', subject: '', redelivers: 'again-2', expected: { is: 'again', case: 'again-2' } },
  { id: 'again-3', subject: '吴三', expected: { is: 'new', serial: null } },
  { id: 'again-3b', subject: '', redelivers: 'again-3', expected: { is: 'again', case: 'again-3' } },
  {
    id: 'again-4',
    from: 'again4@example.com',
    subject: '吴四 13800005004 PF0UT804',
    files: ['heic1', 'invoice'],
    kept: ['heic1', 'invoice'],
    expected: { is: 'new', serial: 'PF0UT804' },
  },
  {
    id: 'again-4a',
    from: 'again4@example.com',
    subject: '补充 {number:again-4}',
    files: ['visa'],
    kept: ['visa'],
    expected: { is: 'joins', case: 'again-4', way: 'number' },
  },
  { id: 'again-4b', subject: '', redelivers: 'again-4a', expected: { is: 'again', case: 'again-4' } },
  { id: 'again-4c', subject: '', redelivers: 'again-4', expected: { is: 'again', case: 'again-4' } },
  // A machine of somebody's gives every mail one Message-ID: two people, two tickets.
  {
    id: 'same-id-1',
    subject: '郑一 13800005005 PF0UT805',
    messageId: 'constant@example.com',
    expected: { is: 'new', serial: 'PF0UT805' },
  },
  {
    id: 'same-id-2',
    subject: '郑二 13800005006 PF0UT806',
    messageId: 'constant@example.com',
    expected: { is: 'new', serial: 'PF0UT806' },
  },
  // The same words in a mail of its own are a further message.
  {
    id: 'twice-1',
    from: 'twice@example.com',
    subject: '钱一 13800005007 PF0UT807',
    expected: { is: 'new', serial: 'PF0UT807' },
  },
  {
    id: 'twice-2',
    from: 'twice@example.com',
    subject: '钱一 13800005007 PF0UT807',
    expected: { is: 'joins', case: 'twice-1', way: 'serial' },
  },
  // An unclear one again is not asked about twice.
  {
    id: 'again-5',
    from: 'stranger@example.com',
    subject: '{number:again-1}',
    expected: { is: 'unclear', cases: ['again-1'] },
  },
  { id: 'again-5b', subject: '', redelivers: 'again-5', expected: { is: 'again', case: 'again-5' } },
]
