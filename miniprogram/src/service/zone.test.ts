import { describe, expect, it } from '@jest/globals'
import { offsetsOf } from '@iws/shared/calendar/zone'
import { clockDoubts, sameClock } from './zone'

const NOV_2026 = Date.UTC(2026, 10, 22)
const EASTERN: readonly (readonly [number, number])[] = [
  [1772953200, -240],
  [1793512800, -300],
  [1805007600, -240],
  [1825567200, -300],
]
const ZONES = [
  { id: 'America/Panama', first: -300, changes: [] },
  { id: 'America/Toronto', first: -300, changes: EASTERN },
  { id: 'America/New_York', first: -300, changes: EASTERN },
  { id: 'Asia/Tokyo', first: 540, changes: [] },
]
const phoneIn = (id: string) => offsetsOf(ZONES.find(zone => zone.id === id) ?? ZONES[0]!)

describe('A zone that shows what the phone shows', () => {
  it('is the one of the place where that fits', () => {
    expect(sameClock(ZONES, 'America/New_York', NOV_2026, phoneIn('America/Toronto'))).toBe(
      'America/New_York',
    )
  })

  it('is not one that shows the same today and another time in summer', () => {
    expect(sameClock(ZONES, 'America/Panama', NOV_2026, phoneIn('America/New_York'))).toBe('America/Toronto')
  })

  it('is not that of the place when the phone shows another time', () => {
    expect(sameClock(ZONES, 'America/New_York', NOV_2026, phoneIn('Asia/Tokyo'))).toBe('Asia/Tokyo')
  })

  it('is none where no zone fits', () => {
    expect(sameClock(ZONES, null, NOV_2026, () => 345)).toBeNull()
  })
})

describe('The clock of a phone', () => {
  it('speaks against being in Tokyo while it shows Beijing time', () => {
    expect(clockDoubts(480, 'JP')).toBe(true)
    expect(clockDoubts(540, 'JP')).toBe(false)
  })

  it('says nothing in places with the same time', () => {
    expect(clockDoubts(480, 'HK')).toBe(false)
    expect(clockDoubts(480, 'SG')).toBe(false)
  })
})
