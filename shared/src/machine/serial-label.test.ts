import { describe, expect, it } from '@jest/globals'
import { readLabel } from './serial-label.ts'

/** What is read of a label, as `serial form mtm type`, or why nothing is. */
function said(text: string): string {
  const read = readLabel(text)
  return read.ok
    ? `${read.serial} ${read.form} ${read.mtm} ${read.machineType}`
    : `${read.why} ${read.serials.join(',')} ${read.mtm} ${read.machineType}`
}

describe('the whole text of a label', () => {
  it.each([
    ['one serial alone', 'PF0UT001', 'PF0UT001 8 null null'],
    ['a code of eighteen', '82WM006KCDPF0UT001', 'PF0UT001 18 82WM006KCD 82WM'],
    ['a code that begins with 1S', '1S82WM006KCDPF0UT001', 'PF0UT001 1S 82WM006KCD 82WM'],
    ['1S and the model, the serial apart', '1S82WM006KCD PF0UT001', 'PF0UT001 1S 82WM006KCD 82WM'],
    ['an old type-model and its serial', '2007-A12 L3-B4567', 'L3B4567 14 2007A12 2007'],
    ['serial and model on one line', 'S/N: PF0UT001 MTM: 82WM006KCD', 'PF0UT001 8 82WM006KCD 82WM'],
    ['model first', 'MTM: 82WM006KCD\nS/N: PF0UT001', 'PF0UT001 8 82WM006KCD 82WM'],
    ['type and serial, in words', 'TYPE 82WM SN PF0UT001', 'PF0UT001 8 null 82WM'],
    ['type and model split', 'TYPE 82WM-006KCD S/N PF-0UT001', 'PF0UT001 8 82WM006KCD 82WM'],
    [
      'lines of a real label',
      'Lenovo Legion R9000P ARX8\nModel Name: 82WM\nMTM:82WM006KCD\nS/N:PF0UT001\nMFG Date: 2025/06\n20V 15A',
      'PF0UT001 8 82WM006KCD 82WM',
    ],
    ['Chinese words', '产品型号：82WM006KCD\n主机编号：PF0UT001', 'PF0UT001 8 82WM006KCD 82WM'],
    ['traditional Chinese words', '機型 82WM\n主機序號 PF0UT001', 'PF0UT001 8 null 82WM'],
    ['full-width signs', 'Ｓ／Ｎ：ＰＦ０ＵＴ００１', 'PF0UT001 8 null null'],
    ['lower case', 's/n: pf0ut001 mtm: 82wm006kcd', 'PF0UT001 8 82WM006KCD 82WM'],
    ['serial number written out', 'Serial Number: PF0UT001', 'PF0UT001 8 null null'],
    [
      'a serial no. with a model without a word',
      'Serial No. PF0UT001 82WM006KCD',
      'PF0UT001 8 82WM006KCD 82WM',
    ],
    ['a model and a serial without words', '82WM006KCD\nPF0UT001', 'PF0UT001 18 82WM006KCD 82WM'],
    ['a named serial beside another of its shape', 'P/N SN10A1B2 S/N PF0UT001', 'PF0UT001 8 null null'],
    ['an older serial of ten', 'S/N CB00000001 MT-M 2007-A12', 'CB00000001 10 2007A12 2007'],
    [
      'a web address with the code in it',
      'https://example.com/q?mtm=82WM006KCD&sn=PF0UT001',
      'PF0UT001 8 82WM006KCD 82WM',
    ],
    ['a special-bid model', 'MTM 20AA000955 S/N PF0UT001', 'PF0UT001 8 20AA000955 20AA'],
    ['a serial that begins with SN', 'SN: SN0UT001', 'SN0UT001 8 null null'],
  ])('%s', (_, text, read) => {
    expect(said(text)).toBe(read)
  })

  it.each([
    [
      'two tokens of the shape: the customer chooses',
      'PF0UT001 / PF0UT002 82WM006KCD',
      'several PF0UT001,PF0UT002 82WM006KCD 82WM',
    ],
    ['no serial, a model', 'MTM: 82WM006KCD', 'shape  82WM006KCD 82WM'],
    ['nothing of use', 'Lenovo (Beijing) Limited', 'shape  null null'],
    ['nothing', '', 'shape  null null'],
    ['a filler alone', 'Default string', 'placeholder  null null'],
    ['a filler after the word', 'S/N: Default string\nMTM: 82WM006KCD', 'placeholder  82WM006KCD 82WM'],
    ['a date and a voltage', '2025/06/14 20V 15A 300W', 'shape  null null'],
  ])('%s', (_, text, read) => {
    expect(said(text)).toBe(read)
  })
})
