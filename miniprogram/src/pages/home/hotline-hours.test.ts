import { describe, expect, it } from '@jest/globals'
import { hotlineAt } from './hotline-hours'

const at = (iso: string): number => Date.parse(iso)

describe('the hotline', () => {
  it('answers from nine in Shanghai and not a minute before', () => {
    expect(hotlineAt(at('2026-11-22T08:59:59+08:00'))).toEqual({
      open: false,
      changesAt: at('2026-11-22T09:00:00+08:00'),
    })
    expect(hotlineAt(at('2026-11-22T09:00:00+08:00'))).toEqual({
      open: true,
      changesAt: at('2026-11-22T18:00:00+08:00'),
    })
  })

  it('closes at six and opens again the next morning, weekends included', () => {
    expect(hotlineAt(at('2026-11-21T18:00:00+08:00'))).toEqual({
      open: false,
      changesAt: at('2026-11-22T09:00:00+08:00'),
    })
  })

  it('keeps Shanghai time for somebody whose own day is another one', () => {
    expect(hotlineAt(at('2026-11-21T20:30:00-05:00'))).toEqual({
      open: true,
      changesAt: at('2026-11-22T18:00:00+08:00'),
    })
  })
})
