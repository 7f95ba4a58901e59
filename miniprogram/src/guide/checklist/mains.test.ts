import { describe, expect, it } from '@jest/globals'
import type { MainsRow } from '@iws/shared/rulebook/directory'
import { GUIDE_SAYS } from '@iws/shared/rulebook/guide/says'
import { say } from '@iws/shared/text'
import { mainsLines, missingPlugs } from './mains'

function mains(place: string, volts: number[], hertz: number[], plugs: string, more: Partial<MainsRow> = {}) {
  const plain = { place, voltages: volts, frequencies: hertz, plugs: plugs.split(' ') }
  return { ...plain, agreement: 'full', other: null, ...more } satisfies MainsRow
}

const US = mains('US', [120], [60], 'A B')
const JP = mains('JP', [100], [50, 60], 'A B', { agreement: 'partial', other: { frequencies: [50] } })
const BR = mains('BR', [127, 220], [60], 'C N', { agreement: 'partial', other: { voltages: [220] } })
const GB = mains('GB', [230], [50], 'G')
const TW = mains('TW', [110], [60], 'A B')
const HK = mains('HK', [220], [50], 'D G', { agreement: 'single-source' })

const linesOf = (row: MainsRow) => mainsLines(row).map(each => each.line)
const read = (row: MainsRow) => mainsLines(row).map(each => say(GUIDE_SAYS[each.line], 'en', each.fill))
const warns = (row: MainsRow) => mainsLines(row).some(each => each.warns)

describe('the mains of a place, for somebody from the mainland', () => {
  it.each([
    ['US', US],
    ['JP', JP],
    ['TW', TW],
  ])('are a big step down in %s, which a tower may not take', (_, row) => {
    expect(linesOf(row)[0]).toBe('mainsJump')
    expect(warns(row)).toBe(true)
  })

  it('are the same band in Great Britain, where no plug fits', () => {
    expect(linesOf(GB)).toEqual(['mainsSame', 'plugsNone', 'labelDecides'])
    expect(warns(GB)).toBe(false)
    expect(read(GB)[0]).toContain('230 V there')
    expect(missingPlugs(GB)).toEqual(['G'])
  })

  it('are two voltages in Brazil, and both sources are told', () => {
    expect(linesOf(BR)).toEqual(['mainsBoth', 'mainsHertz', 'plugsSome', 'sourcesDiffer', 'labelDecides'])
    expect(read(BR)[0]).toContain('127 / 220 V')
    expect(read(BR)[2]).toContain('C fits; N is not in use')
    expect(read(BR)[3]).toContain('220 V')
    expect(warns(BR)).toBe(true)
  })

  it('have two frequencies in Japan, though one source knows only one', () => {
    expect(read(JP)[1]).toContain('50 / 60 Hz')
    expect(read(JP)[3]).toMatch(/other one says: 50 Hz\.$/)
  })

  it('say nothing of frequency or sources where there is nothing to say', () => {
    expect(linesOf(mains('DE', [230], [50], 'C F'))).toEqual(['mainsSame', 'plugsSome', 'labelDecides'])
    expect(linesOf(mains('AR', [220], [50], 'C I'))).toEqual(['mainsSame', 'plugsFit', 'labelDecides'])
  })

  it('say that only one source knows Hong Kong', () => {
    expect(linesOf(HK)).toContain('oneSource')
  })

  it('believe the source that warns', () => {
    const row = mains('MS', [230], [60], 'A', { agreement: 'partial', other: { voltages: [120] } })
    expect(linesOf(row)[0]).toBe('mainsBoth')
    expect(read(row)[0]).toContain('120 / 230 V')
  })

  it('are not known where there is no row, and that is a warning too', () => {
    expect(mainsLines(null)).toEqual([{ line: 'mainsUnknown', fill: {}, warns: true }])
  })

  it('leave no place of a sentence unfilled', () => {
    for (const row of [US, JP, BR, GB, TW, HK]) expect(read(row).join(' ')).not.toMatch(/[{}]/)
  })
})
