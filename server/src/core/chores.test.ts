import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { Chores } from './chores.ts'
import { readConfig } from './config/config.ts'
import { makeLogger } from './logging.ts'

const SECOND = 1000
let written: PassThrough
let chores: Chores

function on(background: boolean): Chores {
  const config = { ...readConfig({ IWS_MODE: 'demonstration' }), background }
  return new Chores(config, makeLogger('info', written))
}

const log = (): string => String(written.read() ?? '')

beforeEach(() => {
  jest.useFakeTimers()
  written = new PassThrough()
  chores = on(true)
})
afterEach(async () => {
  await chores.beforeApplicationShutdown()
  jest.useRealTimers()
})

describe('a chore', () => {
  it('is done at once and again each time its time has come', async () => {
    let times = 0
    chores.every(SECOND, 'swept', async () => Promise.resolve((times += 1)))
    expect(times).toBe(1)
    await jest.advanceTimersByTimeAsync(3 * SECOND)
    expect(times).toBe(4)
    expect(log()).toContain('"done":4')
  })

  it('is never begun while it still runs, and holds up no other', async () => {
    let begun = 0
    let others = 0
    let end = (): void => {}
    chores.every(SECOND, 'slow', () => {
      begun += 1
      return new Promise(done => (end = () => done(0)))
    })
    chores.every(SECOND, 'quick', async () => Promise.resolve((others += 1)))
    await jest.advanceTimersByTimeAsync(5 * SECOND)
    expect([begun, others]).toEqual([1, 6])
    end()
    await jest.advanceTimersByTimeAsync(SECOND)
    expect(begun).toBe(2)
    end()
  })

  it('that fails is written down, and done again the next time', async () => {
    let times = 0
    chores.every(SECOND, 'erased', () => {
      times += 1
      return Promise.reject(new TypeError('no reader'))
    })
    await jest.advanceTimersByTimeAsync(SECOND)
    expect(times).toBe(2)
    expect(log()).toContain('erased: failed')
  })

  it('is waited for when the server stops, and not begun again', async () => {
    let times = 0
    let end = (): void => {}
    chores.every(SECOND, 'long', () => {
      times += 1
      return new Promise(done => (end = () => done(0)))
    })
    let stopped = false
    const stop = chores.beforeApplicationShutdown().then(() => (stopped = true))
    await jest.advanceTimersByTimeAsync(3 * SECOND)
    expect([stopped, times]).toEqual([false, 1])
    end()
    await stop
    expect(times).toBe(1)
  })

  it('is left alone where background work is off', async () => {
    let times = 0
    on(false).every(SECOND, 'swept', async () => Promise.resolve((times += 1)))
    await jest.advanceTimersByTimeAsync(3 * SECOND)
    expect(times).toBe(0)
  })
})
