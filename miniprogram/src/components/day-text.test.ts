import { describe, expect, it } from '@jest/globals'
import { dayOf, partsOf, textOf } from './day-text'

describe('a day field', () => {
  it('keeps what was typed, however little', () => {
    for (const typed of ['', '2026--', '2026-8-', '--3', '2026-08-14'])
      expect(textOf(partsOf(typed))).toBe(typed)
  })

  it('reads a day without leading zeros', () => {
    expect(dayOf('2026-8-4')).toBe('2026-08-04')
  })

  it('reads nothing from half a day or one that does not exist', () => {
    expect([dayOf(''), dayOf('2026-8-'), dayOf('2026-02-30'), dayOf('226-02-03')]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
