import type { MailCase } from './case.ts'

const robot = (
  id: string,
  subject: string,
  why: 'bounce' | 'auto-reply' | 'list' | 'own' | undefined,
  headers: Readonly<Record<string, string>> = {},
  more: Partial<MailCase> = {},
): MailCase => ({
  id: `two-r${id}`,
  subject,
  headers,
  expected: why ? { is: 'ignored', why } : { is: 'ignored' },
  ...more,
})
const REPORT = {
  type: 'multipart/report; report-type=delivery-status',
  parts: [
    { type: 'text/plain; charset=utf-8', text: 'Address not found' },
    {
      type: 'message/delivery-status',
      text: 'Reporting-MTA: dns; example.com\n\nFinal-Recipient: rfc822; nobody@example.com\nAction: failed\nStatus: 5.1.1\n',
    },
    {
      type: 'message/rfc822',
      mailHead: { Subject: '{number:two-j01}', From: '<sender@mailbox.example.com>' },
      mail: { type: 'text/plain', text: 'the number {number:two-j01}' },
    },
  ],
} as const
const READ = {
  type: 'multipart/report; report-type=disposition-notification',
  parts: [
    { type: 'text/plain; charset=utf-8', text: '您的邮件已被阅读。' },
    {
      type: 'message/disposition-notification',
      text: 'Disposition: manual-action/MDN-sent-manually; displayed\n',
    },
  ],
} as const

/** Robots in many languages, and people who look like them. */
export const SECOND_ROBOT_CASES: readonly MailCase[] = [
  robot(
    '01',
    '自动回复: 我在休假',
    'auto-reply',
    { 'Auto-Submitted': 'auto-replied' },
    {
      from: 'two-yan@example.com',
      answers: 'answer:two-j01',
    },
  ),
  robot('02', '自动回复:Re: 您的来信 {number:two-j01}', 'auto-reply', {}, { from: 'two-yan@example.com' }),
  robot('03', '自動回覆：不在辦公室', 'auto-reply', { 'X-Autoreply': 'yes' }),
  robot('04', '自動応答: ご連絡ありがとうございます', 'auto-reply', {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
  }),
  robot('05', 'Automatische Antwort: Ihre Anfrage', 'auto-reply'),
  robot('06', 'Respuesta automática: su solicitud', 'auto-reply'),
  robot('07', 'Réponse automatique : votre message', 'auto-reply', { Precedence: 'auto_reply' }),
  robot('08', 'Out of Office: back on Monday', 'auto-reply', { 'X-Autorespond': 'Re: your mail' }),
  robot('09', '자동 회신: 휴가 중입니다', 'auto-reply'),
  robot(
    '10',
    'Delivery Status Notification (Failure)',
    'bounce',
    {},
    {
      from: 'mailer-daemon@two.example.com',
      tree: REPORT,
    },
  ),
  robot(
    '11',
    '系统退信',
    'bounce',
    {},
    { from: 'PostMaster@two-mail.example.com', text: '很抱歉，您的邮件被退回。' },
  ),
  robot(
    '12',
    'Undeliverable: {number:two-j01}',
    'bounce',
    { 'Return-Path': '<>' },
    {
      from: 'postmaster@two-exchange.example.com',
    },
  ),
  robot('13', '已读: 您的工单', undefined, {}, { tree: READ }),
  robot('14', '双十一特惠', 'list', {
    'List-Id': '<news.two.example.com>',
    'List-Unsubscribe': '<https://example.com/u>',
  }),
  robot(
    '15',
    'Fwd: {number:two-j01}',
    'own',
    { 'X-Forwarded-To': 'iws@mailbox.example.com' },
    {
      from: 'sender@mailbox.example.com',
    },
  ),
  {
    id: 'two-r16',
    subject: '田汉 13800138516 PF9A1B2C',
    headers: { 'Auto-Submitted': 'no' },
    expected: { is: 'new', name: '田汉', phone: '+8613800138516', serial: 'PF9A1B2C' },
  },
  {
    id: 'two-r17',
    from: 'two-yan@example.com',
    subject: '回复：自动回复：已收到您的邮件',
    answers: 'answer:two-j01',
    text: '收到了，谢谢，请打电话给我。',
    expected: { is: 'joins', case: 'two-j01', way: 'reference' },
  },
  {
    id: 'two-r18',
    subject: 'I am out of office from Monday, please hurry: Wei Li +86 138 0013 8518 PF0UT518',
    expected: {
      is: 'new',
      name: 'Wei Li',
      phone: '+8613800138518',
      serial: 'PF0UT518',
    },
  },
  {
    id: 'two-r19',
    subject: '冼星海 13800138519 PF9D3E4F',
    headers: { 'X-Auto-Response-Suppress': 'DR, OOF, AutoReply' },
    expected: { is: 'new', name: '冼星海', phone: '+8613800138519', serial: 'PF9D3E4F' },
  },
  {
    id: 'two-r20',
    from: 'two.bounce.house@example.com',
    subject: '施光南 13800138520 PF9G5H6J',
    expected: { is: 'new', name: '施光南', phone: '+8613800138520', serial: 'PF9G5H6J' },
  },
  {
    id: 'two-r21',
    subject: '通话邀请：贺绿汀 13800138521 PF9K7L8M',
    tree: {
      type: 'multipart/alternative',
      parts: [
        { type: 'text/plain; charset=utf-8', text: '请在这个时间给我打电话。', coding: 'base64' },
        {
          type: 'text/calendar; charset=utf-8; method=REQUEST',
          text: 'BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nSUMMARY:call\nEND:VEVENT\nEND:VCALENDAR\n',
          coding: 'base64',
        },
      ],
    },
    refused: null,
    expected: { is: 'new', name: '贺绿汀', phone: '+8613800138521', serial: 'PF9K7L8M' },
  },
]
