import { describe, expect, it } from '@jest/globals'
import { countryOf, lastDay, registerFaults } from './term'

describe('the term of a registration', () => {
  it('ends the day before the same day some years later', () => {
    expect(lastDay('2026-08-14', 1)).toBe('2027-08-13')
    expect(lastDay('2026/8/14', 3)).toBe('2029-08-13')
  })

  it('ends on the last but one day of February when it began on the 29th', () => {
    expect(lastDay('2028-02-29', 1)).toBe('2029-02-27')
  })

  it('has no end without a beginning', () => {
    expect(lastDay('soon', 1)).toBeNull()
  })

  it('knows the country of first sale only where the customer named the place', () => {
    expect(countryOf('hongkong')).toBe('HK')
    expect(countryOf('abroad')).toBe('')
  })
})

describe('a registration before it is sent', () => {
  const good = { lenovoNumber: 'LR-1', country: 'us', from: '2026-08-14', until: '2027-08-13' }

  it('has no fault when everything is there', () => {
    expect(registerFaults(good)).toEqual({})
  })

  it('names every field that is empty or misshapen', () => {
    expect(registerFaults({ lenovoNumber: ' ', country: 'USA', from: '', until: 'soon' })).toEqual({
      lenovoNumber: 'missing',
      country: 'country-shape',
      from: 'missing',
      until: 'day-shape',
    })
  })

  it('does not end before it begins', () => {
    expect(registerFaults({ ...good, until: '2026-08-13' })).toEqual({ until: 'backwards' })
  })
})
