import { describe, expect, it } from '@jest/globals'
import { spanOf, waitOf } from './wait'

const noon = Date.UTC(2026, 10, 22, 12)
const hours = (count: number) => count * 3_600_000

describe('a wait against our target', () => {
  it('is calm while more than a quarter of the target is left', () => {
    const wait = waitOf(noon, noon - hours(6), noon + hours(6))
    expect(wait).toEqual({ waited: hours(6), left: hours(6), used: 0.5, tone: 'calm' })
  })

  it('is soon in the last quarter', () => {
    expect(waitOf(noon, noon - hours(9), noon + hours(1)).tone).toBe('soon')
  })

  it('is late once the target has passed, with a full bar', () => {
    const wait = waitOf(noon, noon - hours(30), noon - hours(2))
    expect(wait).toMatchObject({ left: -hours(2), used: 1, tone: 'late' })
  })

  it('has no bar where nothing is due', () => {
    expect(waitOf(noon, noon - hours(300), null)).toMatchObject({ left: null, used: 0, tone: 'calm' })
  })

  it('never waits a negative time when the clocks differ', () => {
    expect(waitOf(noon, noon + hours(1), noon + hours(5)).waited).toBe(0)
  })
})

describe('a span in words', () => {
  it('gives days and hours from a day up', () => {
    expect(spanOf(hours(52) + 59_000)).toEqual({ days: 2, hours: 4, minutes: 0 })
  })

  it('gives hours and minutes under a day, whatever the sign', () => {
    expect(spanOf(-(hours(3) + 5 * 60_000))).toEqual({ days: 0, hours: 3, minutes: 5 })
  })
})
