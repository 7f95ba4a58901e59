import { day } from '@iws/shared/calendar/day'
import { isSerial, readSerial } from '@iws/shared/machine/serial'
import { describe, expect, it } from '@jest/globals'
import { saidErrors, serialOf, statementOf } from './statement'

const TODAY = day('2026-11-22')
const NO_ERRORS = { mtm: false, purchased: false, purchasedAhead: false, baseEnds: false }

describe('What somebody says of a machine', () => {
  it('is nothing while the boxes are empty', () => {
    expect(statementOf({}, null)).toEqual({})
    expect(saidErrors({}, TODAY)).toEqual(NO_ERRORS)
  })

  it('takes a type, or a model with its type', () => {
    expect(statementOf({ mtm: '82wm' }, null)).toEqual({ machineType: '82WM' })
    expect(statementOf({ mtm: '82WM-006KCD' }, null)).toEqual({ machineType: '82WM', mtm: '82WM006KCD' })
  })

  it('takes the model of the label where nothing was typed', () => {
    expect(statementOf({}, '82L500EXCD')).toEqual({ machineType: '82L5', mtm: '82L500EXCD' })
    expect(statementOf({ mtm: '82WM' }, '82L500EXCD')).toEqual({ machineType: '82WM' })
  })

  it('takes whole days alone', () => {
    const said = { purchased: '2025-6-14', baseEnds: '2027-06', entitlement: 'bundled' }
    expect(statementOf(said, null)).toEqual({ purchased: '2025-06-14', entitlement: 'bundled' })
    expect(saidErrors(said, TODAY)).toEqual({ ...NO_ERRORS, baseEnds: true })
  })

  it('leaves out a model of another length, and says so', () => {
    expect(statementOf({ mtm: '82WM00' }, null)).toEqual({})
    expect(saidErrors({ mtm: '82WM00' }, TODAY).mtm).toBe(true)
  })

  it('takes a day of purchase until today, and a term that ends later', () => {
    expect(saidErrors({ purchased: '2026-11-22', baseEnds: '2027-11-21' }, TODAY)).toEqual(NO_ERRORS)
    expect(saidErrors({ purchased: '2026-11-23' }, TODAY)).toEqual({ ...NO_ERRORS, purchasedAhead: true })
    expect(saidErrors({ purchased: '2026-13-40' }, TODAY)).toEqual({ ...NO_ERRORS, purchased: true })
  })
})

describe('The serial that is asked with', () => {
  it.each([
    ['82WM006KCDPF0UT001', 'PF0UT001'],
    ['pf0ut001', 'PF0UT001'],
    ['2007-A12 L3B4567', '2007A12L3B4567'],
  ])('of %s is %s, which the server can read', (typed, asked) => {
    const read = readSerial(typed)
    expect(read.ok && serialOf(read)).toBe(asked)
    expect(isSerial(asked)).toBe(true)
  })
})
