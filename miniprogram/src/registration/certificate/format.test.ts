import { describe, expect, it } from '@jest/globals'
import { grouped, placeOfCountry } from './format'

describe('a number to read out', () => {
  it('stands in groups of four, the last one as long as it is', () => {
    expect(grouped('PF0UT001')).toBe('PF0U T001')
    expect(grouped('CB00000001')).toBe('CB00 0000 01')
    expect(grouped('PF0')).toBe('PF0')
  })

  it('keeps the groups it came with', () => {
    expect(grouped('IWS-7K2M-Q9XA')).toBe('IWS-7K2M-Q9XA')
  })
})

describe('the country of first sale', () => {
  it('has the name the policy gives it, where the rulebook has one', () => {
    expect(['HK', 'MO', 'TW', 'US'].map(placeOfCountry)).toEqual(['hongkong', 'macao', 'taiwan', null])
  })
})
