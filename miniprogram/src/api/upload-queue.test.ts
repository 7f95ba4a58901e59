import { beforeEach, describe, expect, it } from '@jest/globals'
import type { TicketView } from '@iws/shared/contract/gives/tickets'
import { Problem } from './problem'
import { UploadQueue } from './upload-queue'
import type { Intent, QueuePorts, Upload } from './upload-queue'

const photo = (key: string) => ({
  key,
  ticket: 'T1',
  requirement: 'purchase-proof' as const,
  paper: 'purchase-proof' as const,
  replaces: null,
  bytes: 1000,
})
const offline = new Problem(0, { code: 'offline', sentence: 'no network' })
const noPhoto = new Problem(415, { code: 'not-a-photo', sentence: 'this is not a photo' })
const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0))

/** A phone and a server of the test's own, with the doors a test opens and closes. */
class World {
  stored: readonly Intent[] = []
  kept = new Map<string, string>()
  open = new Map<
    string,
    { arrive: () => void; fail: (problem: Problem) => void; progress: (n: number) => void }
  >()
  pauses: { run: () => void; ms: number }[] = []
  seen: readonly Upload[] = []
  arrived: string[] = []
  sent: string[] = []

  ports(): QueuePorts {
    return {
      files: {
        keep: path => {
          this.kept.set(`kept:${path}`, path)
          return Promise.resolve(`kept:${path}`)
        },
        open: name => Promise.resolve(this.kept.has(name) ? name : null),
        drop: name => {
          this.kept.delete(name)
          return Promise.resolve()
        },
      },
      read: () => this.stored,
      write: intents => {
        this.stored = intents
      },
      send: (intent, _path, progress) =>
        new Promise<TicketView>((resolve, reject) => {
          this.sent.push(intent.key)
          this.open.set(intent.key, {
            arrive: () => resolve({ id: intent.ticket } as TicketView),
            fail: reject,
            progress,
          })
        }),
      later: (run, ms) => {
        const pause = { run, ms }
        this.pauses.push(pause)
        return () => {
          this.pauses = this.pauses.filter(each => each !== pause)
        }
      },
      lost: () => 'the photo is gone',
    }
  }

  queue(): UploadQueue {
    return new UploadQueue(this.ports(), {
      changed: uploads => {
        this.seen = uploads
      },
      arrived: (_ticket, intent) => this.arrived.push(intent.key),
    })
  }

  states(): Record<string, string> {
    return Object.fromEntries(this.seen.map(each => [each.key, each.state]))
  }
}

describe('the upload queue', () => {
  let world: World
  beforeEach(() => {
    world = new World()
  })

  it('sends two photos at a time and the third when one has arrived', async () => {
    const queue = world.queue()
    for (const key of ['a', 'b', 'c']) await queue.add(photo(key), key)
    await settled()
    expect(world.sent).toEqual(['a', 'b'])
    world.open.get('a')?.arrive()
    await settled()
    expect(world.sent).toEqual(['a', 'b', 'c'])
    expect(world.arrived).toEqual(['a'])
    expect(world.states()).toEqual({ b: 'sending', c: 'sending' })
  })

  it('forgets a photo and its file only when the server has it', async () => {
    const queue = world.queue()
    await queue.add(photo('a'), 'a')
    await settled()
    expect([world.stored.length, world.kept.size]).toEqual([1, 1])
    world.open.get('a')?.arrive()
    await settled()
    expect([world.stored.length, world.kept.size]).toEqual([0, 0])
  })

  it('goes on after a kill with the same keys and files', async () => {
    await world.queue().add(photo('a'), 'a')
    await settled()
    const next = world.queue()
    next.kick()
    await settled()
    expect(world.sent).toEqual(['a', 'a'])
    world.open.get('a')?.arrive()
    await settled()
    expect(world.stored).toEqual([])
  })

  it('waits longer after each failure that may pass, and keeps the sentence in sight', async () => {
    const queue = world.queue()
    await queue.add(photo('a'), 'a')
    for (const expected of [2000, 4000, 8000]) {
      await settled()
      world.open.get('a')?.fail(offline)
      await settled()
      expect(world.pauses.map(pause => pause.ms)).toEqual([expected])
      expect(world.seen[0]).toMatchObject({ state: 'waiting', sentence: 'no network' })
      world.pauses.shift()?.run()
    }
    await settled()
    expect(world.sent).toHaveLength(4)
  })

  it('does not wait out a pause once the network is back', async () => {
    const queue = world.queue()
    await queue.add(photo('a'), 'a')
    await settled()
    world.open.get('a')?.fail(offline)
    await settled()
    queue.kick()
    await settled()
    expect(world.sent).toEqual(['a', 'a'])
    expect(world.pauses).toEqual([])
  })

  it('keeps a refused photo with its sentence, after a kill too, and does not send it again by itself', async () => {
    const queue = world.queue()
    await queue.add(photo('a'), 'a')
    await settled()
    world.open.get('a')?.fail(noPhoto)
    await settled()
    const next = world.queue()
    next.kick()
    await settled()
    expect(world.sent).toEqual(['a'])
    expect(world.seen[0]).toMatchObject({ state: 'refused', sentence: 'this is not a photo' })
    next.retry('a')
    await settled()
    expect(world.sent).toEqual(['a', 'a'])
  })

  it('lets the others pass while one is refused or waits', async () => {
    const queue = world.queue()
    for (const key of ['a', 'b', 'c']) await queue.add(photo(key), key)
    await settled()
    world.open.get('a')?.fail(noPhoto)
    world.open.get('b')?.fail(offline)
    await settled()
    expect(world.states()).toEqual({ a: 'refused', b: 'waiting', c: 'sending' })
  })

  it('says so when the photo has vanished from the phone', async () => {
    await world.queue().add(photo('a'), 'a')
    world.kept.clear()
    world.open.clear()
    const next = world.queue()
    next.kick()
    await settled()
    expect(world.seen[0]).toMatchObject({ state: 'refused', sentence: 'the photo is gone' })
  })

  it('drops a photo that was given up, with its file and its plan', async () => {
    const queue = world.queue()
    await queue.add(photo('a'), 'a')
    await settled()
    world.open.get('a')?.fail(offline)
    await settled()
    await queue.remove('a')
    expect([world.stored, world.seen, world.pauses, world.kept.size]).toEqual([[], [], [], 0])
  })

  it('tells progress in steps of ten and the end', async () => {
    const told: number[] = []
    const queue = new UploadQueue(world.ports(), {
      changed: uploads => told.push(uploads[0]?.percent ?? -1),
      arrived: () => undefined,
    })
    await queue.add(photo('a'), 'a')
    await settled()
    told.length = 0
    for (const percent of [3, 9, 12, 15, 21, 23, 100]) world.open.get('a')?.progress(percent)
    expect(told).toEqual([12, 23, 100])
  })
})
