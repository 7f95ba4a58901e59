import { describe, expect, it } from '@jest/globals'
import type { HolidayRow } from '@iws/shared/rulebook/directory'
import { holidaySoon } from './holiday-soon'

const holiday = (place: string, day: string): HolidayRow => ({ place, day, name: 'Holiday' })
const HOLIDAYS = [holiday('JP', '2026-11-23'), holiday('US', '2026-12-25'), holiday('US', '2026-11-26')]
const newYork = (): number => -300

describe('A holiday within a week', () => {
  const soon = (iso: string): string | null => holidaySoon(HOLIDAYS, 'US', newYork, Date.parse(iso))

  it('is told from six days before until its end, on the calendar of the line', () => {
    expect(soon('2026-11-19T23:59:00-05:00')).toBeNull()
    expect(soon('2026-11-20T00:00:00-05:00')).toBe('2026-11-26')
    expect(soon('2026-11-26T23:59:00-05:00')).toBe('2026-11-26')
    expect(soon('2026-11-27T00:00:00-05:00')).toBeNull()
  })

  it('is the first of two', () => {
    const both = [holiday('US', '2026-12-26'), ...HOLIDAYS]
    expect(holidaySoon(both, 'US', newYork, Date.parse('2026-12-24T12:00:00-05:00'))).toBe('2026-12-25')
  })
})
