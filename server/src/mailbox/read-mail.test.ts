import { describe, expect, it } from '@jest/globals'
import { readMail } from './read-mail.ts'

const WORDS = '我叫董月华，手机13511110000，编号PF8ZA9B1'
const HTML = `<html><head><style>p{color:red}</style></head><body><p>${WORDS}</p><img src="cid:pic"></body></html>`

const html = `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(HTML).toString('base64')}\r\n`
const plain = (text: string) => `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`
const picture =
  'Content-Type: image/jpeg\r\nContent-ID: <pic>\r\nContent-Disposition: inline; filename=a.jpg\r\n' +
  'Content-Transfer-Encoding: base64\r\n\r\n/9j/4AAQ\r\n'
const multi = (kind: string, ...parts: string[]) =>
  `Content-Type: multipart/${kind}; boundary=${kind}\r\n\r\n` +
  `${parts.map(part => `--${kind}\r\n${part}`).join('')}--${kind}--\r\n`

/** Where the only words of a mail are HTML, as phones and web mail write it. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['alone', html],
  ['beside a picture', multi('mixed', html, picture)],
  ['around its picture', multi('related', html, picture)],
  ['around its picture, beside another', multi('mixed', multi('related', html, picture), picture)],
  ['as the only way to read it', multi('alternative', html)],
  ['with an empty text beside it', multi('alternative', plain(''), html)],
  ['with a blank text beside it', multi('alternative', plain(' \r\n \r\n'), html)],
  ['as one way, beside a picture', multi('mixed', multi('alternative', html), picture)],
  ['within a forwarded mail', multi('mixed', `Content-Type: message/rfc822\r\n\r\nSubject: x\r\n${html}`)],
]

describe('The words of a mail that are HTML only', () => {
  it.each(SHAPES)('are read %s', async (_, body) => {
    const { text } = await readMail(Buffer.from(`From: dong@example.com\r\nSubject: papers\r\n${body}`), [])
    expect(text).toContain(WORDS)
    expect(text).not.toMatch(/<p>|color:red/)
  })

  it('are not told twice where there is a text too', async () => {
    const body = multi('alternative', plain(WORDS), html)
    const { text } = await readMail(Buffer.from(`From: dong@example.com\r\nSubject: papers\r\n${body}`), [])
    expect(text).toBe(WORDS)
  })
})

describe('The cells of a table', () => {
  const said = async (page: string) => {
    const part = `Content-Type: text/html; charset=utf-8\r\n\r\n${page}`
    return (await readMail(Buffer.from(`From: dong@example.com\r\nSubject: papers\r\n${part}`), [])).text
  }

  it('stand apart, a line for each row', async () => {
    const rows = '<tr><td>姓名</td><td>董月华</td></tr><tr><td>手机</td><td>13511110000</td></tr>'
    expect(await said(`<p>您好</p><table>${rows}</table><p>谢谢</p>`)).toBe(
      '您好\n姓名 | 董月华\n手机 | 13511110000\n\n谢谢',
    )
  })

  it('stand apart where a program wraps each in a paragraph, and where they are not closed', async () => {
    expect(await said('<table><tr><td><p>Name</p></td><td><p>Anna</p></td></tr></table>')).toBe('Name | Anna')
    expect(await said('<table><tr><td>Name<td>Anna<tr><td>Phone<td>1</table>')).toBe('Name | Anna\nPhone | 1')
  })

  it('leave no bars where they are empty or only lay out the page', async () => {
    const inner = '<table><tr><td></td><td>Hello</td></tr><tr><td></td></tr></table>'
    expect(await said(`<table><tr><td>${inner}</td></tr></table>`)).toBe('Hello')
  })

  it('stand apart beside a text too, where the text is another', async () => {
    const page =
      'Content-Type: text/html; charset=utf-8\r\n\r\n<table><tr><td>a</td><td>b</td></tr></table>\r\n'
    const body = multi('mixed', plain('as follows'), page)
    const { text } = await readMail(Buffer.from(`From: dong@example.com\r\nSubject: x\r\n${body}`), [])
    expect(text).toMatch(/as follows\s+a \| b/)
  })

  it('are not looked at where a text says the same', async () => {
    const page =
      'Content-Type: text/html; charset=utf-8\r\n\r\n<table><tr><td>a</td><td>b</td></tr></table>\r\n'
    const body = multi('alternative', plain('a: b'), page)
    const { text } = await readMail(Buffer.from(`From: dong@example.com\r\nSubject: x\r\n${body}`), [])
    expect(text).toBe('a: b')
  })
})

describe('A picture', () => {
  const attached = (name: string, bytes = '/9j/4AAQ') =>
    `Content-Type: image/jpeg\r\nContent-Disposition: attachment; filename=${name}\r\n` +
    `Content-Transfer-Encoding: base64\r\n\r\n${bytes}\r\n`
  const filesOf = async (...parts: string[]) => {
    const body = multi('mixed', multi('related', html, picture), ...parts)
    const mail = await readMail(Buffer.from(`From: dong@example.com\r\nSubject: x\r\n${body}`), [])
    return mail.files.map(file => file.name)
  }

  it('that is shown in the text and attached as well is one', async () => {
    expect(await filesOf(attached('b.jpg'))).toEqual(['b.jpg'])
  })

  it('that is shown stays beside another one, and where it is shown only', async () => {
    expect(await filesOf(attached('b.jpg', '/9j/4AAR'))).toEqual(['a.jpg', 'b.jpg'])
    expect(await filesOf()).toEqual(['a.jpg'])
  })

  it('that is attached twice is two', async () => {
    expect(await filesOf(attached('b.jpg'), attached('c.jpg'))).toEqual(['b.jpg', 'c.jpg'])
  })

  it('that is shown twice, as in a signature that is quoted, is one', async () => {
    expect(await filesOf(picture)).toEqual(['a.jpg'])
  })
})
