import { describe, expect, it } from '@jest/globals'
import type { StationRow } from '@iws/shared/rulebook/directory'
import { distanceWords, findStations, metresBetween } from './nearest'

const station = (code: string, city: string, address: string, lat: number, lng: number): StationRow => ({
  code,
  name: `联想服务中心 ${code}`,
  company: null,
  province: city,
  city,
  address,
  phone: null,
  hours: null,
  lat,
  lng,
  lines: null,
  source: 'demonstration',
  checkedOn: '2026-11-22',
})
const ROWS = [
  station('S1', '上海市', '黄浦区示例路 1 号', 31.2304, 121.4737),
  station('B1', '北京市', '海淀区示例路 2 号', 39.9825, 116.3531),
  station('B2', '北京市', '朝阳区示例路 3 号', 39.9219, 116.4436),
]
const found = (typed: string, from: { lat: number; lng: number } | null = null): string[] =>
  findStations(ROWS, typed, from).map(each => each.row.code)

describe('The distance between two points', () => {
  it('is 111 195 m for one degree of a meridian: R × π / 180', () => {
    expect(Math.round(metresBetween({ lat: 30, lng: 114 }, { lat: 31, lng: 114 }))).toBe(111_195)
  })

  it('is half of that for one degree of longitude at 60° north, but for a metre or two', () => {
    const metres = metresBetween({ lat: 60, lng: 100 }, { lat: 60, lng: 101 })
    // The great circle runs a little north of the parallel, whose degree is 55 597.5 m.
    expect(metres).toBeGreaterThan(55_594)
    expect(metres).toBeLessThan(55_597.5)
  })

  it('is a quarter of the way round from the equator to the pole, and nothing from a point to itself', () => {
    expect(Math.round(metresBetween({ lat: 0, lng: 0 }, { lat: 90, lng: 0 }))).toBe(10_007_557)
    expect(metresBetween({ lat: 31.2304, lng: 121.4737 }, { lat: 31.2304, lng: 121.4737 })).toBe(0)
  })

  it('goes the short way over the date line', () => {
    expect(Math.round(metresBetween({ lat: 0, lng: 179.5 }, { lat: 0, lng: -179.5 }))).toBe(111_195)
  })
})

describe('The stations found', () => {
  it('stand in the order of the list where nobody said from where, without a distance', () => {
    expect(found('')).toEqual(['S1', 'B1', 'B2'])
    expect(findStations(ROWS, '', null).map(each => each.metres)).toEqual([null, null, null])
  })

  it('are those of the city, the district or the name typed', () => {
    expect([found('北京'), found('朝阳'), found('b1'), found(' 上海市 黄浦区 ')]).toEqual([
      ['B1', 'B2'],
      ['B2'],
      ['B1'],
      ['S1'],
    ])
    expect(found('武汉')).toEqual([])
  })

  it('stand the nearest first', () => {
    expect(found('', { lat: 39.92, lng: 116.46 })).toEqual(['B2', 'B1', 'S1'])
    expect(found('', { lat: 31, lng: 121 })).toEqual(['S1', 'B2', 'B1'])
  })
})

describe('A distance in words', () => {
  it('is in tens of metres, tenths of a kilometre or whole kilometres', () => {
    expect([4, 846, 994, 995, 3249, 9949, 9950, 1_067_310].map(distanceWords)).toEqual([
      '0 m',
      '850 m',
      '990 m',
      '1.0 km',
      '3.2 km',
      '9.9 km',
      '10 km',
      '1067 km',
    ])
  })
})
