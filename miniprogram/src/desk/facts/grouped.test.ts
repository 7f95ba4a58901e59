import { describe, expect, it } from '@jest/globals'
import { groupedSerial } from './grouped'

describe('a serial in groups', () => {
  it('is parted in fours from the end, so that the tail stands alone', () => {
    expect(groupedSerial('PF0UT001')).toBe('PF0U T001')
    expect(groupedSerial('CB00000001')).toBe('CB 0000 0001')
    expect(groupedSerial('ABC')).toBe('ABC')
  })
})
