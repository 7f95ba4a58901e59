import { describe, expect, it } from '@jest/globals'
import { dayTyped } from './day-input'

describe('a typed day', () => {
  it('is read in the forms people write', () => {
    for (const text of [
      '2026-08-14',
      '2026/8/14',
      '20260814',
      '2026.08.14',
      '2026年8月14日',
      ' ２０２６-08-14 ',
    ])
      expect(dayTyped(text)).toBe('2026-08-14')
  })

  it('is empty where nothing was typed', () => {
    expect(dayTyped('  ')).toBe('')
  })

  it('is refused where there is no such day or no full day', () => {
    for (const text of [
      '2026-02-30',
      '2026-8',
      '202681',
      '2026-08-1',
      '14/08/2026',
      'yesterday',
      '2026-13-01',
    ])
      expect(dayTyped(text)).toBeNull()
  })
})
