import { describe, expect, it } from '@jest/globals'
import type { DirectoryRow, PhoneRow } from '@iws/shared/rulebook/directory'
import type { PlaceRow } from '@iws/shared/rulebook/place'
import { text } from '@iws/shared/text'
import { find, inOrder } from './find'

const place = (code: string, cn: string, hant: string, en: string, ...also: string[]): PlaceRow => ({
  code,
  name: text(cn, hant, en),
  also,
})
const row = (code: string, numbers: number): DirectoryRow => ({
  place: code,
  zone: 'Etc/UTC',
  severalZones: false,
  callingCode: null,
  phones: Array.from({ length: numbers }, () => ({}) as PhoneRow),
  services: null,
  servicesSource: null,
  checkedOn: '2026-11-22',
})

const PLACES = [
  place('AT', '奥地利', '奧地利', 'Austria', 'aodili'),
  place('AU', '澳大利亚', '澳洲', 'Australia', 'aodaliya', 'aozhou'),
  place('CI', '科特迪瓦', '象牙海岸', 'Côte d’Ivoire', 'xiangyahaian', 'ivory coast'),
  place('JP', '日本', '日本', 'Japan', 'riben'),
  place('US', '美国', '美國', 'United States', 'meiguo', 'usa', 'america'),
]
const ROWS = [row('AT', 0), row('AU', 1), row('US', 3)]
const codes = (typed: string, first: string | null = null): string[] =>
  find(inOrder(PLACES, ROWS, first), typed).map(each => each.place.code)

describe('The order of the directory', () => {
  it('has the place asked about on top, then those with numbers, and keeps all the others', () => {
    expect(codes('', 'JP')).toEqual(['JP', 'AU', 'US', 'AT', 'CI'])
  })

  it('has no first one where nothing was asked', () => {
    expect(codes('')).toEqual(['AU', 'US', 'AT', 'CI', 'JP'])
  })

  it('says null where the directory has no row', () => {
    const rows = inOrder(PLACES, ROWS, null).map(each => each.row?.phones.length ?? null)
    expect(rows).toEqual([1, 3, 0, null, null])
  })
})

describe('The search', () => {
  it('finds a name in each of the three languages', () => {
    expect([codes('美国'), codes('澳洲'), codes('united')]).toEqual([['US'], ['AU'], ['US']])
  })

  it('finds pinyin and other names', () => {
    expect([codes('riben'), codes('USA'), codes('Ivory Coast')]).toEqual([['JP'], ['US'], ['CI']])
  })

  it('minds neither accents nor apostrophes nor blanks', () => {
    expect([codes("cote d'ivoire"), codes('  COTE DIV')]).toEqual([['CI'], ['CI']])
  })

  it('puts names that begin so before names that hold it', () => {
    expect(codes('a')).toEqual(['AU', 'US', 'AT'])
    expect(codes('ali')).toEqual(['AU'])
    expect(codes('利')).toEqual(['AU', 'AT'])
  })

  it('takes the two letters of a code, and not two letters in the middle of a name', () => {
    expect(codes('jp')).toEqual(['JP'])
    expect(codes('us')).toEqual(['US'])
  })

  it('finds nothing for what nothing is called', () => {
    expect(codes('Utopia')).toEqual([])
  })
})
