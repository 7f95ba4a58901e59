import { describe, expect, it } from '@jest/globals'
import { OFFICIAL_PAGES } from '@iws/shared/rulebook/guide/pages'
import { imageOf, svgOf, TONES } from './draw'
import { plugDrawing, stepDrawing } from './guide'

const keys = [...new Set(OFFICIAL_PAGES.flatMap(page => page.steps.map(step => step.drawing)))]
const LETTERS = 'ABCDEFGHIJKLMNO'.split('')

describe('the drawings of the guide', () => {
  it('know every key that the book gives a step', () => {
    expect(keys.length).toBeGreaterThan(4)
    expect(keys.filter(key => stepDrawing(key) === null)).toEqual([])
  })

  it('are none for a key of a later version', () => {
    expect(stepDrawing('hologram')).toBeNull()
    expect(stepDrawing(null)).toBeNull()
  })

  it('show each plug with pins of its own, and stay small', () => {
    const faces = LETTERS.map(letter => svgOf(plugDrawing(letter, true), TONES.light))
    for (const svg of faces) {
      expect(svg).not.toMatch(/NaN|undefined/)
      expect(imageOf(svg).length).toBeLessThan(1500)
    }
    expect(new Set(faces).size).toBe(LETTERS.length)
  })

  it('mark the pins of a plug that the mainland does not have', () => {
    expect(svgOf(plugDrawing('G', true), TONES.light)).toContain(TONES.light.mark)
    expect(svgOf(plugDrawing('A', false), TONES.light)).not.toContain(TONES.light.mark)
  })

  it('leave the face empty for a letter nobody knows', () => {
    expect(plugDrawing('Z', false).ink).toBe('M26 56a54 54 0 1 0 108 0a54 54 0 1 0 -108 0')
  })
})
