import type { MailCase, Part } from './case.ts'
import { encoded, headerValue } from './encode.ts'
import type { FixtureId } from './fixtures.ts'

const words = (text: string): Part => ({ type: 'text/plain; charset=utf-8', text, coding: 'base64' })
const page = (text: string): Part => ({ type: 'text/html; charset=utf-8', text, coding: 'base64' })
const of = (type: string, parts: readonly Part[], more: Partial<Part> = {}): Part => ({
  type,
  parts,
  ...more,
})
const file = (
  id: FixtureId,
  type: string,
  head: Readonly<Record<string, string>> = {},
  more: Partial<Part> = {},
): Part => ({
  type,
  head,
  file: id,
  ...more,
})
const photo = (id: FixtureId, name: string) =>
  file(id, `image/jpeg; name="${name}"`, { 'Content-Disposition': `attachment; filename="${name}"` })
const shown = (id: FixtureId, cid: string, type = 'image/jpeg') =>
  file(id, type, { 'Content-Disposition': 'inline', 'Content-ID': `<${cid}@example.com>` })
const mail = (
  id: string,
  name: string,
  phone: string,
  serial: string,
  kept: readonly FixtureId[],
  more: Partial<MailCase>,
): MailCase => ({
  id: `two-f${id}`,
  subject: `${name} ${phone} ${serial}`,
  expected: { is: 'new', name, phone: `+86${phone}`, serial },
  kept,
  ...more,
})

const THREE_DEEP = of('multipart/mixed', [
  words('请看转发的邮件。'),
  {
    type: 'message/rfc822',
    mailHead: { From: '<shop@example.com>', Subject: 'Fwd: papers' },
    mail: of('multipart/mixed', [
      words('原信'),
      {
        type: 'message/rfc822',
        head: { 'Content-Disposition': 'attachment; filename="old.eml"' },
        mailHead: { From: '<seller@example.com>', Subject: 'invoice' },
        mail: of('multipart/mixed', [
          words('您的发票'),
          file('invoice', 'application/pdf; name=invoice.pdf'),
          photo('receipt', 'r.jpg'),
        ]),
      },
    ]),
  },
])

/** Names, wrappings and faults of files. */
export const SECOND_FILE_CASES: readonly MailCase[] = [
  mail('01', '蔡文姬', '13800138301', 'PF5B1A2C', ['passport'], {
    files: ['passport'],
    fileName: "filename*0*=utf-8''%E6%8A%A4%E7%85;\r\n filename*1*=%A7%E9%A6%96%E9%A1%B5.jpg",
  }),
  mail('02', '甄宓', '13800138302', 'PF5B2A2C', ['visa', 'invoice'], {
    tree: of('multipart/mixed', [
      of('multipart/alternative', [words('请登记'), page('<p>请登记</p>')]),
      file('visa', `image/jpeg;\r\n name="${headerValue('签注页.jpg', 'gb18030', 'b')}"`),
      file(
        'invoice',
        `application/octet-stream;\r\n name="${headerValue('购机发票扫描件.pdf', 'gb18030', 'split')}"`,
      ),
    ]),
  }),
  mail('03', '貂蝉', '13800138303', 'PF5B3A2C', ['passport'], {
    files: ['passport'],
    fileName: `filename=${encoded('护照 首页.jpg', 'gbk').toString('latin1')}`,
  }),
  mail('04', '大乔', '13800138304', 'PF5B4A2C', ['receipt', 'heic1'], {
    tree: of('multipart/mixed', [
      words('如附件'),
      file('receipt', 'image/jpeg'),
      file('heic1', 'application/octet-stream'),
    ]),
  }),
  mail('05', '小乔', '13800138305', 'PF5B5A2C', ['passport', 'visa', 'screen', 'certificate'], {
    tree: of('multipart/mixed', [
      of('multipart/alternative', [
        words('见图'),
        of('multipart/related', [
          page(
            '<p>见图</p><img src="cid:a@example.com"><img src="cid:b@example.com"><img src="cid:c@example.com">',
          ),
          shown('passport', 'a'),
          shown('visa', 'b'),
          shown('screen', 'c', 'image/png'),
        ]),
      ]),
      file('certificate', 'application/pdf', {
        'Content-Disposition': 'attachment; filename=certificate.pdf',
      }),
    ]),
  }),
  mail('06', '孙尚香', '13800138306', 'PF5B6A2C', ['invoice', 'receipt'], { tree: THREE_DEEP }),
  mail('07', '黄月英', '13800138307', 'PF5B7A2C', ['heic1', 'heic2', 'certificate'], {
    shape: 'tnef',
    files: ['heic1', 'heic2', 'certificate'],
  }),
  mail('08', '蔡琰', '13800138308', 'PF5B8A2C', ['receipt'], { files: ['empty', 'receipt'], refused: 1 }),
  // Shown in the text and attached twice: as many as were attached.
  mail('09', '卞玲珑', '13800138309', 'PF5B9A2C', ['passport', 'passport'], {
    tree: of('multipart/mixed', [
      of('multipart/related', [page('<img src="cid:a@example.com">'), shown('passport', 'a')]),
      photo('passport', 'passport.jpg'),
      photo('passport', 'passport (1).jpg'),
    ]),
  }),
  mail('10', '关银屏', '13800138310', 'PF6B1A2C', ['heic1', 'heic2', 'heic3', 'heic4', 'invoice'], {
    files: ['heic1', 'heic2', 'heic3', 'heic4', 'invoice'],
    fileName: 'filename="IMG_0001.HEIC"',
  }),
  mail('11', '张星彩', '13800138311', 'PF6B2A2C', ['passport', 'receipt', 'film'], {
    tree: of('multipart/mixed', [
      words('第一张是护照'),
      file('passport', 'image/jpeg; name=IMG_1.jpeg', {
        'Content-Disposition': 'inline; filename=IMG_1.jpeg',
      }),
      words('第二张是小票'),
      file('receipt', 'image/jpeg; name=IMG_2.jpeg', {
        'Content-Disposition': 'inline; filename=IMG_2.jpeg',
      }),
      file('film', 'video/quicktime; name=IMG_3.MOV', {
        'Content-Disposition': 'inline; filename=IMG_3.MOV',
      }),
      words('发自我的 iPhone'),
    ]),
  }),
  mail('12', '马云禄', '13800138312', 'PF6B3A2C', ['certificate', 'passport'], {
    tree: of('multipart/mixed', [
      words('扫描件'),
      file('certificate', 'image/jpeg', { 'Content-Disposition': 'attachment; filename="scan.pdf.jpg"' }),
      file('passport', 'application/pdf', {
        'Content-Disposition': 'attachment; filename="../../etc/passport.pdf"',
      }),
    ]),
  }),
  mail('13', '曹金玉', '13800138313', 'PF6B4A2C', ['visa'], {
    files: ['lockedPdf', 'visa', 'program'],
    refused: 2,
  }),
  mail('14', '董白', '13800138314', 'PF6B5A2C', ['film', 'heic3'], {
    tree: of('multipart/mixed', [
      words('视频'),
      {
        type: 'message/rfc822',
        mailHead: { From: '<me@example.com>', Subject: 'film' },
        mail: of('multipart/mixed', [
          file('film', 'video/mp4', { 'Content-Disposition': 'attachment; filename=fault.mp4' }),
        ]),
      },
      file('heic3', 'image/heic', { 'Content-Disposition': 'attachment; filename=IMG_0003.HEIC' }),
    ]),
  }),
  mail('15', '夏侯娟', '13800138315', 'PF6B6A2C', ['receipt', 'visa'], {
    tree: of('multipart/mixed', [
      file(
        'receipt',
        'image/jpeg',
        { 'Content-Disposition': 'attachment; filename=a.jpg' },
        { coding: 'unpadded' },
      ),
      file(
        'visa',
        'image/jpeg',
        { 'Content-Disposition': 'attachment; filename=b.jpg' },
        { coding: 'quoted-printable' },
      ),
    ]),
  }),
  mail('16', '步练师', '13800138316', 'PF6B7A2C', ['receipt'], {
    tree: of('multipart/mixed', [
      words('苹果邮件'),
      of('multipart/appledouble', [
        {
          type: 'application/applefile; name="receipt.jpg"',
          text: '\0\x05\x16\x07\0\x02\0\0',
          coding: 'base64',
        },
        photo('receipt', 'receipt.jpg'),
      ]),
    ]),
    refused: null,
  }),
  mail('17', '吴国太', '13800138317', 'PF6B8A2C', ['passport'], {
    tree: of('multipart/signed; protocol="application/pkcs7-signature"', [
      of('multipart/mixed', [words('签名邮件'), photo('passport', 'p.jpg')]),
      {
        type: 'application/pkcs7-signature; name=smime.p7s',
        head: { 'Content-Disposition': 'attachment; filename=smime.p7s' },
        text: 'signature bytes',
        coding: 'base64',
      },
    ]),
    refused: null,
  }),
  mail('18', '糜贞', '13800138318', 'PF6B9A2C', ['webp', 'certificate'], {
    tree: of(
      'multipart/mixed',
      [
        words('在路上被截断'),
        file('webp', 'image/webp', { 'Content-Disposition': 'attachment; filename=a.webp' }),
        file('certificate', 'application/pdf', { 'Content-Disposition': 'attachment; filename=b.pdf' }),
      ],
      { unclosed: true },
    ),
  }),
]
