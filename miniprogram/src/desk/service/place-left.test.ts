import { describe, expect, it } from '@jest/globals'
import { placeLeft } from './place-left'

describe('A place of a canned reply', () => {
  it('is found while it stands in its braces, the first one first', () => {
    const text = '已订 {part}，预计 {day} 到。'
    const place = placeLeft(text)
    expect(place && text.slice(place.from, place.to)).toBe('{part}')
  })

  it('is no longer there once all are written', () => {
    expect(placeLeft('已订风扇，预计周三到。{}')).toBeNull()
  })
})
