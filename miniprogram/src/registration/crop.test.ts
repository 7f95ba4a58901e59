import { describe, expect, it } from '@jest/globals'
import { cropOf } from './crop'

const PHOTO = { width: 2000, height: 1000 }

describe('the crop of a page that came back', () => {
  it('shows the spot with its surroundings', () => {
    const crop = cropOf({ x: 0.4, y: 0.4, width: 0.26, height: 0.26 }, PHOTO)
    // The window is half of the picture each way, from 0.28.
    expect(crop.height).toBe('50%')
    expect(crop.picture).toEqual({ left: '-56%', top: '-56%', width: '200%', height: '200%' })
    expect(crop.spot).toEqual({ left: '24%', top: '24%', width: '52%', height: '52%' })
  })

  it('never leaves the picture, and never shows less than a third of it', () => {
    const crop = cropOf({ x: 0.95, y: 0, width: 0.05, height: 0.02 }, PHOTO)
    expect(crop.picture).toEqual({ left: '-200%', top: '0%', width: '300%', height: '300%' })
    expect(crop.spot.left).toBe('85%')
    expect(crop.spot.top).toBe('0%')
  })

  it('of a whole page is the whole page', () => {
    const crop = cropOf({ x: 0, y: 0, width: 1, height: 1 }, { width: 1000, height: 1500 })
    expect(crop.height).toBe('150%')
    expect(crop.picture).toEqual({ left: '0%', top: '0%', width: '100%', height: '100%' })
  })
})
