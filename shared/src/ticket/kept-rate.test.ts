import { describe, expect, it } from '@jest/globals'
import { keptKind, tellable, weeksBefore } from './kept-rate.ts'

describe('The weeks of Beijing', () => {
  it.each([
    // Monday, 23 November 2026, 00:00 in Beijing is Sunday, 16:00, in London.
    ['2026-11-22T16:00:00Z', '2026-11-16', '2026-11-15T16:00:00Z'],
    ['2026-11-22T15:59:59Z', '2026-11-09', '2026-11-08T16:00:00Z'],
    ['2026-11-29T15:59:59Z', '2026-11-16', '2026-11-15T16:00:00Z'],
    ['2027-01-04T00:00:00+08:00', '2026-12-28', '2026-12-27T16:00:00Z'],
  ])('before %s end with that of Monday %s', (now, from, begins) => {
    const [week] = weeksBefore(Date.parse(now), 1)
    expect(week).toEqual({
      from,
      begins: Date.parse(begins),
      ends: Date.parse(begins) + 7 * 24 * 3_600_000,
    })
  })

  it('follow one another without a gap, the newest first', () => {
    expect(weeksBefore(Date.parse('2026-11-23T09:00:00+08:00'), 3).map(each => each.from)).toEqual([
      '2026-11-16',
      '2026-11-09',
      '2026-11-02',
    ])
  })
})

describe('What is told of a week', () => {
  it('is everything from ten that were owed on, and nothing below', () => {
    expect(tellable({ kept: 9, broken: 1, released: 4 })).toEqual({
      due: 10,
      kept: 9,
      broken: 1,
      released: 4,
    })
    const nothing = { due: null, kept: null, broken: null, released: null }
    expect(tellable({ kept: 9, broken: 0, released: 40 })).toEqual(nothing)
    expect(tellable({ kept: 0, broken: 0, released: 0 })).toEqual(nothing)
  })

  it('keeps the call of the policy apart from one that was promised instead of it', () => {
    expect([keptKind('first-call', false), keptKind('first-call', true), keptKind('answer', true)]).toEqual([
      'first-call',
      'call-again',
      'answer',
    ])
  })
})
