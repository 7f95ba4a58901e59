import { describe, expect, it } from '@jest/globals'
import { cropOf, MIDDLE, nudged, regionBetween } from './region'

describe('a region drawn on a page', () => {
  it('has its corner at the top left whichever way it was dragged', () => {
    expect(regionBetween({ x: 0.75, y: 0.5 }, { x: 0.25, y: 0.75 })).toEqual({
      x: 0.25,
      y: 0.5,
      width: 0.5,
      height: 0.25,
    })
  })

  it('is nothing where the pointer barely moved', () => {
    expect(regionBetween({ x: 0.5, y: 0.5 }, { x: 0.51, y: 0.9 })).toBeNull()
  })

  it('moves by arrow keys and stops at the edge', () => {
    let region = MIDDLE
    for (let press = 0; press < 100; press += 1) region = nudged(region, 'ArrowLeft', false)
    expect(region).toEqual({ x: 0, y: 0.4, width: 0.3, height: 0.2 })
  })

  it('grows by arrow keys with Shift and never beyond the page', () => {
    expect(nudged(MIDDLE, 'ArrowDown', true)).toEqual({ x: 0.35, y: 0.4, width: 0.3, height: 0.22 })
    let region = MIDDLE
    for (let press = 0; press < 100; press += 1) region = nudged(region, 'ArrowRight', true)
    expect(region.x + region.width).toBe(1)
  })

  it('stays as it was for any other key', () => {
    expect(nudged(MIDDLE, 'Enter', false)).toEqual(MIDDLE)
  })

  it('is shown as a crop with surroundings', () => {
    const crop = cropOf({ x: 0.375, y: 0.375, width: 0.25, height: 0.25 })
    expect(crop).toEqual({ size: '250% 250%', position: '50% 50%' })
  })
})
