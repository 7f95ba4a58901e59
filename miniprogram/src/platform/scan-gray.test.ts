import { describe, expect, it } from '@jest/globals'
import { blurred, evened, grayOf, inverted, redrawn, sharpened, stretched } from './scan-gray'
import type { Gray } from './scan-gray'

const gray = (width: number, ...shades: number[]): Gray => ({
  width,
  height: shades.length / width,
  data: new Uint8Array(shades),
})

describe('a picture in shades', () => {
  it('is made of colours as the eye weighs them', () => {
    const pixels = {
      width: 4,
      height: 1,
      data: [255, 255, 255, 255, 0, 0, 0, 255, 255, 0, 0, 255, 0, 255, 0, 255],
    }
    expect([...grayOf(pixels).data]).toEqual([255, 0, 76, 150])
  })

  it('turned a quarter clockwise has its left column on top', () => {
    const turned = redrawn(gray(2, 10, 20, 30, 40), 1, 90)
    expect([turned.width, turned.height, ...turned.data]).toEqual([2, 2, 30, 10, 40, 20])
  })

  it('is the same when nothing is asked of it, and keeps its ends when it grows', () => {
    expect([...redrawn(gray(3, 10, 20, 30), 1).data]).toEqual([10, 20, 30])
    const grown = redrawn(gray(2, 0, 100), 2)
    expect([grown.width, grown.height]).toEqual([4, 2])
    expect([...grown.data.subarray(0, 4)]).toEqual([0, 25, 75, 100])
  })

  it('made smaller mixes the pixels that fall together', () => {
    const small = redrawn(gray(6, 0, 0, 90, 90, 0, 0), 1 / 3)
    expect(small.width).toBe(2)
    for (const shade of small.data) expect(shade).toBeGreaterThan(0)
  })

  it('inverted is dark where it was light', () => {
    expect([...inverted(gray(3, 0, 100, 255)).data]).toEqual([255, 155, 0])
  })

  it('stretched reaches from black to white', () => {
    expect([...stretched(gray(3, 100, 110, 120)).data]).toEqual([0, 127, 255])
  })

  it('blurred is the mean of its neighbours, its edge going on outside', () => {
    expect([...blurred(gray(5, 0, 0, 90, 0, 0), 1).data]).toEqual([0, 30, 30, 30, 0])
    expect([...blurred(gray(3, 60, 0, 0), 1).data]).toEqual([40, 20, 0])
  })

  it('evened shows the same bars in the shadow as in the light', () => {
    const wide = 400
    const bars = Array.from({ length: wide }, (_shade, x) => (x % 8 < 4 ? 0 : 40) + Math.round(x / 3))
    const even = evened(gray(wide, ...Array.from({ length: 40 }, () => bars).flat()))
    const line = [...even.data.subarray(20 * wide, 21 * wide)]
    for (const at of [82, 202, 322]) {
      expect(line[at]).toBeLessThan(110)
      expect(line[at + 4]).toBeGreaterThan(145)
    }
  })

  it('sharpened has a harder edge', () => {
    const soft = gray(7, 40, 40, 70, 100, 130, 160, 160)
    const hard = sharpened(soft, 1).data
    expect((hard[5] ?? 0) - (hard[1] ?? 0)).toBeGreaterThan(120)
  })
})
