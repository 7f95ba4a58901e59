import { describe, expect, it } from '@jest/globals'
import { day } from './day.ts'
import type { ZoneRow } from './offsets.ts'
import { dayOf, daysOf, instantAt, offsetsOf, wallAt } from './zone.ts'

const seconds = (iso: string): number => Date.parse(iso) / 1000

/** Berlin in 2026: forward on 29 March at 01:00 UTC, back on 25 October at 01:00 UTC. */
const BERLIN: ZoneRow = {
  id: 'Europe/Berlin',
  first: 60,
  changes: [
    [seconds('2026-03-29T01:00:00Z'), 120],
    [seconds('2026-10-25T01:00:00Z'), 60],
  ],
}
/** Lord Howe jumps by half an hour; the southern summer ends on 5 April 2026. */
const LORD_HOWE: ZoneRow = {
  id: 'Australia/Lord_Howe',
  first: 660,
  changes: [
    [seconds('2026-04-04T15:00:00Z'), 630],
    [seconds('2026-10-03T15:30:00Z'), 660],
  ],
}
const berlin = offsetsOf(BERLIN)
const lordHowe = offsetsOf(LORD_HOWE)
const iso = (at: number): string => new Date(at).toISOString().slice(0, 16)

describe('a zone as data', () => {
  it('gives the offset before, between and after its changes, and changes in the very millisecond', () => {
    expect(berlin(Date.parse('2026-01-01T00:00:00Z'))).toBe(60)
    expect(berlin(Date.parse('2026-03-29T00:59:59.999Z'))).toBe(60)
    expect(berlin(Date.parse('2026-03-29T01:00:00Z'))).toBe(120)
    expect(berlin(Date.parse('2026-10-25T00:59:59.999Z'))).toBe(120)
    expect(berlin(Date.parse('2026-10-25T01:00:00Z'))).toBe(60)
    expect(berlin(Date.parse('2030-01-01T00:00:00Z'))).toBe(60)
  })

  it('without changes has one offset', () => {
    expect(offsetsOf({ id: 'Asia/Kathmandu', first: 345, changes: [] })(0)).toBe(345)
  })

  it('shows the wall clock, across midnight in both directions', () => {
    expect(wallAt(berlin, Date.parse('2026-07-31T22:05:59Z'))).toEqual({ day: '2026-08-01', minuteOfDay: 5 })
    expect(wallAt(() => -210, Date.parse('2026-08-01T03:00:00Z'))).toEqual({
      day: '2026-07-31',
      minuteOfDay: 23 * 60 + 30,
    })
  })
})

describe('the instant of a wall time', () => {
  it('is found on plain days, in summer and in winter, and at the end of a day', () => {
    expect(iso(instantAt(berlin, day('2026-01-15'), 9 * 60))).toBe('2026-01-15T08:00')
    expect(iso(instantAt(berlin, day('2026-07-15'), 9 * 60))).toBe('2026-07-15T07:00')
    expect(iso(instantAt(berlin, day('2026-07-15'), 24 * 60))).toBe('2026-07-15T22:00')
    expect(iso(instantAt(() => 480, day('2026-10-01'), 0))).toBe('2026-09-30T16:00')
  })

  it('is as much later where the clock jumps over it', () => {
    expect(iso(instantAt(berlin, day('2026-03-29'), 2 * 60))).toBe('2026-03-29T01:00')
    expect(iso(instantAt(berlin, day('2026-03-29'), 2 * 60 + 30))).toBe('2026-03-29T01:30')
    expect(iso(instantAt(berlin, day('2026-03-29'), 3 * 60))).toBe('2026-03-29T01:00')
    expect(iso(instantAt(lordHowe, day('2026-10-04'), 2 * 60 + 15))).toBe('2026-10-03T15:45')
  })

  it('is the first of two where the clock shows it twice', () => {
    expect(iso(instantAt(berlin, day('2026-10-25'), 2 * 60))).toBe('2026-10-25T00:00')
    expect(iso(instantAt(berlin, day('2026-10-25'), 2 * 60 + 59))).toBe('2026-10-25T00:59')
    expect(iso(instantAt(berlin, day('2026-10-25'), 3 * 60))).toBe('2026-10-25T02:00')
    expect(iso(instantAt(lordHowe, day('2026-04-05'), 60 + 45))).toBe('2026-04-04T14:45')
    expect(iso(instantAt(lordHowe, day('2026-04-05'), 2 * 60))).toBe('2026-04-04T15:30')
  })

  it('holds on the days next to a change', () => {
    expect(iso(instantAt(berlin, day('2026-03-28'), 23 * 60 + 59))).toBe('2026-03-28T22:59')
    expect(iso(instantAt(berlin, day('2026-03-30'), 0))).toBe('2026-03-29T22:00')
  })
})

describe('days as numbers', () => {
  it('count from 1970-01-01 and back', () => {
    expect(daysOf('1970-01-02')).toBe(1)
    expect(dayOf(20_454)).toBe('2026-01-01')
    expect(daysOf('2026-01-01')).toBe(20_454)
  })
})
