import { describe, expect, it } from '@jest/globals'
import { offsetsOf } from './zone.ts'
import { callTimes, inWindow, nextCallAt } from './window.ts'

const at = (text: string): number => Date.parse(text)
const seconds = (iso: string): number => at(iso) / 1000
/** Boston in 2026: forward on 8 March at 07:00 UTC, back on 1 November at 06:00 UTC. */
const boston = offsetsOf({
  id: 'America/New_York',
  first: -300,
  changes: [
    [seconds('2026-03-08T07:00:00Z'), -240],
    [seconds('2026-11-01T06:00:00Z'), -300],
  ],
})
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
/** J1: between four and seven in the afternoon. */
const AFTERNOON = [{ days: EVERY_DAY, from: 16 * 60, until: 19 * 60 }]
/** Friday and Saturday from ten in the evening until two in the morning. */
const NIGHT = [{ days: [5, 6], from: 22 * 60, until: 26 * 60 }]
const next = (windows: Parameters<typeof nextCallAt>[0], from: string): string | null => {
  const found = nextCallAt(windows, boston, at(from))
  return found === null ? null : new Date(found).toISOString().slice(0, 16)
}

describe('a call window', () => {
  it('holds from its first minute until just before its last', () => {
    expect(inWindow(AFTERNOON, boston, at('2026-07-01T19:59:59Z'))).toBe(false)
    expect(inWindow(AFTERNOON, boston, at('2026-07-01T20:00:00Z'))).toBe(true)
    expect(inWindow(AFTERNOON, boston, at('2026-07-01T22:59:59Z'))).toBe(true)
    expect(inWindow(AFTERNOON, boston, at('2026-07-01T23:00:00Z'))).toBe(false)
  })

  it('begins an hour later by UTC once summer is over', () => {
    expect(next(AFTERNOON, '2026-10-31T23:30:00Z')).toBe('2026-11-01T21:00')
    expect(next(AFTERNOON, '2026-10-30T23:30:00Z')).toBe('2026-10-31T20:00')
    expect(next(AFTERNOON, '2026-11-01T21:30:00Z')).toBe('2026-11-01T21:30')
  })

  it('runs past midnight on the days it begins', () => {
    expect(inWindow(NIGHT, boston, at('2026-07-04T05:59:00Z'))).toBe(true)
    expect(inWindow(NIGHT, boston, at('2026-07-04T06:00:00Z'))).toBe(false)
    expect(inWindow(NIGHT, boston, at('2026-07-03T05:00:00Z'))).toBe(false)
    expect(next(NIGHT, '2026-07-05T06:00:00Z')).toBe('2026-07-11T02:00')
    // From Saturday evening into the night in which the clock goes back: five hours of it.
    expect(callTimes(NIGHT, boston, at('2026-11-01T00:00:00Z'), at('2026-11-02T00:00:00Z'))).toEqual([
      { from: at('2026-11-01T02:00:00Z'), until: at('2026-11-01T07:00:00Z') },
    ])
  })

  it('may last longer than a day', () => {
    const weekend = [{ days: [6], from: 0, until: 2879 }]
    expect(callTimes(weekend, boston, at('2026-07-03T00:00:00Z'), at('2026-07-08T00:00:00Z'))).toEqual([
      { from: at('2026-07-04T04:00:00Z'), until: at('2026-07-06T03:59:00Z') },
    ])
  })

  it('that nobody named is any time, and one that can never be is never', () => {
    expect(next([], '2026-07-01T03:00:00Z')).toBe('2026-07-01T03:00')
    expect(callTimes([], boston, 5, 9)).toEqual([{ from: 5, until: 9 }])
    expect(next([{ days: [], from: 60, until: 120 }], '2026-07-01T03:00:00Z')).toBeNull()
    expect(inWindow([{ days: EVERY_DAY, from: 60, until: 60 }], boston, at('2026-07-01T05:00:00Z'))).toBe(
      false,
    )
  })

  it('that falls into the hour the clock jumps over holds from the jump', () => {
    const early = [{ days: [7], from: 150, until: 240 }]
    // 02:30 does not exist on 8 March: an hour later on the wall it is 03:30, and at 04:00 it ends.
    expect(callTimes(early, boston, at('2026-03-08T00:00:00Z'), at('2026-03-09T00:00:00Z'))).toEqual([
      { from: at('2026-03-08T07:30:00Z'), until: at('2026-03-08T08:00:00Z') },
    ])
  })
})
