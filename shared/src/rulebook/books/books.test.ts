import { describe, expect, it } from '@jest/globals'
import { isOpen, nextChange } from '../../calendar/hours.ts'
import type { ZoneRow } from '../../calendar/offsets.ts'
import { offsetsOf } from '../../calendar/zone.ts'
import type { SoldRow } from '../cover-book.ts'
import type { PhoneRow } from '../directory.ts'
import { DIRECTORY_ROWS } from '../tables/directory.ts'
import { ZONES } from '../tables/zones.ts'
import { DEFAULT_COVER } from './default-cover.ts'
import { DEMONSTRATION_COVER } from './demonstration-cover.ts'
import { withDemonstrationPhones } from './demonstration-directory.ts'

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

describe('The numbers of the demonstration', () => {
  const rows = withDemonstrationPhones(DIRECTORY_ROWS)
  const added = rows.flatMap((row, n) =>
    row.phones.slice(0, row.phones.length - (DIRECTORY_ROWS[n]?.phones.length ?? 0)),
  )

  it('stand before the real ones of two places; every real row stays as it is', () => {
    const real = rows.map(row => ({ ...row, phones: row.phones.filter(phone => !added.includes(phone)) }))
    expect(real).toEqual(DIRECTORY_ROWS)
    expect(
      rows
        .filter(row => added.includes(row.phones[0] as PhoneRow))
        .map(row => row.place)
        .sort(),
    ).toEqual(['JP', 'US'])
  })

  it('are marked, connect to nobody, and say so', () => {
    expect(added.map(({ state, source }) => [state, source])).toEqual([
      ['demonstration', 'demonstration'],
      ['demonstration', 'demonstration'],
    ])
    for (const { e164, note } of added) {
      expect(e164).toMatch(/^(\+120255501\d\d|\+8130000\d{4})$/)
      expect(note?.en).toContain('example')
    }
    expect(
      DIRECTORY_ROWS.flatMap(row => row.phones).filter(phone => phone.state === 'demonstration'),
    ).toEqual([])
  })

  it('let the student find the American line closed at ten past eleven at night, open at nine her time', () => {
    const line = added.find(phone => phone.id === 'us-demonstration')
    expect(line).toMatchObject({ line: 'consumer', menuOption: '2', languages: ['en', 'zh'] })
    const row = ZONES.zones.find(zone => zone.id === line?.hours?.zone)
    const boston = offsetsOf(row as ZoneRow)
    const hours = { spans: line?.hours?.spans ?? [], holidays: [] }
    const late = Date.parse('2026-11-23T23:10:00-05:00')
    expect(isOpen(hours, boston, late)).toBe(false)
    expect(nextChange(hours, boston, late)).toBe(Date.parse('2026-11-24T09:00:00-05:00'))
  })
})

describe('The demonstration book', () => {
  it('carries the student in Boston: her type is sold and serviced there', () => {
    for (const place of ['US', 'DE', 'SG']) expect(answer('82WM', place)).toEqual([true, true])
  })

  it('carries the traveller in Tokyo: not sold in Japan, sold and serviced in the United States and Australia', () => {
    expect(answer('82L5', 'JP')).toEqual([false, false])
    for (const place of ['US', 'AU']) expect(answer('82L5', place)).toEqual([true, true])
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
