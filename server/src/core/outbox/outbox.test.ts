import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { startApp } from '../../../test/app.ts'
import type { TestApp } from '../../../test/app.ts'
import { Clock } from '../clock.ts'
import { CONFIG } from '../config/config.ts'
import { LOGGER } from '../logging.ts'
import { OutboxRow } from './outbox.entity.ts'
import { Outbox } from './outbox.service.ts'
import type { Job } from './outbox.service.ts'

let app: TestApp
let outbox: Outbox
beforeEach(async () => {
  app = await startApp()
  outbox = app.house.nest.get(Outbox)
})
afterEach(() => app.stop())

const enqueue = (about: Record<string, string>, kind = 'test') =>
  app.database.transact(manager => outbox.enqueue(manager, kind, about))
const left = () => app.database.reader.countBy(OutboxRow, {})
/** A second instance on the same database. */
const another = () =>
  new Outbox(app.database, app.house.nest.get(Clock), app.house.nest.get(CONFIG), app.house.nest.get(LOGGER))

describe('The outbox', () => {
  it('does each job once, in the order they were written', async () => {
    const done: string[] = []
    outbox.handle('test', async ({ about }) => void done.push(about.n ?? ''))
    for (const n of ['1', '2', '3']) await enqueue({ n })
    expect(await outbox.drain()).toBe(3)
    expect(done).toEqual(['1', '2', '3'])
    expect([await outbox.drain(), await left()]).toEqual([0, 0])
  })

  it('does nothing for a change that was rolled back', async () => {
    const failing = app.database.transact(async manager => {
      await outbox.enqueue(manager, 'test', {})
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await left()).toBe(0)
  })

  it('tries a failed job again later, later each time, and keeps the others going', async () => {
    const tried: string[] = []
    let broken = true
    outbox.handle('test', async ({ about }) => {
      tried.push(about.n ?? '')
      if (about.n === 'bad' && broken) throw new Error('not now')
    })
    await enqueue({ n: 'bad' })
    await enqueue({ n: 'good' })
    expect([await outbox.drain(), tried]).toEqual([1, ['bad', 'good']])
    app.clock.move(999)
    expect(await outbox.drain()).toBe(0)
    app.clock.move(1)
    await outbox.drain()
    app.clock.move(1999)
    await outbox.drain()
    expect(tried).toEqual(['bad', 'good', 'bad'])
    broken = false
    app.clock.move(1)
    expect([await outbox.drain(), await left()]).toEqual([1, 0])
  })

  it('keeps a job that nobody can do', async () => {
    await enqueue({}, 'not-yet-known')
    expect([await outbox.drain(), await left()]).toEqual([0, 1])
  })

  it('gives each job to one of two instances', async () => {
    const done: string[] = []
    const second = another()
    const handler = async ({ id }: Job) => {
      await sleep(2)
      done.push(id)
    }
    outbox.handle('test', handler)
    second.handle('test', handler)
    for (let n = 0; n < 12; n += 1) await enqueue({})
    await Promise.all([outbox.drain(), second.drain()])
    expect(done).toHaveLength(12)
    expect(new Set(done).size).toBe(12)
  })

  it('takes over from an instance that died in the middle, with the same id', async () => {
    const ids: string[] = []
    const dying = another()
    dying.handle('test', ({ id }) => {
      ids.push(id)
      return new Promise(() => undefined)
    })
    outbox.handle('test', async ({ id }) => void ids.push(id))
    await enqueue({})
    void dying.drain()
    while (ids.length === 0) await sleep(5)
    expect(await outbox.drain()).toBe(0)
    app.clock.move(60_000)
    expect(await outbox.drain()).toBe(1)
    expect(ids[1]).toBe(ids[0])
  })
})
