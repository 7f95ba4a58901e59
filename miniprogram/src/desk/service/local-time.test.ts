import { describe, expect, it } from '@jest/globals'
import { fieldOf, instantOf } from './local-time'

describe('a field of day and time', () => {
  it('shows an instant on the clock of this computer and reads it back to the minute', () => {
    const at = new Date(2026, 10, 22, 16, 30).getTime()
    expect(fieldOf(at)).toBe('2026-11-22T16:30')
    expect(instantOf('2026-11-22T16:30')).toBe(at)
  })

  it('is undefined while it is not filled in', () => {
    expect([instantOf(''), instantOf('2026-11-')]).toEqual([undefined, undefined])
  })
})
