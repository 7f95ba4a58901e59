import { describe, expect, it } from '@jest/globals'
import { line, requirement } from './fixtures'
import { isInFuture, missingOf } from './missing'
import type { Gathered } from './missing'

const NOON = Date.parse('2026-08-20T12:00:00Z')
const whole: Gathered = {
  serial: 'PF0UT001',
  name: 'ERIKSSON ANNA MARIA',
  phone: '+1 202 555 0100',
  mail: '',
  purchaseDay: '2026-08-14',
  consents: { 'identity-papers': true, 'lawful-import': true },
  lines: [line(requirement('purchase-proof'), { mark: 'received' })],
  onTheirWay: 0,
}

describe('what is missing', () => {
  it('is nothing when all is there', () => {
    expect(missingOf(whole, NOON)).toEqual([])
  })

  it('is named in the order of the steps', () => {
    const nothing: Gathered = {
      serial: '',
      name: ' ',
      phone: '',
      mail: '',
      purchaseDay: null,
      consents: { 'identity-papers': false, 'lawful-import': false },
      lines: [line(requirement('purchase-proof'))],
      onTheirWay: 0,
    }
    expect(missingOf(nothing, NOON).map(each => each.what)).toEqual([
      'serial',
      'name',
      'reach',
      'purchase-day',
      'identity-papers',
      'lawful-import',
      'paper',
    ])
  })

  it('takes a mail address instead of a phone number', () => {
    expect(missingOf({ ...whole, phone: '', mail: 'anna@example.com' }, NOON)).toEqual([])
  })

  it('refuses a serial that cannot be one', () => {
    expect(missingOf({ ...whole, serial: 'To be filled by O.E.M.' }, NOON)).toEqual([
      { part: 'machine', what: 'serial' },
    ])
  })

  it('asks nothing for an optional paper, nor for a photo of an original that goes to a station', () => {
    const lines = [
      line(requirement('serial-label-photo', { optional: true })),
      line(requirement('tax-form-original', { form: 'original' })),
    ]
    expect(missingOf({ ...whole, lines }, NOON)).toEqual([])
  })

  it('names a paper that came back, and photos still on their way', () => {
    const lines = [line(requirement('passport-stamp-page'), { mark: 'sent-back' })]
    expect(missingOf({ ...whole, lines, onTheirWay: 2 }, NOON)).toEqual([
      { part: 'documents', what: 'sent-back', requirement: 'passport-stamp-page' },
      { part: 'documents', what: 'on-its-way', count: 2 },
    ])
  })
})

describe('a purchase day', () => {
  it('is in the future only when it has begun nowhere on earth', () => {
    // At UTC+14 the 21st has begun at 10:00 UTC on the 20th.
    expect(isInFuture('2026-08-21', NOON)).toBe(false)
    expect(isInFuture('2026-08-21', Date.parse('2026-08-20T09:59:00Z'))).toBe(true)
    expect(isInFuture('2026-08-22', NOON)).toBe(true)
    expect(missingOf({ ...whole, purchaseDay: '2026-08-22' }, NOON)).toEqual([
      { part: 'dates', what: 'purchase-in-future' },
    ])
  })
})
