import type { MailCase } from './case.ts'
import { base64, multipart, part, treeOf } from './compose-tree.ts'
import { encoded, headerValue } from './encode.ts'
import { fixture } from './fixtures.ts'
import type { Fixture } from './fixtures.ts'
import { winmail } from './winmail.ts'

/** What is known of the mails before, to answer them and to name their tickets. */
export interface Before {
  number(id: string): string
  /** The Message-ID of our answer to the mail of that case, without brackets. */
  answerTo(id: string): string
}

const BOX = 'iws@mailbox.example.com'
export const addressOf = (id: string, from?: string) => from ?? `${id}@example.com`
export const messageIdOf = (id: string) => `${id}.mail@example.com`

/** The bytes of one mail of the corpus. */
export async function compose(mail: MailCase, before: Before): Promise<Buffer> {
  const files = await Promise.all((mail.files ?? []).map(fixture))
  const fill = filling(before)
  const head = headerLines(mail, fill, before)
  const body = mail.tree
    ? await treeOf(mail.tree, fill)
    : bodyOf(
        { ...mail, ...(mail.html !== undefined && { html: fill(mail.html) }) },
        fill(mail.text ?? '请帮我处理，谢谢。'),
        files,
      )
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n`, 'latin1'), body])
}

const wide = (text: string) =>
  [...text].map(sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('')

function filling(before: Before): (text: string) => string {
  const fills: Readonly<Record<string, (id: string) => string>> = {
    number: id => before.number(id),
    lower: id => before.number(id).toLowerCase(),
    wide: id => wide(before.number(id)),
    dashed: id => before.number(id).replaceAll('-', ' – '),
    answer: id => before.answerTo(id),
    message: id => messageIdOf(id),
  }
  return text =>
    text.replace(/\{(\w+):([\w-]+)\}/g, (whole, kind: string, id: string) => fills[kind]?.(id) ?? whole)
}

function headerLines(mail: MailCase, fill: (text: string) => string, before: Before): string[] {
  const [charset, coding] = mail.subjectAs ?? (['utf-8', 'b'] as const)
  const name = mail.fromName ? `${headerValue(mail.fromName, charset, coding === 'raw' ? 'b' : coding)} ` : ''
  const id = mail.messageId === undefined ? messageIdOf(mail.id) : mail.messageId
  const answered = mail.answers && answeredId(mail.answers, before)
  return [
    `Return-Path: <${addressOf(mail.id, mail.from)}>`,
    `From: ${name}<${addressOf(mail.id, mail.from)}>`,
    `To: <${BOX}>`,
    `Date: Sun, 22 Nov 2026 10:00:00 +0800`,
    ...(id === null ? [] : [`Message-ID: <${id}>`]),
    ...(answered ? [`In-Reply-To: <${answered}>`, `References: <older@example.com> <${answered}>`] : []),
    `Subject: ${mail.subjectRaw ?? headerValue(fill(mail.subject), charset, coding, mail.labelled)}`,
    'MIME-Version: 1.0',
    ...Object.entries(mail.headers ?? {}).map(([key, value]) => `${key}: ${fill(value)}`),
  ].filter(
    line => !(line.startsWith('Return-Path') && 'Return-Path' in (mail.headers ?? {})) || line.includes('<>'),
  )
}

function answeredId(answers: string, before: Before): string {
  return answers.startsWith('answer:')
    ? before.answerTo(answers.slice('answer:'.length))
    : messageIdOf(answers)
}

function bodyOf(mail: MailCase, text: string, files: readonly Fixture[]): Buffer {
  const words = textPart(mail, text)
  if (mail.shape === 'tnef') return multipart('mixed', [words, filePart(winmail(files), 'attachment')])
  if (mail.shape === 'forwarded' || mail.shape === 'forwarded-inline') {
    const disposition = mail.shape === 'forwarded' ? 'attachment; filename="forwarded.eml"' : 'inline'
    const inner = Buffer.concat([
      Buffer.from(
        `From: <inner@example.com>\r\nSubject: ${headerValue('原邮件', 'utf-8', 'b')}\r\nMIME-Version: 1.0\r\n`,
        'latin1',
      ),
      multipart('mixed', [
        part('text/plain; charset=utf-8', '8bit', Buffer.from('原来的信')),
        ...files.map(each => filePart(each)),
      ]),
    ])
    const outer = Buffer.concat([
      Buffer.from(`Content-Type: message/rfc822\r\nContent-Disposition: ${disposition}\r\n\r\n`),
      inner,
    ])
    return multipart('mixed', [words, outer])
  }
  if (mail.shape === 'related') return related(text, mail, files)
  if (mail.html !== undefined && files.length === 0 && mail.shape !== 'alternative')
    return htmlPart(mail.html)
  if (mail.html !== undefined) {
    const both = multipart('alternative', [words, htmlPart(mail.html)])
    return files.length === 0 ? both : multipart('mixed', [both, ...files.map(each => filePart(each))])
  }
  return files.length === 0
    ? words
    : multipart('mixed', [words, ...files.map(each => filePart(each, 'attachment', mail.fileName))])
}

function textPart({ textAs, textLabel }: MailCase, text: string): Buffer {
  const [charset, coding] = textAs ?? (['utf-8', 'base64'] as const)
  const label = textLabel === undefined ? charset : textLabel
  const type = label === null ? 'text/plain' : `text/plain; charset="${label}"`
  return part(type, coding, encoded(text, charset))
}

const htmlPart = (html: string) => part('text/html; charset=utf-8', 'base64', Buffer.from(html))

/** HTML with its pictures in it, named by their Content-ID. */
function related(text: string, mail: MailCase, files: readonly Fixture[]): Buffer {
  const pictures = files.map((_, n) => `<img src="cid:p${n}@example.com">`).join('')
  const html = htmlPart(mail.html ?? `<p>${text}</p>${pictures}`)
  const inline = files.map((each, n) =>
    filePart(each, `inline`, undefined, `Content-ID: <p${n}@example.com>\r\n`),
  )
  return multipart('related', [multipart('alternative', [textPart(mail, text), html]), ...inline])
}

function filePart(file: Fixture, disposition = 'attachment', name?: string, more = ''): Buffer {
  const shown = name ?? `filename="${headerValue(file.name, 'utf-8', 'b')}"`
  const head = `Content-Type: ${file.type}\r\nContent-Disposition: ${disposition}; ${shown}\r\n${more}`
  return Buffer.concat([
    Buffer.from(`${head}Content-Transfer-Encoding: base64\r\n\r\n`, 'latin1'),
    base64(file.bytes),
  ])
}
