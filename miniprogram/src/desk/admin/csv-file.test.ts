import { describe, expect, it } from '@jest/globals'
import { filledLines, templateAddress, textOfCsv } from './csv-file'

const bytes = (...values: number[]) => new Uint8Array(values).buffer

describe('a file of stations', () => {
  it('is read whether it was saved as UTF-8 or as GB18030', () => {
    expect(textOfCsv(bytes(0xe5, 0x8c, 0x97, 0xe4, 0xba, 0xac))).toBe('北京')
    expect(textOfCsv(bytes(0xb1, 0xb1, 0xbe, 0xa9))).toBe('北京')
  })

  it('is counted by the lines that hold something, however they end', () => {
    expect(filledLines('code,name\r\nA,B\n\n  \rC,D')).toBe(3)
    expect(filledLines('')).toBe(0)
  })

  it('begins as the template does: the mark, the head, one example', () => {
    const [, written = ''] = templateAddress().split('charset=utf-8,')
    const lines = decodeURIComponent(written).split('\r\n')
    expect(lines[0]).toBe('\uFEFFcode,name,company,province,city,address,phone,hours,lat,lng,system,lines')
    expect(lines[1]).toContain('北京市,示例路 1 号,010-55550101,"mon-fri 09:00-12:00; mon-fri 13:00-18:00"')
    expect(lines.slice(2)).toEqual([''])
  })
})
