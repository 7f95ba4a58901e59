import { describe, expect, it } from '@jest/globals'
import { recordOfStatement } from './cover-statement.ts'
import { isMachineType, isMtm, refurbishedMark } from './serial-marks.ts'
import { isSerial, placeholderOf, readSerial, repairsOf } from './serial.ts'

describe('the older and rarer forms of a serial', () => {
  it.each([
    ['AB00000001', '10'],
    ['DB12345678', '10'],
    ['EB11570000', '10'],
    ['NB01234567', '10'],
    ['WB 1234 5678', '10'],
    ['LFBN1234567890', 'refurbished'],
    ['lfsn12345abcde', 'refurbished'],
    ['TR12345', 'refurbished'],
    ['TRAB123', 'refurbished'],
  ])('%s is read in the form %s, as one serial', (typed, form) => {
    expect(readSerial(typed)).toEqual({
      ok: true,
      serial: typed.replaceAll(' ', '').toUpperCase(),
      mtm: null,
      form,
    })
  })

  it.each([
    'PF00000001',
    'XY12345678',
    'ABC0000001',
    'LF12345',
    'RT12345',
    '82WM006KCD',
    '12345678901234567',
    'brandnewlaptop',
    // An order, an order of another shop, two identity cards of nobody.
    '20261114123456',
    '123456789012345678',
    '00000019000101000X',
    '000000190001010000',
  ])('%s is none', typed => {
    expect(readSerial(typed)).toEqual({ ok: false, why: 'shape' })
  })

  it('keeps an old type-model and serial of fourteen apart from a refurbished serial of fourteen', () => {
    expect(readSerial('LFAN123L3B4567')).toMatchObject({ form: '14', mtm: 'LFAN123', serial: 'L3B4567' })
    expect(readSerial('LFBN123L3B4567')).toMatchObject({ form: 'refurbished', mtm: null })
  })
})

describe('readings that are offered', () => {
  it.each([
    ['1569999', ['NB01569999']],
    ['1570000', ['EB01570000']],
    ['0000012', ['NB00000012']],
    ['123456', ['NB00123456']],
    ['CBOOOOOOO1', ['CB00000001']],
    ['PFOUTIAB', ['PF0UT1AB', 'PF0UTIAB', 'PFOUT1AB']],
    ['PF0UT2A3', ['PFOUT2A3']],
    ['PFOUTABC', ['PF0UTABC']],
    ['PF2UT2A3', []],
    ['123456789012345678', []],
    ['00000019000101000X', []],
    ['Default string', []],
    ['', []],
  ])('%p could be %p', (typed, readings) => {
    expect(repairsOf(typed)).toEqual(readings)
  })

  it('are at most six, all of them serials, and never the text itself', () => {
    const readings = repairsOf('O0I1O0I1')
    expect(readings).toHaveLength(6)
    expect(readings.filter(each => !isSerial(each))).toEqual([])
    expect(readings).not.toContain('O0I1O0I1')
  })

  it('are not imposed: what was typed is read as typed', () => {
    expect(readSerial('PFOUTIAB')).toEqual({ ok: false, why: 'shape' })
    expect(readSerial('PFOUT1AB')).toMatchObject({ ok: true, serial: 'PFOUT1AB' })
    expect(readSerial('1234567')).toMatchObject({ ok: true, serial: '1234567' })
  })
})

describe('fillers', () => {
  it.each([
    ['Default string', 'board-replaced'],
    ['To Be Filled By O.E.M.', 'board-replaced'],
    ['System Serial Number', 'board-replaced'],
    ['SYSTEM_SERIAL_NUMBER', 'board-replaced'],
    ['INVALID', 'board-replaced'],
    ['Unknown', 'never-filled'],
    ['N/A', 'never-filled'],
    ['None', 'never-filled'],
    ['Not Specified', 'never-filled'],
    ['00000000', 'one-sign'],
    ['XXXXXXXX', 'one-sign'],
  ])('%p is explained as %s, and is no serial', (typed, kind) => {
    expect(placeholderOf(typed)).toBe(kind)
    expect(readSerial(typed)).toEqual({ ok: false, why: 'placeholder' })
  })

  it.each(['PF0UT001', 'PF0UT', '', 'constructor'])('%p is no filler', typed => {
    expect(placeholderOf(typed)).toBeNull()
  })
})

describe('machine type and model', () => {
  it('have four and ten characters, and a SKU field may hold something else', () => {
    expect(['82WM', '20AA', 'F0EU', '8 WM', '82wm', 'TO BE', '82WM0', ''].map(isMachineType)).toEqual([
      ...[true, true, true, false, false, false, false, false],
    ])
    expect(['82WM006KCD', '20AA000955', 'LENOVO_MT_', '82WM'].map(isMtm)).toEqual([true, true, false, false])
  })
})

describe('marks of a refurbished machine', () => {
  it.each([
    ['RRx', null, '82WMRR0KCD', true],
    ['RRx after the zeros', null, '82WM00RRCD', true],
    ['xRR', null, '82WM0RR1CD', true],
    ['XXx', null, '82WMXX0KCD', true],
    ['XX at the end, no character after it', null, '82WM00XXCD', false],
    ['xRR in an old model of three', null, '20071RR', true],
    ['none in the model, RR in the type', null, 'RR12006KCD', false],
    ['none in the model, RR in the country', null, '82WM006KRR', false],
    ['none at all', 'PF0UT001', '82WM006KCD', false],
    ['none in any xxx read as a wildcard', null, '82WM0ABCCD', false],
    ['lower case', null, '82wm00rrcd', true],
    ['LFBN', 'LFBN1234567890', null, true],
    ['LFSN', 'LFSN1234567890', '82WM006KCD', true],
    ['TR', 'TR12345', null, true],
    ['a model that comes with the serial', '82WM00RRCDPF0UT007', null, true],
    ['a clean model that comes with the serial', '82WM006KCDPF0UT001', null, false],
    ['a serial of eight carries none', 'PF0UT001', null, null],
    ['RR in a serial of eight means nothing', 'PFRRT001', null, null],
    ['nothing given', null, null, null],
    ['a model cut short', null, '82WM00', null],
  ])('%s', (_, serial, mtm, mark) => {
    expect(refurbishedMark(serial, mtm)).toBe(mark)
  })
})

describe('what a customer says', () => {
  it('becomes a record in which nothing is guessed', () => {
    expect(recordOfStatement({ purchased: '2025-06-14' }, 5)).toEqual({
      ...{ source: 'statement', demonstration: false, readAt: 5, machineType: null, mtm: null, name: null },
      ...{
        line: null,
        soldIn: null,
        purchased: '2025-06-14',
        shipped: null,
        layers: [],
        entitlement: 'unknown',
      },
    })
  })

  it('takes the type from the model, and the start of the term from the purchase', () => {
    const said = { mtm: '82WM006KCD', purchased: '2025-06-14', baseEnds: '2027-06-13', soldIn: 'CN' }
    expect(recordOfStatement({ ...said, entitlement: 'bundled' }, 5)).toMatchObject({
      ...{ machineType: '82WM', mtm: '82WM006KCD', soldIn: 'CN', entitlement: 'bundled' },
      layers: [{ kind: 'base', name: null, start: '2025-06-14', end: '2027-06-13' }],
    })
  })
})
