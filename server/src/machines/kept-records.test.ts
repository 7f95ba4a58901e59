import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { askCoverage } from '@iws/shared/contract/coverage'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { EsupportDouble } from '../../test/doubles/esupport.ts'
import { RecordSweep } from './record-sweep.service.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let lenovo: EsupportDouble
let app: TestApp
beforeEach(async () => {
  lenovo = await new EsupportDouble().start()
  app = await startApp({ esupport: { clientId: lenovo.clientId, baseUrl: lenovo.baseUrl } })
})
afterEach(async () => {
  await app.stop()
  await lenovo.stop()
})

async function lookUp(serial: string) {
  const before = lenovo.asked.length
  const today = new Date(app.clock.now()).toISOString().slice(0, 10)
  const asked = { serial, boughtIn: 'CN', destination: 'US', today }
  const { status, body } = await app.stranger.call(askCoverage, asked)
  return { status, asked: lenovo.asked.length - before, ...body }
}
const rows = () => app.database.source.query<Record<string, unknown>[]>('SELECT * FROM machine_records')

describe('An answer of Lenovo’s', () => {
  it('is kept for a day, also for other servers and through a restart', async () => {
    const first = await lookUp('PF0EX001')
    app.clock.move(DAY - 1)
    app = await app.restart()
    const again = await lookUp('PF0EX001')
    expect([again.asked, again.record]).toEqual([0, first.record])
    app.clock.move(1)
    const renewed = await lookUp('PF0EX001')
    expect([renewed.asked, renewed.record?.readAt]).toEqual([1, app.clock.now()])
    expect(await rows()).toHaveLength(1)
  })

  it('that it knows no such machine is kept for an hour only', async () => {
    expect(await lookUp('PF0EX980')).toMatchObject({ lookup: 'unknown', asked: 1 })
    app.clock.move(HOUR - 1)
    expect(await lookUp('PF0EX980')).toMatchObject({ lookup: 'unknown', asked: 0 })
    app.clock.move(1)
    expect(await lookUp('PF0EX980')).toMatchObject({ lookup: 'unknown', asked: 1 })
  })

  it('goes out with its age when a newer one is not to be had, and is renewed when it is', async () => {
    const { record } = await lookUp('PF0EX001')
    app.clock.move(3 * DAY)
    lenovo.from('html')
    const old = await lookUp('PF0EX001')
    expect(old).toMatchObject({ lookup: 'found', asked: 1, record })
    expect(old.retryAt).toBe(app.clock.now() + 5_000)
    lenovo.from(null)
    const renewed = await lookUp('PF0EX001')
    expect(renewed).toMatchObject({ lookup: 'found', retryAt: null })
    expect(renewed.record?.readAt).toBe(app.clock.now())
  })

  it('is not replaced by a later “unknown”', async () => {
    const { record } = await lookUp('PF0EX001')
    app.clock.move(3 * DAY)
    lenovo.forget('PF0EX001')
    expect(await lookUp('PF0EX001')).toMatchObject({ lookup: 'found', asked: 1, record })
    expect(await rows()).toEqual([expect.objectContaining({ state: 'found' })])
  })

  it('takes the place of an “unknown”: the machine has been entered meanwhile', async () => {
    lenovo.forget('PF0EX001')
    expect((await lookUp('PF0EX001')).lookup).toBe('unknown')
    lenovo.remember('PF0EX001')
    app.clock.move(HOUR)
    expect((await lookUp('PF0EX001')).lookup).toBe('found')
    expect(await rows()).toEqual([expect.objectContaining({ state: 'found' })])
  })

  it('is kept without the serial, and no error is kept at all', async () => {
    await lookUp('PF0EX001')
    lenovo.from('html')
    await lookUp('PF0EX002')
    const kept = await rows()
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).toContain('82WM006KCD')
    expect(JSON.stringify(kept)).not.toMatch(/PF0EX/i)
  })

  it('is erased when nobody has asked for thirty days', async () => {
    await lookUp('PF0EX001')
    app.clock.move(DAY)
    await lookUp('PF0EX002')
    const sweep = app.house.nest.get(RecordSweep)
    app.clock.move(29 * DAY)
    expect(await sweep.run()).toBe(0)
    app.clock.move(1)
    expect(await sweep.run()).toBe(1)
    expect(await rows()).toHaveLength(1)
  })

  it('and everything that goes wrong leaves no serial in the log', async () => {
    for (const mishap of [401, 401, 'html', 'wrong-serial', 500, 'cut'] as const) {
      lenovo.from(mishap)
      await lookUp('PF0EX001')
      app.clock.move(HOUR)
    }
    lenovo.from(null)
    const log = await app.stop()
    expect(log).toContain('esupport does not accept our key')
    expect(log.match(/esupport does not accept our key/g)).toHaveLength(1)
    expect(log).not.toMatch(/PF0EX/i)
    expect(log).not.toContain(lenovo.clientId)
    app = await startApp()
  })
})
