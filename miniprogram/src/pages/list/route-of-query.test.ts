import { describe, expect, it } from '@jest/globals'
import { routeOfQuery } from './route-of-query'

describe('a shared list', () => {
  it('opens with the three answers in its address', () => {
    expect(routeOfQuery({ place: 'macao', way: 'carried', residency: 'taiwan' })).toEqual({
      place: 'macao',
      way: 'carried',
      residency: 'taiwan',
    })
  })

  it('needs no person for a parcel', () => {
    expect(routeOfQuery({ place: 'abroad', way: 'posted' })?.way).toBe('posted')
  })

  it('is none where an answer is missing or is no answer', () => {
    expect(routeOfQuery({ place: 'macao', way: 'carried' })).toBeNull()
    expect(routeOfQuery({ place: 'mars', way: 'carried', residency: 'taiwan' })).toBeNull()
  })
})
