import { readSerial } from '@iws/shared/machine/serial'
import { describe, expect, it } from '@jest/globals'
import { pickSerial } from './scan-codes'

const checked = (...texts: string[]) => texts.map(text => ({ text, checked: true, times: 1 }))

describe('the serial among the codes of a label', () => {
  it.each([
    ['a serial alone', ['PF0UT001'], 'PF0UT001'],
    ['an older serial of ten', ['CB00000001'], 'CB00000001'],
    ['a long code 1S', ['1S82WM006KCDPF0UT001'], '1S82WM006KCDPF0UT001'],
    ['model and serial in one code', ['82WM006KCDPF0UT001'], '82WM006KCDPF0UT001'],
    ['a 1S code beside the same serial alone', ['PF0UT001', '1S82WM006KCDPF0UT001'], '1S82WM006KCDPF0UT001'],
    ['model and serial in two codes', ['82WM006KCD', 'PF0UT001'], '82WM006KCDPF0UT001'],
    ['a serial beside a network address', ['00FF5E00531A', 'PF0UT001'], 'PF0UT001'],
    ['a serial beside a number of the trade', ['00329000000003', 'PF0UT001'], 'PF0UT001'],
    ['a serial beside a date', ['230615', 'PF0UT001'], 'PF0UT001'],
    ['an address that names the serial', ['https://example.com/q?mtm=82WM006KCD&sn=PF0UT001'], 'PF0UT001'],
    ['a line that names the serial', ['S/N: PF0UT001'], 'PF0UT001'],
  ])('is found in %s', (_what, texts, text) => {
    expect(pickSerial(checked(...texts))).toEqual({ kind: 'serial', text })
    expect(readSerial(text).ok).toBe(true)
  })

  it.each([
    ['nothing', []],
    ['a date', ['230615']],
    ['seven digits, which may be a part', ['1234567']],
    ['fourteen digits, which may be a number of the trade', ['00329000000003']],
    ['a model without a serial', ['82WM006KCD']],
    ['an address whose pieces look like a serial', ['https://example.com/PF0UT001']],
    ['what a board says after repair', ['Default string']],
  ])('is not seen in %s', (_what, texts) => {
    expect(pickSerial(checked(...texts)).kind).toBe('none')
  })

  it('is not chosen where two machines could be meant', () => {
    const picked = pickSerial(checked('PF0UT001', 'PF0UT002'))
    expect(picked).toEqual({ kind: 'several', text: 'PF0UT001, PF0UT002' })
    expect(readSerial(picked.text).ok).toBe(false)
    expect(pickSerial(checked('1S82WM006KCDPF0UT001', '1S82L500EXCDPF0UT002')).kind).toBe('several')
  })

  it('is the one with the model where another code could be a serial of a part', () => {
    expect(pickSerial(checked('8SSB10X1', '1S82WM006KCDPF0UT001')).text).toBe('1S82WM006KCDPF0UT001')
  })

  it('counts from the second reading where the code carries no check character', () => {
    expect(pickSerial([{ text: 'PF0UT001', checked: false, times: 1 }]).kind).toBe('none')
    expect(pickSerial([{ text: 'PF0UT001', checked: false, times: 2 }])).toEqual({
      kind: 'serial',
      text: 'PF0UT001',
    })
  })

  it('stands alone where the label names two models', () => {
    expect(pickSerial(checked('82WM006KCD', '82L500EXCD', 'PF0UT001')).text).toBe('PF0UT001')
  })
})
