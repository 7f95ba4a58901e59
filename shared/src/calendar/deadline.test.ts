import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addWorking, hoursLater, workingDaysLater } from './deadline.ts'
import type { Hours } from './hours.ts'
import { offsetsOf } from './zone.ts'

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

  it('leaves public holidays out where it is told them, and counts as before where it is not', () => {
    const holidays = ['2026-10-01', '2026-10-02', '2026-10-03']
    const from = at('2026-09-30T10:00:00+08:00')
    expect(workingDaysLater(from, 2, holidays)).toBe(at('2026-10-06T18:00:00+08:00'))
    expect(workingDaysLater(from, 2)).toBe(at('2026-10-02T18:00:00+08:00'))
    // One that falls on a Saturday takes nothing away.
    expect(workingDaysLater(from, 2, ['2026-10-03'])).toBe(workingDaysLater(from, 2))
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

/** Berlin in 2026: forward on 29 March at 01:00 UTC, back on 25 October at 01:00 UTC. */
const berlin = offsetsOf({
  id: 'Europe/Berlin',
  first: 60,
  changes: [
    [at('2026-03-29T01:00:00Z') / 1000, 120],
    [at('2026-10-25T01:00:00Z') / 1000, 60],
  ],
})
/** Monday to Friday with a break at noon; 3 October 2026 is a Saturday, 26 October a Monday. */
const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const COUNTER: Hours = {
  spans: [
    { days: WORKDAYS, open: '09:00', close: '12:00' },
    { days: WORKDAYS, open: '13:00', close: '18:00' },
  ],
  holidays: ['2026-12-25'],
}
const working = (from: string, minutes: number): string | null => {
  const due = addWorking(COUNTER, berlin, at(from), minutes)
  return due === null ? null : new Date(due).toISOString().slice(0, 16)
}

describe('addWorking', () => {
  it.each([
    ['within the morning', '2026-10-19T07:00:00Z', 60, '2026-10-19T08:00'],
    ['over the break', '2026-10-19T09:30:00Z', 60, '2026-10-19T11:30'],
    ['to the very closing, not to the next morning', '2026-10-19T15:00:00Z', 60, '2026-10-19T16:00'],
    ['a minute beyond closing', '2026-10-19T15:00:00Z', 61, '2026-10-20T07:01'],
    ['to the very beginning of the break', '2026-10-19T09:00:00Z', 60, '2026-10-19T10:00'],
    ['from the weekend in which the clock goes back', '2026-10-24T10:00:00Z', 60, '2026-10-26T09:00'],
    ['from a Friday into the winter', '2026-10-23T15:00:00Z', 120, '2026-10-26T09:00'],
    ['over a holiday and a weekend', '2026-12-24T16:30:00Z', 90, '2026-12-28T09:00'],
    ['none at all', '2026-10-24T10:00:00Z', 0, '2026-10-24T10:00'],
    ['a whole day', '2026-10-19T07:00:00Z', 480, '2026-10-19T16:00'],
  ])('counts %s', (_when, from, minutes, due) => {
    expect(working(from, minutes)).toBe(due)
  })

  it('gives nothing where nobody ever works', () => {
    expect(addWorking({ spans: [], holidays: [] }, berlin, 0, 1)).toBeNull()
  })

  it('counts real minutes in a night that is an hour longer', () => {
    const night: Hours = { spans: [{ days: ['sun'], open: '00:00', close: '06:00' }], holidays: [] }
    const due = addWorking(night, berlin, at('2026-10-24T12:00:00Z'), 7 * 60)
    expect(new Date(due ?? 0).toISOString()).toBe('2026-10-25T05:00:00.000Z')
  })

  const amounts = fc.integer({ min: 1, max: 6000 })
  const instants = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2026-12-01T00:00:00Z') })

  it('comes to the same in two steps as in one, and never goes back', () => {
    fc.assert(
      fc.property(instants, amounts, amounts, (from, some, more) => {
        const half = addWorking(COUNTER, berlin, from, some) ?? 0
        expect(addWorking(COUNTER, berlin, half, more)).toBe(addWorking(COUNTER, berlin, from, some + more))
        expect(half).toBeGreaterThan(from)
      }),
      { numRuns: 500 },
    )
  })
})

describe('hoursLater', () => {
  it('counts elapsed time, whatever the wall shows', () => {
    expect(hoursLater(at('2026-10-24T12:00:00Z'), 24)).toBe(at('2026-10-25T12:00:00Z'))
    expect(hoursLater(at('2026-03-28T12:00:00Z'), 0.25)).toBe(at('2026-03-28T12:15:00Z'))
  })
})
