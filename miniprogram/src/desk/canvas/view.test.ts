import { describe, expect, it } from '@jest/globals'
import { FITTED, fitScale, fractionAt, held, panBy, rotate, zoomAt } from './view'

const stage = { width: 1024, height: 824 }
const picture = { width: 2000, height: 1000 }

describe('a picture on the stage', () => {
  it('fits by its longer side, 12 pixels from each edge', () => {
    expect(fitScale(stage, picture, 0)).toBe(0.5)
  })

  it('fits by the other side once it is turned', () => {
    expect(fitScale(stage, picture, 90)).toBe(0.4)
  })

  it('is enlarged at most twofold to fit', () => {
    expect(fitScale(stage, { width: 100, height: 100 }, 0)).toBe(2)
  })

  it('keeps the point under the pointer where it is while zooming', () => {
    const point = { x: 200, y: -80 }
    const before = fractionAt(FITTED, stage, picture, point)
    const after = fractionAt(zoomAt(FITTED, 2, point), stage, picture, point)
    expect(after.x).toBeCloseTo(before.x, 10)
    expect(after.y).toBeCloseTo(before.y, 10)
  })

  it('never zooms below the whole picture nor beyond twelvefold', () => {
    expect(zoomAt(FITTED, 0.5).zoom).toBe(1)
    expect(zoomAt({ ...FITTED, zoom: 10 }, 4).zoom).toBe(12)
  })

  it('comes back to where it was after four quarter turns', () => {
    const start = { ...FITTED, zoom: 3, x: 40, y: -25 }
    expect(rotate(rotate(rotate(rotate(start))))).toEqual(start)
  })

  it('cannot be pushed off the stage', () => {
    const view = held(panBy({ ...FITTED, zoom: 2 }, { x: 9999, y: -9999 }), stage, picture)
    expect(view).toMatchObject({ x: 512, y: -112 })
  })
})

describe('a point of the stage on the picture', () => {
  it('is the middle for the middle, however it is turned', () => {
    for (const turn of [0, 90, 180, 270] as const)
      expect(fractionAt({ ...FITTED, turn }, stage, picture, { x: 0, y: 0 })).toEqual({ x: 0.5, y: 0.5 })
  })

  it('follows the picture when that is turned a quarter clockwise', () => {
    // The picture's left edge then lies on top.
    const point = fractionAt({ ...FITTED, turn: 90 }, stage, picture, { x: 0, y: -400 })
    expect(point).toEqual({ x: 0, y: 0.5 })
  })

  it('stays on the picture for a pointer beside it', () => {
    expect(fractionAt(FITTED, stage, picture, { x: 5000, y: -5000 })).toEqual({ x: 1, y: 0 })
  })
})
