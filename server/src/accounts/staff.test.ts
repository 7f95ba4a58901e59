import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { signInAsStaff, whoami } from '@iws/shared/contract/session'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { AuditRow } from '../audit/audit.entity.ts'
import { DuplicateKey } from '../core/database/failures.ts'
import { hashPassword, isPassword } from './passwords.ts'
import { Staff } from './staff.service.ts'
import { StaffRow } from './staff.entity.ts'

const PASSWORD = 'correct horse 4711'
let app: TestApp
beforeAll(async () => {
  app = await startApp({ trustProxy: 1 })
  await add('Lin.Reviewer', 'reviewer')
})
afterAll(() => app.stop())
beforeEach(() => {
  app.clock.move(600_000)
})

const add = async (login: string, role: 'reviewer' | 'station') => {
  const password = await hashPassword(PASSWORD)
  const staff = app.house.nest.get(Staff)
  return app.database.transact(manager =>
    staff.add(manager, { login, name: 'ERIKSSON ANNA', role, password }),
  )
}
const signIn = (login: string, password: string, from = '192.0.2.1') =>
  app.stranger.call(signInAsStaff, { login, password }, { 'x-forwarded-for': from })

describe('Staff', () => {
  it('sign in by name and password, the name in any case', async () => {
    const { status, body, headers } = await signIn(' lin.reviewer ', PASSWORD)
    expect(status).toBe(200)
    expect(body).toMatchObject({ token: null, role: 'reviewer', name: 'ERIKSSON ANNA' })
    const cookie = String(headers['set-cookie']).split(';')[0] ?? ''
    const { body: who } = await app.stranger.call(whoami, {}, { cookie })
    expect(who).toMatchObject({ role: 'reviewer', name: 'ERIKSSON ANNA' })
  })

  it('learn nothing of whether name or password was wrong', async () => {
    const wrongPassword = await signIn('lin.reviewer', 'not it')
    const wrongLogin = await signIn('nobody', PASSWORD)
    const same = ({ status, problem }: typeof wrongLogin) => [status, problem?.code, problem?.sentence]
    expect(same(wrongPassword)).toEqual([401, 'wrong-password', 'The name or the password is wrong.'])
    expect(same(wrongLogin)).toEqual(same(wrongPassword))
    expect(wrongPassword.headers['set-cookie']).toBeUndefined()
  })

  it('are stopped after eight wrong passwords for one name, from wherever they come', async () => {
    await add('guessed', 'station')
    const codes = []
    for (let n = 0; n < 9; n += 1) {
      codes.push((await signIn('guessed', `guess ${n}`, `192.0.2.${n + 10}`)).problem?.code)
    }
    expect(codes.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 'wrong-password'))
    expect(codes[8]).toBe('too-many-tries')
    const right = await signIn('guessed', PASSWORD, '192.0.2.99')
    expect(right.status).toBe(429)
    expect(right.headers['retry-after']).toBe('600')
    expect(right.problem?.about).toEqual({ seconds: 600, wait: '10 minutes' })
    app.clock.move(600_000)
    expect((await signIn('guessed', PASSWORD)).status).toBe(200)
  })

  it('are stopped though all the guesses come at once', async () => {
    await add('raced', 'station')
    const tries = Array.from({ length: 20 }, (_, n) => signIn('raced', `guess ${n}`, `192.0.2.${n + 100}`))
    const codes = (await Promise.all(tries)).map(({ problem }) => problem?.code)
    expect(codes.filter(code => code === 'wrong-password')).toHaveLength(8)
    expect(codes.filter(code => code === 'too-many-tries')).toHaveLength(12)
  })

  it('are stopped after 25 names tried from one address within a minute', async () => {
    const codes = []
    for (let n = 0; n < 26; n += 1)
      codes.push((await signIn(`name-${n}`, 'guess', '198.51.100.7')).problem?.code)
    expect(codes.slice(0, 25).every(code => code === 'wrong-password')).toBe(true)
    expect(codes[25]).toBe('too-many-tries')
    expect((await signIn('lin.reviewer', PASSWORD, '198.51.100.8')).status).toBe(200)
  })

  it('start counting anew once they are in', async () => {
    await add('clumsy', 'station')
    for (let round = 0; round < 3; round += 1) {
      for (let n = 0; n < 7; n += 1) await signIn('clumsy', 'oops', `203.0.113.${round * 10 + n}`)
      expect((await signIn('clumsy', PASSWORD, `203.0.113.${round * 10 + 9}`)).status).toBe(200)
    }
  })

  it('have one login each', async () => {
    await expect(add('LIN.reviewer', 'station')).rejects.toBeInstanceOf(DuplicateKey)
  })

  it('have neither login, name nor password in the clear', async () => {
    const rows = JSON.stringify(await app.database.reader.find(StaffRow))
    for (const word of ['lin', 'Lin', 'ERIKSSON', PASSWORD]) expect(rows).not.toContain(word)
  })

  it('leave a trace when they come in and when they are refused, without a name', async () => {
    const id = await add('traced', 'reviewer')
    await signIn('traced', 'wrong')
    await signIn('traced', PASSWORD)
    const lines = await app.database.reader.find(AuditRow, { where: { subject: id }, order: { seq: 'ASC' } })
    expect(lines.map(({ action, actor, role }) => [action, actor, role])).toEqual([
      ['sign-in-refused', null, 'nobody'],
      ['signed-in', id, 'reviewer'],
    ])
  })
})

describe('A password', () => {
  it('is told from another one, and from none', async () => {
    const kept = await hashPassword('pâsswort 密码')
    expect(kept).toMatch(/^argon2id\$19456\$2\$[\w-]{22}\$[\w-]{43}$/)
    expect(await isPassword('pâsswort 密码', kept)).toBe(true)
    expect(await isPassword('passwort 密码', kept)).toBe(false)
    expect(await isPassword('pâsswort 密码', null)).toBe(false)
  })

  it('gives another hash each time', async () => {
    expect(await hashPassword('same')).not.toBe(await hashPassword('same'))
  })
})
