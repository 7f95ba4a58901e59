import { describe, expect, it } from '@jest/globals'
import { bothClocks, clockOf, dayWords } from '../words/clock'

const AT = Date.parse('2026-11-24T13:05:00Z')

describe('a time', () => {
  it('stands on the clock that was asked for', () => {
    expect(clockOf(AT, 480, 'zh-CN')).toBe('11月24日 21:05')
    expect(clockOf(AT, -300, 'en')).toBe('24 Nov, 08:05')
    expect(clockOf(AT, 660, 'zh-Hant')).toBe('11月25日 00:05')
  })

  it('is shown once where the user’s clock is that of Shanghai, else on both', () => {
    expect(bothClocks(AT, 'zh-CN', 480)).toEqual({ own: '11月24日 21:05', shanghai: null })
    expect(bothClocks(AT, 'en', -300)).toEqual({ own: '24 Nov, 08:05', shanghai: '24 Nov, 21:05' })
  })
})

describe('a day', () => {
  it('is written as each language reads it', () => {
    expect(dayWords('2026-08-04', 'zh-Hant')).toBe('2026年8月4日')
    expect(dayWords('2026-08-04', 'en')).toBe('4 Aug 2026')
  })
})
