import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isSerial, readSerial, SERIAL_EXAMPLES, serialTail } from './serial.ts'

describe('readSerial', () => {
  it.each([
    ['PF0UT001', '8', 'PF0UT001', null],
    ['pf0ut001', '8', 'PF0UT001', null],
    ['PF0-UT 001', '8', 'PF0UT001', null],
    ['PF0\u2011UT\u2013001', '8', 'PF0UT001', null],
    ['\u202aPF0\u200bUT001\u202c', '8', 'PF0UT001', null],
    ['\u00a0PF0UT001\u00a0', '8', 'PF0UT001', null],
    ['ＰＦ０ＵＴ００１', '8', 'PF0UT001', null],
    ['S/N: PF0UT001', '8', 'PF0UT001', null],
    ['SN PF0UT001', '8', 'PF0UT001', null],
    ['SN：PF0UT001', '8', 'PF0UT001', null],
    ['SN0UT001', '8', 'SN0UT001', null],
    ['CB00000001', '10', 'CB00000001', null],
    ['82WM006KCDPF0UT001', '18', 'PF0UT001', '82WM006KCD'],
    ['1S82WM006KCDPF0UT001', '1S', 'PF0UT001', '82WM006KCD'],
    ['2007A12L3B4567', '14', 'L3B4567', '2007A12'],
    ['1234567', 'bare-7', '1234567', null],
    ['123456', 'bare-6', '123456', null],
  ])('reads %s in the form %s', (typed, form, serial, mtm) => {
    expect(readSerial(typed)).toEqual({ ok: true, serial, mtm, form })
  })

  it.each([
    'Default string',
    'To Be Filled By O.E.M.',
    'System Serial Number',
    'unknown',
    'none',
    '00000000',
  ])('tells %p from a serial: a board says so after repair', typed => {
    expect(readSerial(typed)).toEqual({ ok: false, why: 'placeholder' })
  })

  it.each(['', 'PF0UT', 'PFABCDEF', 'PF0UT0011', '主机编号', 'PF0UT00<', '12345', 'x'.repeat(40)])(
    'refuses %p for its shape or as a placeholder',
    typed => {
      expect(isSerial(typed)).toBe(false)
    },
  )

  it('leaves O and 0, I and 1 as they were written', () => {
    expect(readSerial('PFOUTI01')).toMatchObject({ serial: 'PFOUTI01' })
  })

  it('reads its own result again to the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), typed => {
        const read = readSerial(typed)
        if (read.ok) expect(readSerial(read.serial)).toMatchObject({ ok: true, serial: read.serial })
      }),
      { numRuns: 2000 },
    )
  })

  it('gives examples that are serials, and the tail a counter compares', () => {
    expect(SERIAL_EXAMPLES.filter(isSerial)).toEqual([...SERIAL_EXAMPLES])
    expect(serialTail('PF0UT001')).toBe('T001')
  })
})
