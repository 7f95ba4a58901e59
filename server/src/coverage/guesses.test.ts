import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { askCoverage } from '@iws/shared/contract/coverage'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { EsupportDouble } from '../../test/doubles/esupport.ts'
import type { Person } from '../../test/person.ts'

const WITHIN = 30

let lenovo: EsupportDouble
let app: TestApp
beforeAll(async () => {
  lenovo = await new EsupportDouble().start()
  const esupport = { clientId: lenovo.clientId, baseUrl: lenovo.baseUrl }
  app = await startApp({ esupport, trustProxy: 1 })
})
afterAll(async () => {
  await app.stop()
  await lenovo.stop()
})
beforeEach(() => {
  app.clock.move(120_000)
})

const serialAt = (n: number) => `PF0EY${String(n).padStart(3, '0')}`

/** Asks half a second after the one before, so that the pace of calls is no reason. */
async function guess(person: Person, serial: string, address = '203.0.113.7') {
  app.clock.move(500)
  const today = new Date(app.clock.now()).toISOString().slice(0, 10)
  const asked = { serial, boughtIn: null, destination: 'US', today }
  const { status, headers, body } = await person.call(askCoverage, asked, { 'x-forwarded-for': address })
  return { status, lookup: body.lookup, wait: headers['retry-after'] }
}

/** How many serials somebody gets through before being refused, at most `most`. */
async function triesOf(person: Person, most: number, addressAt = (_: number) => '203.0.113.7') {
  for (let n = 0; n < most; n += 1)
    if ((await guess(person, serialAt(n), addressAt(n))).status === 429) return n
  return most
}

describe('Guessing serials', () => {
  it('is braked within thirty tries a minute from one address', async () => {
    expect(await triesOf(app.stranger, WITHIN)).toBeLessThan(WITHIN)
    const { status, wait } = await guess(app.stranger, serialAt(99))
    expect(status).toBe(429)
    app.clock.move(Number(wait) * 1000)
    expect((await guess(app.stranger, serialAt(99))).status).toBe(200)
  })

  it('is braked within thirty tries a minute for a customer, from a hundred addresses too', async () => {
    const anna = await app.signIn('customer', 'anna')
    const tries = await triesOf(anna, WITHIN, n => `198.51.100.${n}`)
    expect(tries).toBeLessThan(WITHIN)
    const boris = await app.signIn('customer', 'boris')
    expect((await guess(boris, serialAt(0), '198.51.100.0')).status).toBe(200)
  })

  it('is braked for one subscriber of IPv6, who has more addresses than there are serials', async () => {
    const tries = await triesOf(app.stranger, WITHIN, n => `2001:db8:0:1::${(n + 1).toString(16)}`)
    expect(tries).toBeLessThan(WITHIN)
    expect((await guess(app.stranger, serialAt(0), '2001:db8:0:2::1')).status).toBe(200)
  })

  it('is braked where every guess is right, too', async () => {
    for (let n = 0; n < WITHIN; n += 1) lenovo.know(serialAt(n), 'PF0EX001')
    const found = []
    for (let n = 0; n < WITHIN; n += 1)
      found.push((await guess(app.stranger, serialAt(n), '203.0.113.8')).status)
    expect(found.filter(status => status === 200).length).toBeLessThan(WITHIN)
    lenovo.know(null)
  })

  it('stays braked when the server starts anew', async () => {
    const anna = await app.signIn('customer', 'anna')
    // Serials that Lenovo has to be asked for: what is kept already is counted in memory alone.
    for (let n = 400; n < 430; n += 1) await guess(anna, serialAt(n))
    app = await app.restart()
    const again = await app.signIn('customer', 'anna')
    expect((await guess(again, serialAt(500))).status).toBe(429)
  })

  it('does not brake somebody who asks about one machine for many places', async () => {
    for (let n = 0; n < 60; n += 1)
      expect((await guess(app.stranger, 'PF0EX001', '203.0.113.9')).status).toBe(200)
  })

  it('from many addresses without signing in learns nothing more, and locks nobody out', async () => {
    const asked = lenovo.asked.length
    const found = []
    for (let n = 0; n < 100; n += 1) found.push(await guess(app.stranger, `PF0EZ${100 + n}`, `192.0.2.${n}`))
    expect(found.every(({ status }) => status === 200)).toBe(true)
    // A hundred guesses took fifty seconds; Lenovo was asked for fewer than thirty of them.
    expect(lenovo.asked.length - asked).toBeLessThan(WITHIN)
    expect(found.at(-1)?.lookup).toBe('not-answered')
    const honest = await guess(await app.signIn('customer', 'clara'), 'PF0EX002', '192.0.2.99')
    expect(honest).toMatchObject({ status: 200, lookup: 'found' })
  })
})
