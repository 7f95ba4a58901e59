import { describe, expect, it } from '@jest/globals'
import { PAPERS } from '@iws/shared/rulebook/words'
import { imageOf, svgOf, TONES } from './draw'
import { PAPER_DRAWINGS } from './papers'
import { SCENES } from './scenes'

const all = [...Object.entries(PAPER_DRAWINGS), ...Object.entries(SCENES)]

describe('the drawings', () => {
  it('give every paper of the rulebook a drawing of its own', () => {
    expect(PAPERS.filter(paper => !PAPER_DRAWINGS[paper])).toEqual([])
    const inks = PAPERS.filter(paper => paper !== 'taiwan-compatriot-permit').map(
      paper => PAPER_DRAWINGS[paper].ink,
    )
    expect(new Set(inks).size).toBe(inks.length)
  })

  it('stay small enough to live in the package', () => {
    expect(all.filter(([, drawing]) => svgOf(drawing, TONES.light).length > 1000).map(([id]) => id)).toEqual(
      [],
    )
  })

  it('use one stroke weight and exactly the two tones of the theme', () => {
    const svg = svgOf(PAPER_DRAWINGS['passport-photo-page'], TONES.dark)
    expect(svg.match(/stroke-width/g)).toHaveLength(1)
    expect(new Set(svg.match(/#[0-9a-f]{6}/g))).toEqual(new Set(['#b4bcc8', '#7ea2ff']))
  })

  it('mark only the parts that are asked for', () => {
    const slip = PAPER_DRAWINGS['hk-visitor-slip']
    const svg = svgOf(slip, TONES.light, ['stay-limit'])
    expect(svg).toContain(slip.marks?.['stay-limit'])
    expect(svg).not.toContain(slip.marks?.['holder-name'])
    expect(svgOf(slip, TONES.light, [])).not.toContain(TONES.light.mark)
  })

  it('travel as an image address without a character that WXML or HTML would stumble over', () => {
    for (const [, drawing] of all) {
      expect(imageOf(svgOf(drawing, TONES.light))).toMatch(
        /^data:image\/svg\+xml,[A-Za-z0-9%._~!*'()=:/,-]+$/,
      )
    }
  })

  it('contain no number that arithmetic spoilt', () => {
    for (const [, drawing] of all) expect(svgOf(drawing, TONES.light)).not.toMatch(/NaN|undefined|\d\.\d{6}/)
  })
})
