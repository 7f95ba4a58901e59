import { describe, expect, it } from '@jest/globals'
import { SERVICE_KINDS } from './kinds.ts'
import { liesWithUs, nextWordDue } from './promise-owed.ts'
import { SERVICE_LIVES } from './service-life.ts'

const at = (text: string): number => Date.parse(text)
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 16)

describe('where a ticket lies', () => {
  it('is with the customer before filing, while we wait for him, once he has an answer, and after the end', () => {
    const not = SERVICE_KINDS.flatMap(kind =>
      SERVICE_LIVES[kind].states.filter(state => !liesWithUs(kind, state)).map(state => `${kind} ${state}`),
    )
    expect(not).toEqual([
      'repair draft',
      'repair waiting-customer',
      'repair resolved',
      'repair closed',
      'repair cancelled',
      'repair merged',
      'remote draft',
      'remote waiting-customer',
      'remote resolved',
      'remote closed',
      'remote cancelled',
      'remote merged',
      'enquiry draft',
      'enquiry answered',
      'enquiry closed',
      'enquiry cancelled',
      'enquiry merged',
    ])
  })
})

describe('the next word that nobody promised', () => {
  const target = { workingDays: 2, holidays: ['2026-11-24'] }
  /** Monday, 23 November 2026, 10:00 in Beijing. */
  const monday = at('2026-11-23T02:00:00Z')

  it('is due two working days of the desk later, at six in the evening in Beijing', () => {
    expect(iso(nextWordDue(monday, { ...target, holidays: [] }, null))).toBe('2026-11-25T10:00')
    expect(iso(nextWordDue(monday, target, null))).toBe('2026-11-26T10:00')
    expect(iso(nextWordDue(at('2026-11-27T15:00:00Z'), target, null))).toBe('2026-12-01T10:00')
  })

  it('keeps a later time that still stands, and none that is earlier or over', () => {
    expect(iso(nextWordDue(monday, target, at('2026-11-30T04:00:00Z')))).toBe('2026-11-30T04:00')
    expect(iso(nextWordDue(monday, target, at('2026-11-24T04:00:00Z')))).toBe('2026-11-26T10:00')
    expect(iso(nextWordDue(monday, target, at('2026-11-20T04:00:00Z')))).toBe('2026-11-26T10:00')
  })
})
