import { isSerial, readSerial } from '@iws/shared/machine/serial'
import { describe, expect, it } from '@jest/globals'
import { saidErrors, serialOf, statementOf } from './statement'

describe('What somebody says of a machine', () => {
  it('is nothing while the boxes are empty', () => {
    expect(statementOf({}, null)).toEqual({})
    expect(saidErrors({})).toEqual({ mtm: false, purchased: false, baseEnds: false })
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
    expect(saidErrors(said)).toEqual({ mtm: false, purchased: false, baseEnds: true })
  })

  it('leaves out a model of another length, and says so', () => {
    expect(statementOf({ mtm: '82WM00' }, null)).toEqual({})
    expect(saidErrors({ mtm: '82WM00' }).mtm).toBe(true)
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
