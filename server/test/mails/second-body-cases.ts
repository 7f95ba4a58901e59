import type { MailCase } from './case.ts'
import { encoded, headerValue } from './encode.ts'

const is = (name: string | null, phone: string | null, serial: string | null) =>
  ({ is: 'new', name, phone, serial }) as const
const word = (label: string, bytes: Buffer) => `=?${label}?B?${bytes.toString('base64')}?=`

const TABLE =
  '<table><tr><td>姓名</td><td>白居易</td></tr><tr><td>电话</td><td>13800138064</td></tr>' +
  '<tr><td>序列号</td><td>PF2P7D4G</td></tr></table>'
const PAGE =
  '<html><head><meta charset="gb2312"></head><body><p>姓名：陆游</p><p>手机：13800138214</p>' +
  '<p>主机编号：PF4D8K2Z</p></body></html>'

/** What stands in the text, and every way a text can be coded. */
export const SECOND_BODY_CASES: readonly MailCase[] = [
  {
    id: 'two-b01',
    subject: '马龙 PF8L2N4P',
    text: '我的电话是 13800138061，谢谢。',
    expected: is('马龙', '+8613800138061', 'PF8L2N4P'),
  },
  {
    id: 'two-b02',
    subject: '海外联保登记',
    text: '您好：\n姓名：叶问\n联系方式：13800138062\n主机编号：PF6T3R9E\n请协助登记。',
    expected: is('叶问', '+8613800138062', 'PF6T3R9E'),
  },
  {
    id: 'two-b03',
    subject: 'IWS registration',
    text: 'Name: John Michael Smith\r\nPhone: +44 7700 900163\r\nSerial number: PF0UT053\r\n',
    expected: is('John Michael Smith', '+447700900163', 'PF0UT053'),
    language: 'en',
  },
  { id: 'two-b04', subject: '登记', html: TABLE, expected: is('白居易', '+8613800138064', 'PF2P7D4G') },
  {
    id: 'two-b05',
    subject: '唐僧 13800138065 PF9C1X6M',
    text: '附件是发票。\n--\n前台 010-6255 0199 / +86 139 0013 8199\n某某公司',
    expected: is('唐僧', '+8613800138065', 'PF9C1X6M'),
  },
  {
    id: 'two-b06',
    subject: '保修登记 柳青 PF6Z2Q8A',
    text: '请查收。\n\n-- \n某某公司 总机 010-6255 0166 传真 010-6255 0167',
    expected: is('柳青', null, 'PF6Z2Q8A'),
  },
  {
    id: 'two-b07',
    subject: 'Re: 您的订单',
    text:
      '请帮我登记这台机器。\n\n------------------ 原始邮件 ------------------\n发件人: "店铺" <shop@example.com>\n' +
      '姓名：店小二\n电话：13900138199\n序列号：PF0XX199',
    expected: is(null, null, null),
  },
  {
    id: 'two-b08',
    subject: '李㐂 13800138201 PF4G6J8L',
    subjectAs: ['gb18030', 'b'],
    expected: is('李㐂', '+8613800138201', 'PF4G6J8L'),
  },
  {
    id: 'two-b09',
    subject: '陳曉東 13800138202 PF3Q5W7E',
    subjectAs: ['gbk', 'split'],
    labelled: 'gb2312',
    expected: is('陳曉東', '+8613800138202', 'PF3Q5W7E'),
  },
  {
    id: 'two-b10',
    subject: '張國榮 +852 9123 4603 PF2S4D6F',
    subjectAs: ['big5', 'raw'],
    text: '您好，附上購買證明，請登錄保固。',
    textAs: ['big5', '8bit'],
    expected: is('張國榮', '+85291234603', 'PF2S4D6F'),
    language: 'zh-Hant',
  },
  {
    id: 'two-b11',
    subject: '山田太郎 +81 80 1234 5604 PF5Z7X9C',
    subjectAs: ['iso-2022-jp', 'b'],
    text: 'よろしくお願いします。',
    textAs: ['iso-2022-jp', '8bit'],
    expected: is('山田太郎', '+818012345604', 'PF5Z7X9C'),
  },
  {
    id: 'two-b12',
    subject: '박지성 +82 10 1234 5605 PF1V3B5N',
    subjectAs: ['euc-kr', 'split-q'],
    expected: is('박지성', '+821012345605', 'PF1V3B5N'),
  },
  {
    id: 'two-b13',
    subject: '高橋一郎 +81 90 1234 5606 PF7M9K1J',
    subjectAs: ['shift_jis', 'split'],
    expected: is('高橋一郎', '+819012345606', 'PF7M9K1J'),
  },
  {
    id: 'two-b14',
    subject: 'registration',
    text: '姓名：韩愈\n电话：13800138207\n序列号：PF3H5G7D\n',
    textAs: ['utf-16le', 'base64'],
    textLabel: 'utf-16',
    expected: is('韩愈', '+8613800138207', 'PF3H5G7D'),
  },
  {
    id: 'two-b15',
    subject: '柳宗元，13800138208，PF8Y6T4R',
    subjectAs: ['utf-8', 'split-q'],
    expected: is('柳宗元', '+8613800138208', 'PF8Y6T4R'),
  },
  {
    id: 'two-b16',
    subject: '杜牧 13800138209 PF2E4W6Q (RFC 2231: a language in the label)',
    subjectRaw: word('utf-8*zh', Buffer.from('杜牧 13800138209 PF2E4W6Q')),
    expected: is('杜牧', '+8613800138209', 'PF2E4W6Q'),
  },
  {
    id: 'two-b17',
    subject: '李商隐 13800138210 PF5U7Y9K (raw, without any label)',
    subjectRaw: encoded('李商隐 13800138210 PF5U7Y9K', 'gb18030').toString('latin1'),
    text: '请登记',
    textAs: ['gb18030', '8bit'],
    textLabel: 'GB2312',
    expected: is('李商隐', '+8613800138210', 'PF5U7Y9K'),
  },
  {
    id: 'two-b18',
    subject: '"王昌龄 13800138211 PF6P4L2K" (encoded word in quotes)',
    subjectRaw: `"${word('utf-8', Buffer.from('王昌龄 13800138211 PF6P4L2K'))}"`,
    expected: is('王昌龄', '+8613800138211', 'PF6P4L2K'),
  },
  {
    id: 'two-b19',
    subject: '孟浩然 13800138212 PF1J3H5G (encoded words without a space, in two charsets)',
    subjectRaw: `${word('gbk', encoded('孟浩', 'gbk'))}${word('UTF-8', Buffer.from('然 138001'))}${word('gbk', encoded('38212 PF1J3H5G', 'gbk'))}`,
    expected: is('孟浩然', '+8613800138212', 'PF1J3H5G'),
  },
  {
    id: 'two-b20',
    subject: 'René Lefèvre +33 6 39 98 12 13 PF0UT213 (windows-1252)',
    subjectRaw: '=?windows-1252?Q?Ren=E9_Lef=E8vre_+33_6_39_98_12_13_PF0UT213?=',
    text: 'Bonjour, merci.',
    expected: is('René Lefèvre', '+33639981213', 'PF0UT213'),
    language: 'en',
  },
  {
    id: 'two-b21',
    subject: '登记',
    tree: { type: 'text/html', text: PAGE, charset: 'gbk', coding: 'quoted-printable' },
    expected: is('陆游', '+8613800138214', 'PF4D8K2Z'),
  },
  {
    id: 'two-b22',
    subject: '辛弃疾 13800138215 PF9L7J5H (a label nobody knows)',
    subjectRaw: word('x-unknown', Buffer.from('辛弃疾 13800138215 PF9L7J5H')),
    expected: is('辛弃疾', '+8613800138215', 'PF9L7J5H'),
  },
  {
    id: 'two-b23',
    subject: 'Name: Wei Zhang Phone: +86 138 0013 8216 SN: PF0UT216 (folded within the number)',
    subjectRaw: 'Name: Wei Zhang Phone: +86 138\r\n\t0013 8216\r\n SN: PF0UT216',
    expected: is('Wei Zhang', '+8613800138216', 'PF0UT216'),
  },
  {
    id: 'two-b24',
    subject: '苏东坡 13800138217 PF3F5D7S (one encoded word over three lines, unpadded)',
    subjectRaw: word('utf-8', Buffer.from('苏东坡 13800138217 PF3F5D7S 国行机器出境'))
      .replace(/=+\?=$/, '?=')
      .replace(/(.{40})/g, '$1\r\n '),
    expected: is('苏东坡', '+8613800138217', 'PF3F5D7S'),
  },
  {
    id: 'two-b25',
    subject: `${'很长的主题'.repeat(30)} 文天祥 13800138218 PF7A9S1D`,
    expected: { is: 'new', phone: '+8613800138218', serial: 'PF7A9S1D' },
  },
  {
    id: 'two-b26',
    subject: '登记',
    text: `姓名：岳飞\n电话：13800138219\n序列号：PF2W4E6R\n${'正文很长，请见谅。'.repeat(40_000)}`,
    expected: is('岳飞', '+8613800138219', 'PF2W4E6R'),
  },
  {
    id: 'two-b27',
    subject: 'IWS 登録 鈴木花子',
    subjectRaw: headerValue('IWS 登録 鈴木花子', 'utf-8', 'q'),
    text: 'シリアル番号：PF8K6J4H\n電話：+81 3-1234-5620',
    expected: is('鈴木花子', '+81312345620', 'PF8K6J4H'),
  },
  {
    id: 'two-b28',
    subject: '渡辺直美 +81 70 1234 5628 PF4R6T8Y',
    subjectAs: ['iso-2022-jp', 'raw'],
    text: 'よろしくお願いします。',
    textAs: ['iso-2022-jp', '8bit'],
    expected: is('渡辺直美', '+817012345628', 'PF4R6T8Y'),
  },
]
