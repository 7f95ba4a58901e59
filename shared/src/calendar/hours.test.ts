import { describe, expect, it } from '@jest/globals'
import { isOpen, nextChange, openTimes, wakingOverlap, WEEKDAYS, type Hours, type OpenSpan } from './hours.ts'
import { offsetsOf } from './zone.ts'

const WORKDAYS = WEEKDAYS.slice(0, 5)
const shanghai = (): number => 480
const seconds = (iso: string): number => Date.parse(iso) / 1000
const berlin = offsetsOf({
  id: 'Europe/Berlin',
  first: 60,
  changes: [
    [seconds('2026-03-29T01:00:00Z'), 120],
    [seconds('2026-10-25T01:00:00Z'), 60],
  ],
})

function hours(spans: readonly OpenSpan[], holidays: readonly string[] = []): Hours {
  return { spans, holidays }
}
const daily = (open: string, close: string, holidays: readonly string[] = []): Hours =>
  hours([{ days: WEEKDAYS, open, close }], holidays)

/** An instant on Shanghai's clock. */
const cn = (wall: string): number => Date.parse(`${wall}:00+08:00`)
/** An instant by UTC. */
const utc = (wall: string): number => Date.parse(`${wall}:00Z`)
const written = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString().slice(0, 16)
const spansWritten = (list: readonly { from: number; until: number }[]): string[] =>
  list.map(each => `${written(each.from)}/${written(each.until)}`)

// 2026-11-23 is a Monday.
describe('a line with a lunch break on workdays', () => {
  const line = hours([
    { days: WORKDAYS, open: '13:30', close: '18:00' },
    { days: WORKDAYS, open: '09:00', close: '12:00' },
  ])

  it('is open from the minute of opening until just before closing', () => {
    expect(isOpen(line, shanghai, cn('2026-11-23T09:00') - 1)).toBe(false)
    expect(isOpen(line, shanghai, cn('2026-11-23T09:00'))).toBe(true)
    expect(isOpen(line, shanghai, cn('2026-11-23T12:00') - 1)).toBe(true)
    expect(isOpen(line, shanghai, cn('2026-11-23T12:00'))).toBe(false)
    expect(isOpen(line, shanghai, cn('2026-11-23T13:30'))).toBe(true)
  })

  it('changes next at the break, after the break, at the end of the day and after the weekend', () => {
    expect(nextChange(line, shanghai, cn('2026-11-23T10:00'))).toBe(cn('2026-11-23T12:00'))
    expect(nextChange(line, shanghai, cn('2026-11-23T12:00'))).toBe(cn('2026-11-23T13:30'))
    expect(nextChange(line, shanghai, cn('2026-11-23T13:30'))).toBe(cn('2026-11-23T18:00'))
    expect(nextChange(line, shanghai, cn('2026-11-27T18:00'))).toBe(cn('2026-11-30T09:00'))
  })

  it('tells its openings, cut at both ends', () => {
    expect(
      openTimes(line, shanghai, cn('2026-11-23T10:00'), cn('2026-11-24T09:30')).map(each => [
        each.from,
        each.until,
      ]),
    ).toEqual([
      [cn('2026-11-23T10:00'), cn('2026-11-23T12:00')],
      [cn('2026-11-23T13:30'), cn('2026-11-23T18:00')],
      [cn('2026-11-24T09:00'), cn('2026-11-24T09:30')],
    ])
  })
})

describe('a span past midnight', () => {
  const line = hours([{ days: ['fri'], open: '22:00', close: '02:00' }])

  it('runs into the next day', () => {
    expect(isOpen(line, shanghai, cn('2026-11-28T01:59'))).toBe(true)
    expect(isOpen(line, shanghai, cn('2026-11-28T02:00'))).toBe(false)
    expect(isOpen(line, shanghai, cn('2026-11-27T01:00'))).toBe(false)
    expect(nextChange(line, shanghai, cn('2026-11-27T23:00'))).toBe(cn('2026-11-28T02:00'))
  })

  it('does not begin on a holiday, but runs to its end when it began the evening before', () => {
    expect(isOpen({ ...line, holidays: ['2026-11-27'] }, shanghai, cn('2026-11-27T23:00'))).toBe(false)
    expect(isOpen({ ...line, holidays: ['2026-11-27'] }, shanghai, cn('2026-11-28T01:00'))).toBe(false)
    expect(isOpen({ ...line, holidays: ['2026-11-28'] }, shanghai, cn('2026-11-28T01:00'))).toBe(true)
  })
})

describe('24:00 and round the clock', () => {
  it('lets the evening end at midnight, also when written 00:00', () => {
    for (const close of ['24:00', '00:00']) {
      const line = hours([{ days: ['mon'], open: '20:00', close }])
      expect(isOpen(line, shanghai, cn('2026-11-24T00:00') - 1)).toBe(true)
      expect(nextChange(line, shanghai, cn('2026-11-23T21:00'))).toBe(cn('2026-11-24T00:00'))
    }
  })

  it('never changes when it never closes', () => {
    for (const line of [daily('00:00', '24:00'), daily('00:00', '00:00'), daily('09:00', '09:00')]) {
      expect(isOpen(line, berlin, utc('2026-03-29T01:00'))).toBe(true)
      expect(nextChange(line, berlin, utc('2026-03-20T00:00'))).toBeNull()
    }
  })

  it('closes over one holiday and opens again', () => {
    const line = daily('00:00', '24:00', ['2026-12-25'])
    expect(nextChange(line, shanghai, cn('2026-12-01T00:00'))).toBe(cn('2026-12-25T00:00'))
    expect(nextChange(line, shanghai, cn('2026-12-25T00:00'))).toBe(cn('2026-12-26T00:00'))
  })

  it('never opens without spans, nor within 60 days of rest', () => {
    expect(isOpen(hours([]), shanghai, cn('2026-11-23T10:00'))).toBe(false)
    expect(nextChange(hours([]), shanghai, cn('2026-11-23T10:00'))).toBeNull()
    const rest = Array.from({ length: 61 }, (_, index) =>
      new Date(utc('2026-11-23T00:00') + index * 86_400_000).toISOString().slice(0, 10),
    )
    expect(nextChange(daily('09:00', '18:00', rest), shanghai, cn('2026-11-23T08:00'))).toBeNull()
    expect(nextChange(daily('09:00', '18:00', rest), shanghai, cn('2026-11-24T09:00'))).toBe(
      cn('2027-01-23T09:00'),
    )
  })
})

describe('spans that touch or overlap', () => {
  it('are one opening', () => {
    const line = hours([
      { days: WEEKDAYS, open: '09:00', close: '13:00' },
      { days: ['mon'], open: '12:00', close: '15:00' },
      { days: ['mon'], open: '15:00', close: '16:00' },
    ])
    expect(nextChange(line, shanghai, cn('2026-11-23T09:30'))).toBe(cn('2026-11-23T16:00'))
  })
})

describe('where the clock jumps', () => {
  it('opens and closes as much later when it jumps forward over the span', () => {
    const line = hours([{ days: ['sun'], open: '02:10', close: '02:50' }])
    expect(spansWritten(openTimes(line, berlin, utc('2026-03-28T00:00'), utc('2026-03-30T00:00')))).toEqual([
      '2026-03-29T01:10/2026-03-29T01:50',
    ])
  })

  it('is shorter when only the opening falls in the gap, and does not take place when it closes before it opens', () => {
    const some = hours([{ days: ['sun'], open: '02:30', close: '05:00' }])
    expect(spansWritten(openTimes(some, berlin, utc('2026-03-28T00:00'), utc('2026-03-30T00:00')))).toEqual([
      '2026-03-29T01:30/2026-03-29T03:00',
    ])
    const none = hours([{ days: ['sun'], open: '02:30', close: '03:15' }])
    expect(openTimes(none, berlin, utc('2026-03-28T00:00'), utc('2026-03-30T00:00'))).toEqual([])
  })

  it('takes the first of two equal times at either end when it jumps back', () => {
    const within = hours([{ days: ['sun'], open: '02:10', close: '02:50' }])
    expect(spansWritten(openTimes(within, berlin, utc('2026-10-24T00:00'), utc('2026-10-26T00:00')))).toEqual(
      ['2026-10-25T00:10/2026-10-25T00:50'],
    )
    const over = hours([{ days: ['sun'], open: '02:30', close: '03:30' }])
    expect(spansWritten(openTimes(over, berlin, utc('2026-10-24T00:00'), utc('2026-10-26T00:00')))).toEqual([
      '2026-10-25T00:30/2026-10-25T02:30',
    ])
  })

  it('keeps a night shift an hour shorter in spring and longer in autumn', () => {
    const night = hours([{ days: ['sat'], open: '22:00', close: '06:00' }])
    const length = (from: string, until: string): number[] =>
      openTimes(night, berlin, utc(from), utc(until)).map(each => (each.until - each.from) / 3_600_000)
    expect(length('2026-03-28T12:00', '2026-03-29T12:00')).toEqual([7])
    expect(length('2026-10-24T12:00', '2026-10-25T12:00')).toEqual([9])
  })
})

describe('the hours in which somebody awake reaches a line', () => {
  const line = hours([{ days: WEEKDAYS, open: '09:00', close: '18:00' }])
  const boston = (): number => -300

  it('are the morning and the evening between Shanghai and Boston', () => {
    // Shanghai 09:00–18:00 is 20:00–05:00 in Boston; awake there until 22:00.
    expect(spansWritten(wakingOverlap(line, shanghai, boston, utc('2026-11-23T15:00')))).toEqual([
      '2026-11-24T01:00/2026-11-24T03:00',
    ])
  })

  it('begin now when both are so now', () => {
    expect(spansWritten(wakingOverlap(line, shanghai, boston, utc('2026-11-24T02:00')))).toEqual([
      '2026-11-24T02:00/2026-11-24T03:00',
      '2026-11-25T01:00/2026-11-25T02:00',
    ])
  })

  it('are the whole opening for somebody in the same zone, and none where the line rests', () => {
    expect(spansWritten(wakingOverlap(line, shanghai, shanghai, cn('2026-11-23T20:00')))).toEqual([
      '2026-11-24T01:00/2026-11-24T10:00',
    ])
    expect(wakingOverlap(hours([]), shanghai, boston, utc('2026-11-24T02:00'))).toEqual([])
  })
})
