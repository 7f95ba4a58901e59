import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import { askCoverage } from '@iws/shared/contract/coverage'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { EsupportDouble } from '../../test/doubles/esupport.ts'
import type { Mishap } from '../../test/doubles/esupport.ts'
import { PATIENCE_MS } from './asked-machines.service.ts'
import { RecordSweep } from './record-sweep.service.ts'

const HOUR = 3_600_000

let lenovo: EsupportDouble
let app: TestApp
beforeAll(async () => {
  lenovo = await new EsupportDouble().start()
  app = await startApp({ esupport: { clientId: lenovo.clientId, baseUrl: lenovo.baseUrl } })
})
afterAll(async () => {
  await app.stop()
  await lenovo.stop()
})
beforeEach(async () => {
  // Past every pause and every count of tries, and with nothing kept.
  app.clock.move(31 * 24 * HOUR)
  await app.house.nest.get(RecordSweep).run()
  lenovo.from(null)
})

const today = () => new Date(app.clock.now()).toISOString().slice(0, 10)

async function lookUp(serial: string) {
  const before = lenovo.asked.length
  const { status, body } = await app.stranger.call(askCoverage, {
    serial,
    boughtIn: 'CN',
    destination: 'US',
    today: today(),
  })
  return { status, asked: lenovo.asked.length - before, ...body }
}

describe('Lenovo’s look-up', () => {
  it('is asked once, by POST, with the serial in the form and nowhere in the address', async () => {
    const { status, lookup, record, asked, retryAt } = await lookUp('PF0EX001')
    expect([status, lookup, asked, retryAt]).toEqual([200, 'found', 1, null])
    expect(lenovo.asked.at(-1)).toEqual({ method: 'POST', url: '/v2.5/Warranty', serial: 'PF0EX001' })
    expect(record).toMatchObject({ source: 'esupport', readAt: app.clock.now(), mtm: '82WM006KCD' })
  })

  it.each(['PF0EX980', 'PF0EX990'])(
    'that does not know %s, with a code in text or number, is believed',
    async serial => {
      expect(await lookUp(serial)).toMatchObject({ lookup: 'unknown', record: null, asked: 1, retryAt: null })
      expect(await lookUp(serial)).toMatchObject({ lookup: 'unknown', asked: 0 })
    },
  )

  it('leaves the type to the catalogue where it does not know the serial', async () => {
    const { lookup, record } = await lookUp('82WM006KCDPF0EX980')
    expect(lookup).toBe('unknown')
    expect(record).toMatchObject({ source: 'catalogue', machineType: '82WM', layers: [] })
  })

  it.each<[string, Mishap]>([
    ['a server that fails', 500],
    ['a gateway that fails', 502],
    ['a connection cut at once', 'cut'],
    ['a connection cut in the answer', 'cut-in-body'],
  ])('is asked again after %s, and the page gets its answer', async (_, mishap) => {
    lenovo.next(mishap)
    expect(await lookUp('PF0EX001')).toMatchObject({ status: 200, lookup: 'found', asked: 2 })
  })

  it.each<[string, Mishap, number]>([
    ['a server that keeps failing', 500, 3],
    ['connections that are always cut', 'cut', 3],
    ['connections that are always cut in the answer', 'cut-in-body', 3],
    ['a page of HTML', 'html', 1],
    ['nothing at all', 'empty', 1],
    ['far too much', 'huge', 1],
    ['the machine of another serial', 'wrong-serial', 1],
    ['an object without terms', 'no-terms', 1],
    ['an error of its own inside a 200', 'error-of-theirs', 1],
    ['an address that is not there', 404, 1],
    ['a way to a sign-in page', 'redirect', 1],
  ])('answering with %s has not answered; nothing of it is kept', async (_, mishap, asked) => {
    lenovo.from(mishap)
    const before = lenovo.asked.length
    const first = await lookUp('PF0EX001')
    expect(first).toMatchObject({ status: 200, lookup: 'not-answered', record: null })
    // On a busy machine the page may have had its answer before the last try was made.
    while (lenovo.asked.length - before < asked) await pause(5)
    expect(lenovo.asked.length - before).toBe(asked)
    expect(first.retryAt).toBeGreaterThan(app.clock.now())
    expect(first.assessment.outcome).toBe('ask-us')
    lenovo.from(null)
    expect(await lookUp('PF0EX001')).toMatchObject({ lookup: 'found', asked: 1 })
  })

  it('that refuses our key is not asked for five minutes, and says nothing about the serial', async () => {
    lenovo.next(401)
    const until = app.clock.now() + 5 * 60_000
    expect(await lookUp('PF0EX001')).toMatchObject({ lookup: 'not-answered', asked: 1, retryAt: until })
    expect(await lookUp('PF0EX002')).toMatchObject({ lookup: 'not-answered', asked: 0, retryAt: until })
    app.clock.move(5 * 60_000)
    expect(await lookUp('PF0EX001')).toMatchObject({ lookup: 'found', asked: 1 })
  })

  it.each<[string, string, number]>([
    ['seconds', '7', 7_000],
    ['no word of when', '', 30_000],
    ['more than we believe', '86400', 600_000],
    ['nonsense', 'soon', 30_000],
  ])('that throttles with %s is left alone so long', async (_, throttle, wait) => {
    lenovo.next({ throttle })
    const until = app.clock.now() + wait
    expect(await lookUp('PF0EX001')).toMatchObject({ lookup: 'not-answered', asked: 1, retryAt: until })
    app.clock.move(wait - 1)
    expect(await lookUp('PF0EX001')).toMatchObject({ lookup: 'not-answered', asked: 0 })
    app.clock.move(1)
    expect(await lookUp('PF0EX001')).toMatchObject({ lookup: 'found', asked: 1 })
  })

  it('that throttles until an instant is left alone until then', async () => {
    const until = app.clock.now() + 90_000
    lenovo.next({ throttle: new Date(until).toUTCString() })
    expect(await lookUp('PF0EX001')).toMatchObject({ lookup: 'not-answered', retryAt: until })
  })

  it('is not asked more than four times in one second', async () => {
    const serials = ['PF0EX001', 'PF0EX002', 'PF0EX003', 'PF0EX004', 'PF0EX005']
    const found = []
    for (const serial of serials) found.push((await lookUp(serial)).lookup)
    expect(found).toEqual(['found', 'found', 'found', 'found', 'not-answered'])
    app.clock.move(1_000)
    expect(await lookUp('PF0EX005')).toMatchObject({ lookup: 'found', asked: 1 })
  })

  it('is asked once by many who want the same serial at the same time', async () => {
    const before = lenovo.asked.length
    const all = await Promise.all(['PF0EX001', 'pf0ex001', 'PF0-EX 001'].map(lookUp))
    expect(all.map(each => each.lookup)).toEqual(['found', 'found', 'found'])
    expect(lenovo.asked.length - before).toBe(1)
  })
})

describe('A page', () => {
  it('waits no longer than two and a half seconds for anybody', () => {
    expect(PATIENCE_MS).toBeLessThanOrEqual(2_500)
  })

  it.each<[string, Mishap, string]>([
    ['says nothing', 'hang', 'PF0EX001'],
    ['stops in its answer', 'hang-in-body', 'PF0EX002'],
  ])('is answered while the look-up %s', async (_, mishap, serial) => {
    lenovo.next(mishap)
    const { status, lookup, asked } = await lookUp(serial)
    expect([status, lookup, asked]).toEqual([200, 'not-answered', 1])
    // That call is still on its way: whoever else asks for the serial waits for it and makes none.
    expect(await lookUp(serial)).toMatchObject({ lookup: 'not-answered', asked: 0 })
  })

  it('finds what came too late for the one before', async () => {
    let arrive = () => {}
    lenovo.next({ late: new Promise(resolve => (arrive = resolve)) })
    expect(await lookUp('PF0EX004')).toMatchObject({ lookup: 'not-answered', asked: 1 })
    arrive()
    expect(await lookUp('PF0EX004')).toMatchObject({ lookup: 'found', asked: 0 })
  })
})

describe('After many failures', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: Date.now(), doNotFake: [...EVERYTHING_BUT_DATE] })
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  it('nobody is asked for ten seconds, then one call shows whether it is over', async () => {
    await lookUp('PF0EX001')
    lenovo.from(500)
    expect((await lookUp('PF0EX002')).asked).toBe(3)
    expect((await lookUp('PF0EX002')).asked).toBe(2)
    lenovo.from('html')
    const held = await lookUp('PF0EX003')
    expect(held).toMatchObject({ lookup: 'not-answered', asked: 0, retryAt: app.clock.now() + 10_000 })
    app.clock.move(10_000)
    jest.setSystemTime(Date.now() + 10_000)
    expect(await lookUp('PF0EX003')).toMatchObject({ lookup: 'not-answered', asked: 1 })
    lenovo.from(null)
    expect(await lookUp('PF0EX003')).toMatchObject({ lookup: 'not-answered', asked: 0 })
    app.clock.move(10_000)
    jest.setSystemTime(Date.now() + 10_000)
    expect(await lookUp('PF0EX003')).toMatchObject({ lookup: 'found', asked: 1 })
    expect(await lookUp('PF0EX004')).toMatchObject({ lookup: 'found', asked: 1 })
  })
})

const EVERYTHING_BUT_DATE = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const
