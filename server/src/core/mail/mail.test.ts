import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { SmtpDouble } from '../../../test/doubles/smtp.ts'
import { FolderPost } from './folder-post.ts'
import { mailPage } from './mail-page.ts'
import type { Mail } from './post.ts'
import { SmtpPost } from './smtp-post.ts'

const FROM = 'IWS <iws@service.example.com>'
const ANNA = 'anna@example.com'
const letter = (changes: Partial<Mail> = {}): Mail => ({
  id: '01JDTEST',
  to: ANNA,
  language: 'zh-Hant',
  subject: 'IWS-7K2M-9QXA：文件已通過',
  text: '您的文件已通過。\n',
  html: '<p>您的文件已通過。</p>',
  ...changes,
})

let server: SmtpDouble
let post: SmtpPost
beforeAll(async () => {
  server = await new SmtpDouble().start()
  post = new SmtpPost({ url: server.url, from: FROM })
})
afterEach(() => server.go(null))
afterAll(async () => {
  post.onApplicationShutdown()
  await server.stop()
})

describe('A mail', () => {
  it('arrives in both forms, in its language, and says that a machine wrote it', async () => {
    expect(await post.send(letter())).toBe('sent')
    const [mail] = await server.to(ANNA)
    expect(mail).toMatchObject({
      messageId: '<01JDTEST@service.example.com>',
      subject: 'IWS-7K2M-9QXA：文件已通過',
      text: '您的文件已通過。\n',
      html: '<p>您的文件已通過。</p>',
    })
    expect(mail?.from?.value).toEqual([{ name: 'IWS', address: 'iws@service.example.com' }])
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail?.headers.get('content-language')).toBe('zh-Hant')
  })

  it('that answers another one names it, as an automatic reply', async () => {
    const to = 'reply@example.com'
    const references = ['<first@example.com>', '<second@example.com>']
    const inReplyTo = '<second@example.com>'
    await post.send(letter({ to, auto: 'replied', inReplyTo, references }))
    const [mail] = await server.to(to)
    expect(mail).toMatchObject({ inReplyTo, references })
    expect(mail?.headers.get('auto-submitted')).toBe('auto-replied')
  })

  it('has the same Message-ID at every try, told beforehand', async () => {
    const to = 'twice@example.com'
    await post.send(letter({ to }))
    await post.send(letter({ to }))
    const ids = server.mails.filter(mail => mail.to === to).map(mail => mail.messageId)
    expect(ids).toEqual([post.messageId('01JDTEST'), post.messageId('01JDTEST')])
  })

  it('lets no line break into its headers', async () => {
    const to = 'breaks@example.com'
    const subject = 'one\r\nBcc: eve@example.com\u2028two\u0000'
    const inReplyTo = '<x@example.com>\r\nBcc: <eve@example.com>'
    await post.send(letter({ to, subject, inReplyTo, references: ['<a b>', '<ok@example.com>\n'] }))
    const [mail] = await server.to(to)
    expect(mail?.subject).toBe('one Bcc: eve@example.com two')
    expect([mail?.bcc, mail?.inReplyTo, mail?.references]).toEqual([undefined, undefined, '<ok@example.com>'])
    expect(server.mails.some(taken => taken.to === 'eve@example.com')).toBe(false)
  })

  it.each([
    'anna@example.com, eve@example.com',
    'a@b.com\r\nRCPT TO:<eve@example.com>',
    'Anna <a@b.com>',
    '',
  ])('goes to one address and nothing else: not to %j', async to => {
    const before = server.knocks
    await expect(post.send(letter({ to }))).rejects.toMatchObject({ code: 'address', permanent: true })
    expect(server.knocks).toBe(before)
  })
})

describe('A mail server', () => {
  it.each([
    ['that puts us off', 'greylisted', '451', false],
    ['that has no room', 'full', '452', false],
    ['that refuses the mail', 'refused', '554', true],
  ] as const)('%s is told apart', async (_, mishap, code, permanent) => {
    server.next(mishap)
    await expect(post.send(letter())).rejects.toMatchObject({ code, permanent })
  })

  it('that knows no such mailbox refuses for good', async () => {
    server.knowNot('nobody@example.com')
    const failure = { code: '550', permanent: true }
    await expect(post.send(letter({ to: 'nobody@example.com' }))).rejects.toMatchObject(failure)
  })

  it('that drops the line after taking a mail leaves it open whether it came', async () => {
    const to = 'dropped@example.com'
    server.next('dropped')
    await expect(post.send(letter({ to }))).rejects.toMatchObject({ permanent: false })
    expect(await server.to(to)).toHaveLength(1)
  })

  it('that is not there may be there later', async () => {
    await server.go('refusing')
    await expect(post.send(letter())).rejects.toMatchObject({ permanent: false })
    await server.go(null)
    expect(await post.send(letter())).toBe('sent')
  })
})

describe('Without a mail server', () => {
  it('mails stay in a folder, each once, to be read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'iws-mail-'))
    const kept = new FolderPost(join(folder, 'mail'))
    await kept.send(letter())
    await kept.send(letter())
    expect(await readdir(join(folder, 'mail'))).toEqual(['01JDTEST.eml'])
    const mail = await simpleParser(await readFile(join(folder, 'mail', '01JDTEST.eml')))
    await rm(folder, { recursive: true })
    expect(mail).toMatchObject({ subject: 'IWS-7K2M-9QXA：文件已通過', text: '您的文件已通過。\n' })
  })
})

describe('The page of a mail', () => {
  it('says the same as text and as HTML, and takes no markup from anybody', () => {
    const link = { label: 'Open', url: 'https://iws.example.com/?a=1&b="2"' }
    const { text, html } = mailPage('en', {
      lines: ['<b>Hello</b> & you'],
      large: '004711',
      link,
      after: ["It's"],
    })
    expect(text).toBe('<b>Hello</b> & you\n\n004711\n\nOpen: https://iws.example.com/?a=1&b="2"\n\nIt\'s\n')
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('&lt;b&gt;Hello&lt;/b&gt; &amp; you')
    expect(html).toContain('href="https://iws.example.com/?a=1&amp;b=&quot;2&quot;"')
    expect(html).not.toContain('<b>Hello')
  })
})
