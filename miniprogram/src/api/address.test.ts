import { describe, expect, it } from '@jest/globals'
import { addressOf } from './address'

describe('an address', () => {
  it('takes path parameters out of the input and leaves the rest', () => {
    expect(addressOf('/tickets/:id/pages/:page', { id: 'A', page: 'B', version: 3 })).toEqual({
      url: '/api/tickets/A/pages/B',
      rest: { version: 3 },
    })
  })

  it('cannot be led astray by what stands in a parameter', () => {
    expect(addressOf('/tickets/:id', { id: '../session?x' }).url).toBe('/api/tickets/..%2Fsession%3Fx')
  })
})
