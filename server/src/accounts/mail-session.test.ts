import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { askMailCode, signInWithMail, whoami } from '@iws/shared/contract/session'
import type { Language } from '@iws/shared/text'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { SmtpDouble } from '../../test/doubles/smtp.ts'
import { CustomerMailRow } from './customer-mail.entity.ts'
import { CustomerRow } from './customer.entity.ts'
import { Customers } from './customers.service.ts'
import { MailCodeRow } from './mail-code.entity.ts'

const MINUTE_MS = 60_000
let smtp: SmtpDouble
let app: TestApp
beforeAll(async () => {
  smtp = await new SmtpDouble().start()
  app = await startApp({ mail: { url: smtp.url, from: 'IWS <iws@service.example.com>' }, trustProxy: 1 })
})
afterAll(async () => {
  await app.stop()
  await smtp.stop()
})
beforeEach(() => app.clock.move(20 * MINUTE_MS))

const from = (address: string) => ({ 'x-forwarded-for': address })
async function ask(mail: string, language: Language = 'en', address = '192.0.2.1') {
  const { status, body, problem } = await app.stranger.call(askMailCode, { mail, language }, from(address))
  return { status, body: problem ? null : body, problem: problem?.code ?? null }
}
async function enter(mail: string, code: string, address = '192.0.2.1') {
  const { status, body, problem } = await app.stranger.call(signInWithMail, { mail, code }, from(address))
  return { status, body, problem: problem?.code ?? null }
}
async function codeFor(mail: string): Promise<string> {
  await ask(mail)
  const text = (await smtp.to(mail)).at(-1)?.text ?? ''
  return /\b\d{6}\b/.exec(text)?.[0] ?? ''
}
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe('Somebody outside WeChat', () => {
  it('signs in as a customer with a mailed code, and is the same one the next time', async () => {
    const first = await enter('anna@example.com', await codeFor('anna@example.com'))
    expect(first).toMatchObject({ status: 200, body: { role: 'customer', name: null } })
    const headers = { authorization: `Bearer ${String(first.body.token)}` }
    expect((await app.stranger.call(whoami, {}, headers)).body.role).toBe('customer')
    expect((await enter('ANNA@example.com', await codeFor('Anna@example.com'))).status).toBe(200)
    const rows = await app.database.reader.find(CustomerMailRow)
    expect(rows).toHaveLength(1)
    const [customer] = await app.database.reader.findBy(CustomerRow, { id: rows[0]?.customer ?? '' })
    expect(customer).toMatchObject({ openid: null, openidHash: null })
  })

  it.each([
    ['en', 'Your sign-in code', 'It works once, within 10 minutes.'],
    ['zh-CN', '登录代码', '10 分钟内有效，只能用一次。'],
    ['zh-Hant', '登入代碼', '10 分鐘內有效，只能使用一次。'],
  ] as const)('is written to in his language: %s', async (language, subject, words) => {
    const mail = `${language.toLowerCase()}@example.com`
    expect(await ask(mail, language)).toEqual({ status: 200, body: {}, problem: null })
    const [letter] = await smtp.to(mail)
    expect([letter?.subject, letter?.text]).toEqual([subject, expect.stringContaining(words)])
    expect(letter?.subject).not.toMatch(/\d/)
  })

  it('gets the same answer whether he is known, unknown, or has no such mailbox', async () => {
    smtp.knowNot('nobody@example.com')
    await enter('known@example.com', await codeFor('known@example.com'))
    const answers = [
      await ask('known@example.com'),
      await ask('new@example.com'),
      await ask('nobody@example.com'),
    ]
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ status: 200, body: {}, problem: null })))
    const wrong = [
      await enter('known@example.com', '000000'),
      await enter('never-asked@example.com', '000000'),
    ]
    expect(wrong.map(({ status, problem }) => [status, problem])).toEqual([
      [401, 'code-wrong'],
      [401, 'code-wrong'],
    ])
  })

  it('is told when the mail server takes nothing, and may ask again', async () => {
    await smtp.go('refusing')
    expect(await ask('later@example.com')).toMatchObject({ status: 503, problem: 'unavailable' })
    await smtp.go(null)
    expect((await enter('later@example.com', await codeFor('later@example.com'))).status).toBe(200)
  })
})

describe('A mailed code', () => {
  it('is good once', async () => {
    const code = await codeFor('once@example.com')
    const both = await Promise.all([enter('once@example.com', code), enter('once@example.com', code)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
    expect((await enter('once@example.com', code)).problem).toBe('code-wrong')
  })

  it('is good for ten minutes, to the millisecond', async () => {
    const early = await codeFor('early@example.com')
    app.clock.move(10 * MINUTE_MS - 1)
    expect((await enter('early@example.com', early)).status).toBe(200)
    const late = await codeFor('late@example.com')
    app.clock.move(10 * MINUTE_MS)
    expect((await enter('late@example.com', late)).problem).toBe('code-wrong')
  })

  it('ends with the next one', async () => {
    const first = await codeFor('two@example.com')
    const second = await codeFor('two@example.com')
    if (first !== second) expect((await enter('two@example.com', first)).problem).toBe('code-wrong')
    expect((await enter('two@example.com', second)).status).toBe(200)
  })

  it('is for its own mailbox alone', async () => {
    const code = await codeFor('mine@example.com')
    const theirs = await codeFor('theirs@example.com')
    if (code !== theirs) expect((await enter('theirs@example.com', code)).problem).toBe('code-wrong')
    expect((await enter('mine@example.com', code)).status).toBe(200)
  })

  it('is worth nothing after five wrong tries, though they come at once', async () => {
    const code = await codeFor('guessed@example.com')
    const wrong = await Promise.all(
      [1, 2, 3, 4, 5].map(n => enter('guessed@example.com', other(code), `192.0.2.${n + 20}`)),
    )
    expect(wrong.every(({ problem }) => problem === 'code-wrong')).toBe(true)
    expect((await enter('guessed@example.com', code)).problem).toBe('code-wrong')
  })

  it('stands in no table and no log line, nor does the mailbox', async () => {
    const code = await codeFor('secret@example.com')
    const rows = JSON.stringify([
      await app.database.reader.find(MailCodeRow),
      await app.database.reader.find(CustomerMailRow),
    ])
    expect(rows).not.toContain(code)
    expect(rows.toLowerCase()).not.toMatch(/secret|example\.com/)
  })
})

describe('Guessing codes', () => {
  it('is stopped within 30 tries a minute from one address, for whatever mailboxes', async () => {
    const problems = []
    for (let n = 0; n < 30; n += 1)
      problems.push((await enter(`guess-${n}@example.com`, '123456', '198.51.100.7')).problem)
    expect(problems.indexOf('too-many-tries')).toBe(25)
    expect((await enter('guess-1@example.com', '123456', '198.51.100.8')).problem).toBe('code-wrong')
  })

  it('is stopped within 30 tries for one mailbox, from whatever addresses', async () => {
    const problems = []
    for (let n = 0; n < 30; n += 1)
      problems.push((await enter('hunted@example.com', '123456', `203.0.113.${n}`)).problem)
    expect(problems.indexOf('too-many-tries')).toBe(10)
    app.clock.move(10 * MINUTE_MS)
    expect((await enter('hunted@example.com', await codeFor('hunted@example.com'))).status).toBe(200)
  })

  it('fills nobody’s mailbox: five codes in a quarter of an hour', async () => {
    const answers = []
    for (let n = 0; n < 7; n += 1)
      answers.push((await ask('flooded@example.com', 'en', `203.0.113.${n}`)).status)
    expect(answers).toEqual([200, 200, 200, 200, 200, 429, 429])
    expect(await smtp.to('flooded@example.com')).toHaveLength(5)
  })
})

describe('A customer known by mail', () => {
  it('is found by whoever must write to him, in his language, and is sealed', async () => {
    const customers = app.house.nest.get(Customers)
    const id = await app.database.transact(m => customers.withMail(m, 'boris@example.com', 'zh-Hant'))
    expect(await app.database.transact(m => customers.withMail(m, 'BORIS@example.com', 'zh-CN'))).toBe(id)
    expect(await customers.mailOf(app.database.reader, id)).toEqual({
      mail: 'boris@example.com',
      language: 'zh-CN',
    })
    expect(await customers.openidOf(app.database.reader, id)).toBeNull()
  })
})
