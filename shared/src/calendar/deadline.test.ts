import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { workingDaysLater } from './deadline.ts'

const at = (text: string) => Date.parse(text)

describe('workingDaysLater', () => {
  it.each([
    ['Monday morning', '2026-11-16T09:00:00+08:00', 3, '2026-11-19T18:00:00+08:00'],
    ['Friday noon, over the weekend', '2026-11-20T12:00:00+08:00', 3, '2026-11-25T18:00:00+08:00'],
    ['Saturday', '2026-11-21T12:00:00+08:00', 3, '2026-11-25T18:00:00+08:00'],
    ['Sunday late', '2026-11-22T23:59:59+08:00', 1, '2026-11-23T18:00:00+08:00'],
    [
      'a Shanghai Friday that is still Thursday in UTC',
      '2026-11-19T20:00:00Z',
      1,
      '2026-11-23T18:00:00+08:00',
    ],
    ['over the end of the year', '2026-12-31T10:00:00+08:00', 2, '2027-01-04T18:00:00+08:00'],
    ['no working day at all', '2026-11-16T09:00:00+08:00', 0, '2026-11-16T18:00:00+08:00'],
  ])('counts from %s', (_when, from, days, until) => {
    expect(new Date(workingDaysLater(at(from), days)).toISOString()).toBe(new Date(at(until)).toISOString())
  })

  /** The weekday of a Shanghai evening, asked of the runtime's own calendar. */
  const weekday = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', weekday: 'short' })
  const hour = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', hour: '2-digit', hourCycle: 'h23' })

  it('always ends at six in the evening of a weekday, with that many weekdays between', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') }),
        fc.integer({ min: 1, max: 30 }),
        (from, days) => {
          const end = workingDaysLater(from, days)
          expect(hour.format(end)).toBe('18')
          let counted = 0
          for (let evening = end; evening - 18 * 3_600_000 > from; evening -= 86_400_000)
            if (!['Sat', 'Sun'].includes(weekday.format(evening))) counted += 1
          expect([counted, ['Sat', 'Sun'].includes(weekday.format(end))]).toEqual([days, false])
        },
      ),
      { numRuns: 300 },
    )
  })
})
