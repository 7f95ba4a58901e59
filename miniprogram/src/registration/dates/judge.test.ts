import { describe, expect, it } from '@jest/globals'
import { requirement } from '../fixtures'
import { dayError, firstLook } from './judge'

const NOON = Date.parse('2026-08-20T12:00:00Z')
const slip = requirement('hk-visitor-slip', {
  papers: ['hk-visitor-slip'],
  dates: { 'hk-visitor-slip': ['stayFrom', 'stayLimit'] },
})
const route = { place: 'hongkong', way: 'carried', residency: 'mainland' } as const
const look = (purchaseDay: string, from: string, limit: string) =>
  firstLook(
    route,
    [slip],
    ['D1', 'D2', 'D4'],
    {
      purchaseDay,
      'day.hk-visitor-slip.stayFrom': from,
      'day.hk-visitor-slip.stayLimit': limit,
    },
    NOON,
  ).map(finding => finding.rule)

describe('the boxes of a day', () => {
  it('are no error while they are being filled', () => {
    for (const text of ['', '2026', '2026-8', '2026-8-', '202-8-4'])
      expect(dayError(text, true, NOON)).toBeNull()
  })

  it('take a day without leading zeros, and refuse one that does not exist', () => {
    expect(dayError('2026-8-4', false, NOON)).toBeNull()
    expect(dayError('2026-02-30', false, NOON)).toBe('day-shape')
  })

  it('refuse a purchase in the future (D4), but no other day', () => {
    expect(dayError('2026-08-22', true, NOON)).toBe('future')
    expect(dayError('2026-08-22', false, NOON)).toBeNull()
    expect(dayError('2026-08-21', true, NOON)).toBeNull()
  })
})

describe('the first look at the dates', () => {
  it('has nothing to say of a purchase inside the stay', () => {
    expect(look('2026-08-14', '2026-08-13', '2026-08-20')).toEqual([])
  })

  it('mentions a purchase outside the stay (D1)', () => {
    expect(look('2026-08-12', '2026-08-13', '2026-08-20')).toContain('D1')
  })

  it('keeps quiet about days that are not there yet, and about D4, which has its own sentence', () => {
    expect(look('2026-08-14', '', '')).toEqual([])
    expect(look('2026-09-30', '', '')).not.toContain('D4')
  })
})
