import { describe, expect, it } from '@jest/globals'
import type { SoldRow } from '../cover-book.ts'
import { DEFAULT_COVER } from './default-cover.ts'
import { DEMONSTRATION_COVER } from './demonstration-cover.ts'

/** Sold and serviced of one type, or of one model of it, at a place; undefined where there is no row. */
function answer(machineType: string, place: string, model: string | null = null) {
  const row = DEMONSTRATION_COVER.sold.find(
    each => each.machineType === machineType && each.model === model && each.place === place,
  )
  return row && [row.sold, row.serviced]
}
const keyOf = ({ machineType, model, place }: SoldRow) => `${machineType} ${model} ${place}`

describe('The default book', () => {
  it('says of no machine where it is sold or serviced', () => {
    expect(DEFAULT_COVER.kind).toBe('default')
    expect(DEFAULT_COVER.sold).toEqual([])
  })

  it('takes CD for China and CN for nothing', () => {
    const of = (suffix: string) => DEFAULT_COVER.suffixes.find(each => each.suffix === suffix)?.place
    expect([of('CD'), of('UK'), of('WW'), of('CN')]).toEqual(['CN', 'GB', null, null])
  })
})

describe('The demonstration book', () => {
  it('carries the student in Boston: her type and her model are sold and serviced there', () => {
    for (const place of ['US', 'DE', 'SG']) {
      expect(answer('82WM', place)).toEqual([true, true])
      expect(answer('82WM', place, '82WM006KCD')).toEqual([true, true])
    }
  })

  it('carries the traveller in Tokyo: not sold in Japan, sold and serviced in the United States and Australia', () => {
    expect(answer('82L5', 'JP')).toEqual([false, false])
    for (const place of ['US', 'AU']) {
      expect(answer('82L5', place)).toEqual([true, true])
      expect(answer('82L5', place, '82L500EXCD')).toEqual([true, true])
    }
  })

  it('has a type that is sold but not serviced, and a model that is not sold where its type is', () => {
    expect(answer('82TL', 'FR')).toEqual([true, false])
    expect([answer('83D3', 'KR'), answer('83D3', 'KR', '83D3EX00CD')]).toEqual([
      [true, true],
      [false, false],
    ])
  })

  it('leaves some questions open', () => {
    expect(answer('82WM', 'IN')).toEqual([null, null])
    expect(answer('82WM', 'MX')).toEqual([true, null])
    expect(answer('82WM', 'RU')).toBeUndefined()
  })

  it('is marked in every row', () => {
    expect(DEMONSTRATION_COVER.kind).toBe('demonstration')
    expect(DEMONSTRATION_COVER.sold.length).toBeGreaterThan(200)
    expect(new Set(DEMONSTRATION_COVER.sold.map(row => row.source))).toEqual(new Set(['demonstration']))
  })

  it('answers each question once, for a type it names and for models of that very type', () => {
    const { sold, types } = DEMONSTRATION_COVER
    const named = types.map(each => each.machineType)
    expect(new Set(sold.map(keyOf)).size).toBe(sold.length)
    expect(new Set(named).size).toBe(named.length)
    expect(sold.filter(row => !named.includes(row.machineType))).toEqual([])
    expect(sold.filter(({ model, machineType }) => model && !model.startsWith(machineType))).toEqual([])
    expect(sold.filter(({ model }) => model && model.length !== 10)).toEqual([])
  })
})
