import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { signInAsStaff, signInToDemo, signInWithWechat, signOut, whoami } from '@iws/shared/contract/session'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { CustomerRow } from './customer.entity.ts'
import { SessionRow } from './session.entity.ts'

const HOUR_MS = 3_600_000
let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

describe('A session', () => {
  it('is none for a stranger', async () => {
    const { body } = await app.stranger.call(whoami, {})
    expect(body).toEqual({ role: null, name: null, demonstration: true })
  })

  it('is opened for a customer by a WeChat code', async () => {
    const anna = await app.signIn('customer')
    expect((await anna.call(whoami, {})).body).toEqual({ role: 'customer', name: null, demonstration: true })
  })

  it('is opened for a demonstration reviewer by one tap, with his name', async () => {
    const reviewer = await app.signIn('reviewer')
    const { body } = await reviewer.call(whoami, {})
    expect(body).toEqual({ role: 'reviewer', name: '演示审核员 Demo Reviewer', demonstration: true })
  })

  it('ends at once when its person signs out, and no other ends with it', async () => {
    const here = await app.signIn('customer', 'two-phones')
    const there = await app.signIn('customer', 'two-phones')
    expect((await here.call(signOut, {})).status).toBe(200)
    expect((await here.call(whoami, {})).body.role).toBeNull()
    expect((await here.call(signOut, {})).problem?.code).toBe('signed-out')
    expect((await there.call(whoami, {})).body.role).toBe('customer')
  })

  it('of a customer ends after seven days, to the millisecond', async () => {
    const anna = await app.signIn('customer', 'seven-days')
    app.clock.move(7 * 24 * HOUR_MS - 1)
    expect((await anna.call(whoami, {})).body.role).toBe('customer')
    app.clock.move(1)
    expect((await anna.call(whoami, {})).body.role).toBeNull()
  })

  it('of staff ends after twelve hours without use, and lives on while it is used', async () => {
    const reviewer = await app.signIn('reviewer')
    app.clock.move(11 * HOUR_MS)
    expect((await reviewer.call(whoami, {})).body.role).toBe('reviewer')
    app.clock.move(11 * HOUR_MS)
    expect((await reviewer.call(whoami, {})).body.role).toBe('reviewer')
    app.clock.move(12 * HOUR_MS)
    expect((await reviewer.call(whoami, {})).body.role).toBeNull()
  })

  it('of staff ends after seven days however busy it is', async () => {
    const reviewer = await app.signIn('reviewer')
    for (let hour = 0; hour < 7 * 24; hour += 6) {
      expect((await reviewer.call(whoami, {})).body.role).toBe('reviewer')
      app.clock.move(6 * HOUR_MS)
    }
    expect((await reviewer.call(whoami, {})).body.role).toBeNull()
  })

  it('of staff does not work as a bearer, nor a customer’s as a cookie', async () => {
    const reviewer = await app.signIn('reviewer')
    const anna = await app.signIn('customer')
    const staffToken = reviewer.credentials.cookie?.split('=')[1] ?? ''
    const token = anna.credentials.authorization?.slice('Bearer '.length) ?? ''
    const swapped: Record<string, string>[] = [
      { authorization: `Bearer ${staffToken}` },
      { cookie: `iws-desk=${token}` },
    ]
    for (const headers of swapped) expect((await app.stranger.call(whoami, {}, headers)).body.role).toBeNull()
  })

  it('is kept only as the hash of its token', async () => {
    const anna = await app.signIn('customer')
    const token = anna.credentials.authorization?.slice('Bearer '.length) ?? ''
    const rows = await app.database.reader.find(SessionRow)
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('The staff cookie', () => {
  it('is for no script, no other site and the whole host', async () => {
    const { headers } = await app.stranger.call(signInToDemo, { as: 'station' })
    expect(String(headers['set-cookie'])).toMatch(
      /^iws-desk=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    )
  })

  it('is bound to one https host in production', async () => {
    const other = await startApp({ publicUrl: 'https://iws.example.com' })
    const { headers } = await other.stranger.call(signInToDemo, { as: 'station' })
    await other.stop()
    expect(String(headers['set-cookie'])).toMatch(
      /^__Host-iws-desk=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
    expect(headers['strict-transport-security']).toContain('max-age=31536000')
  })

  it('is taken back at the way out', async () => {
    const station = await app.signIn('station')
    const { headers } = await station.call(signOut, {})
    expect(String(headers['set-cookie'])).toMatch(/^iws-desk=; .*Expires=Thu, 01 Jan 1970/)
  })
})

describe('A customer', () => {
  it('is the same one at the next sign-in', async () => {
    const before = await app.database.reader.countBy(CustomerRow, {})
    await app.signIn('customer', 'comes-back')
    await app.signIn('customer', 'comes-back')
    expect(await app.database.reader.countBy(CustomerRow, {})).toBe(before + 1)
  })

  it('is one although the first sign-in comes eight times at once', async () => {
    const before = await app.database.reader.countBy(CustomerRow, {})
    const codes = Array.from({ length: 8 }, () => app.wechat.codeFor('eight-taps'))
    const answers = await Promise.all(
      codes.map(code => app.stranger.call(signInWithWechat, { code, language: 'en' })),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    expect(await app.database.reader.countBy(CustomerRow, {})).toBe(before + 1)
  })

  it('has his openid nowhere in the clear', async () => {
    await app.signIn('customer', 'openid-of-somebody')
    const rows = await app.database.reader.find(CustomerRow)
    expect(JSON.stringify(rows)).not.toContain('openid-of-somebody')
  })
})

describe('Outside a demonstration', () => {
  it('there is no demonstration sign-in and there are no demonstration accounts', async () => {
    const real = await startApp({ demonstration: false })
    const { problem } = await real.stranger.call(signInToDemo, { as: 'administrator' })
    const { problem: password } = await real.stranger.call(signInAsStaff, {
      login: 'demo-reviewer',
      password: 'anything at all',
    })
    const { body } = await real.stranger.call(whoami, {})
    await real.stop()
    expect([problem?.code, password?.code]).toEqual(['not-found', 'wrong-password'])
    expect(body.demonstration).toBe(false)
  })
})
