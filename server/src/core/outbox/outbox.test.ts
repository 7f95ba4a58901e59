import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { ulid } from 'ulid'
import { startApp } from '../../../test/app.ts'
import type { TestApp } from '../../../test/app.ts'
import { Clock } from '../clock.ts'
import { CONFIG } from '../config/config.ts'
import { LOGGER } from '../logging.ts'
import { OutboxRow } from './outbox.entity.ts'
import { Outbox } from './outbox.service.ts'
import type { Job } from './lane.ts'

let app: TestApp
let outbox: Outbox
beforeEach(async () => {
  app = await startApp()
  outbox = app.house.nest.get(Outbox)
})
afterEach(() => app.stop())

const enqueue = (about: Record<string, string>, kind = 'test', line: string | null = null) =>
  app.database.transact(manager => outbox.enqueue(manager, kind, about, line))
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

  it('keeps the order of a line although its first job is tried again, and lets other lines pass', async () => {
    const done: string[] = []
    let broken = true
    outbox.handle('test', async ({ about }) => {
      if (about.n === 'a1' && broken) return { after: 5_000 }
      done.push(about.n ?? '')
    })
    for (const n of ['a1', 'a2', 'b1', 'a3']) await enqueue({ n }, 'test', n.slice(0, 1))
    await outbox.drain()
    await enqueue({ n: 'a4' }, 'test', 'a')
    app.clock.move(4_999)
    await outbox.drain()
    expect(done).toEqual(['b1'])
    broken = false
    app.clock.move(1)
    await outbox.drain()
    expect(done).toEqual(['b1', 'a1', 'a2', 'a3', 'a4'])
  })

  it('keeps the order of a line between two instances', async () => {
    const done: string[] = []
    const second = another()
    const handler = async ({ about }: Job) => {
      await sleep(Math.random() * 3)
      done.push(about.n ?? '')
    }
    outbox.handle('test', handler)
    second.handle('test', handler)
    const numbers = Array.from({ length: 10 }, (_, n) => String(n))
    for (const n of numbers) for (const line of ['x', 'y']) await enqueue({ n: `${line}${n}` }, 'test', line)
    while ((await left()) > 0) await Promise.all([outbox.drain(), second.drain()])
    for (const line of ['x', 'y'])
      expect(done.filter(each => each.startsWith(line))).toEqual(numbers.map(n => `${line}${n}`))
  })

  it('keeps the order of a line whose last job was written by an instance with a clock ahead', async () => {
    const done: string[] = []
    outbox.handle('test', async ({ about }) => void done.push(about.n ?? ''))
    const now = app.clock.now()
    const ahead = { id: ulid(now + 60_000), kind: 'test', line: 'x', about: { n: '1' } }
    await app.database.transact(manager => manager.insert(OutboxRow, { ...ahead, madeAt: now, dueAt: now }))
    for (const n of ['2', '3']) await enqueue({ n }, 'test', 'x')
    await outbox.drain()
    expect(done).toEqual(['1', '2', '3'])
  })

  it('gives a job to another handler in its place: what is behind it goes on waiting', async () => {
    const seen: string[] = []
    outbox.handle('first', async ({ id, about, tried }) => {
      seen.push(`first ${about.n} ${tried} ${id.length}`)
      return tried === 0 ? { after: 1_000 } : { then: 'second' }
    })
    outbox.handle('second', async ({ about, tried }) => {
      seen.push(`second ${about.n} ${tried}`)
    })
    await enqueue({ n: 'a' }, 'first', 'line')
    await enqueue({ n: 'b' }, 'second', 'line')
    await outbox.drain()
    app.clock.move(1_000)
    await outbox.drain()
    expect(seen).toEqual(['first a 0 26', 'first a 1 26', 'second a 0', 'second b 0'])
  })

  it('begins nothing of a kind that is held, and everything else', async () => {
    const done: string[] = []
    outbox.handle('slow', async ({ about }) => void done.push(about.n ?? ''))
    outbox.handle('test', async ({ about }) => void done.push(about.n ?? ''))
    await enqueue({ n: 'slow' }, 'slow')
    await enqueue({ n: 'other' })
    outbox.hold('slow', 2_000)
    await outbox.drain()
    app.clock.move(1_999)
    await outbox.drain()
    expect(done).toEqual(['other'])
    app.clock.move(1)
    await outbox.drain()
    expect(done).toEqual(['other', 'slow'])
  })
})

describe('The outbox of a running server', () => {
  it('does a hanging kind beside the others, no more at once than it may', async () => {
    // Not a demonstration: that would bring jobs of its own, some of which wait for a clock that stands here.
    const busy = await startApp({ background: true, demonstration: false })
    const running = busy.house.nest.get(Outbox)
    let [now, most, quick] = [0, 0, 0]
    let open = () => {}
    const gate = new Promise<void>(resolve => (open = resolve))
    running.handle(
      'hanging',
      async () => {
        most = Math.max(most, (now += 1))
        await gate
        now -= 1
      },
      { atOnce: 3 },
    )
    running.handle('quick', async () => void (quick += 1))
    await busy.database.transact(async manager => {
      for (let n = 0; n < 8; n += 1) await running.enqueue(manager, 'hanging', {})
      for (let n = 0; n < 8; n += 1) await running.enqueue(manager, 'quick', {})
    })
    while (quick < 8 || most < 3) await sleep(20)
    expect(now).toBe(3)
    open()
    while ((await busy.database.reader.countBy(OutboxRow, {})) > 0) await sleep(20)
    await busy.stop()
    expect([most, quick]).toEqual([3, 8])
  })
})
