import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, addMonths, day, dayAt, daysBetween, latestToday, readDay } from './day.ts'

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The next day by counting on paper: the oracle for day arithmetic. */
function tomorrow(text: string): string {
  let [year, month, date] = text.split('-').map(Number) as [number, number, number]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = month === 2 && leap ? 29 : LENGTHS[month - 1]!
  date += 1
  if (date > last) [date, month] = [1, month + 1]
  if (month > 12) [month, year] = [1, year + 1]
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

describe('readDay', () => {
  it.each(['2026-08-14', '2024-02-29', '2000-02-29', '1990-01-01', '2099-12-31'])('takes %s', text => {
    expect(readDay(text)).toBe(text)
  })

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-8-14',
    '14-08-2026',
    '2026/08/14',
    '1989-12-31',
    '2100-01-01',
    ' 2026-08-14',
    '',
  ])('refuses %p', text => {
    expect(readDay(text)).toBeNull()
  })

  it('agrees with counting on paper for every day from 2019 to 2032', () => {
    let counted = '2019-01-01'
    for (let step = 0; counted < '2033-01-01'; step += 1) {
      expect(addDays(day('2019-01-01'), step)).toBe(counted)
      counted = tomorrow(counted)
    }
  })
})

describe('day arithmetic', () => {
  const aDay = fc.integer({ min: 0, max: 30_000 }).map(n => addDays(day('2000-01-01'), n))

  it('goes forth and back to the same day', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -9000, max: 9000 }), (from, count) => {
        const to = addDays(from, count)
        expect(daysBetween(from, to)).toBe(count)
        expect(addDays(to, -count)).toBe(from)
      }),
    )
  })

  it('orders days as their writing orders them', () => {
    fc.assert(
      fc.property(aDay, aDay, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one === other ? 0 : one < other ? 1 : -1)
      }),
    )
  })

  it('keeps the day of the month, or takes the last of a shorter one', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
    expect(addMonths(day('2027-11-30'), 3)).toBe('2028-02-29')
    expect(addMonths(day('2026-08-14'), 24)).toBe('2028-08-14')
    expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28')
  })

  it('throws on text that is no day', () => {
    expect(() => day('2026-02-30')).toThrow('not a day: 2026-02-30')
  })
})

describe('today', () => {
  it('is already tomorrow at UTC+14 from ten in the morning UTC on', () => {
    expect(latestToday(Date.parse('2026-11-22T09:59:59Z'))).toBe('2026-11-22')
    expect(latestToday(Date.parse('2026-11-22T10:00:00Z'))).toBe('2026-11-23')
  })

  it('is never behind any clock on earth', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_600_000_000_000, max: 3_000_000_000_000 }),
        fc.integer({ min: -12 * 60, max: 14 * 60 }),
        (at, offset) => {
          expect(latestToday(at) >= dayAt(at, offset)).toBe(true)
        },
      ),
    )
  })
})
