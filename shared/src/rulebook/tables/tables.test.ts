import { describe, expect, it } from '@jest/globals'
import { readDay } from '../../calendar/day.ts'
import { LANGUAGES } from '../../text.ts'
import { SERVICE_KINDS, WEEKDAYS, type PhoneRow } from '../directory.ts'
import { HOTLINE } from '../hotline.ts'
import { DIRECTORY_ROWS } from './directory.ts'
import { PHONES } from './directory-phones.ts'
import { HOLIDAY_ROWS } from './holidays.ts'
import { MAINS_ROWS } from './mains.ts'
import { PLACE_ROWS } from './places.ts'
import { ZONES } from './zones.ts'

const phones = DIRECTORY_ROWS.flatMap(row => row.phones)
const zones = new Set(ZONES.zones.map(zone => zone.id))
const digits = (text: string): string => text.replace(/\D/g, '')
const phone = (id: string): PhoneRow => phones.find(each => each.id === id)!
const twice = (keys: readonly string[]): string[] => keys.filter((key, index) => keys.indexOf(key) !== index)

/** Numbers of the sources that must not be shown: impossible in the printed form, of a shop, or long dead. */
const NEVER = ['188800442488', '3717070360', '18004977426', '441475893638']

describe('the directory', () => {
  it('has the 96 countries and regions of the warranty tables, each once, each a place', () => {
    expect(DIRECTORY_ROWS).toHaveLength(96)
    expect(twice(DIRECTORY_ROWS.map(row => row.place))).toEqual([])
    const places = new Set(PLACE_ROWS.map(row => row.code))
    expect(DIRECTORY_ROWS.filter(row => !places.has(row.place))).toEqual([])
  })

  it('shows every number of its table', () => {
    expect(phones).toHaveLength(24)
    expect(Object.values(PHONES).flat()).toHaveLength(24)
    expect(twice(phones.map(each => each.id))).toEqual([])
    expect(DIRECTORY_ROWS.filter(row => row.phones.length > 0).map(row => row.place)).toEqual(
      'AR BR CA CL CN DE HK IN IT JP KR LT TH TR TW US'.split(' '),
    )
  })

  it('knows the clock of every row and of every line', () => {
    const named = DIRECTORY_ROWS.flatMap(row => [
      row.zone,
      ...row.phones.flatMap(each => each.hours?.zone ?? []),
    ])
    expect(named.filter(zone => !zones.has(zone))).toEqual([])
  })

  it('has no number that cannot exist, none of a shop, none long dead', () => {
    expect(phones.filter(each => NEVER.includes(digits(each.number)))).toEqual([])
  })

  it('writes numbers with a country code as the country’s own', () => {
    for (const row of DIRECTORY_ROWS) {
      expect(row.callingCode).toMatch(/^\+[1-9]\d{0,2}$/)
      for (const each of row.phones.filter(one => one.e164 !== null)) {
        expect(each.e164).toMatch(/^\+[1-9]\d{6,14}$/)
        expect(each.e164!.startsWith(row.callingCode!)).toBe(true)
        const national = digits(each.number).replace(/^0/, '')
        expect(each.e164!.endsWith(national)).toBe(true)
      }
    }
  })

  it('holds only a few numbers for good, and never an old one', () => {
    expect(phones.filter(each => each.state === 'checked-source').map(each => each.id)).toEqual([
      'br-1143730154',
      'br-08008850500',
      'cn-4009908888',
      'hk-25930388',
      'in-18004197555',
      'in-18001215366',
      'in-18001219339',
      'tw-0800000702',
    ])
    expect(phones.filter(each => each.stale && each.state !== 'weak-or-old')).toEqual([])
    expect(phones.filter(each => each.stale).map(each => each.id)).toEqual([
      'ca-18004267378',
      'ca-18005653344',
      'cl-800361213',
      'it-800820094',
      'jp-0120035555',
      'kr-15886782',
      'lt-52786600',
      'th-1800060066',
      'th-22734088',
      'tr-0080044632041',
      'us-18774536686',
      'us-18004267378',
    ])
  })

  it('says where each number stands, and claims of none that it connects from abroad', () => {
    expect(phones.filter(each => !each.source || readDay(each.checkedOn) === null)).toEqual([])
    expect(phones.filter(each => each.fromAbroad !== null)).toEqual([])
  })

  it('agrees with the hotline on the mainland’s line (C17)', () => {
    expect(phone('cn-4009908888')).toMatchObject({
      number: HOTLINE.number,
      e164: `+${digits(HOTLINE.fromAbroad)}`,
      hours: { zone: HOTLINE.zone, spans: [{ days: WEEKDAYS, open: HOTLINE.opens, close: HOTLINE.closes }] },
    })
  })

  it('writes times as HH:MM', () => {
    const spans = phones.flatMap(each => each.hours?.spans ?? [])
    expect(spans).toHaveLength(10)
    const times = spans.flatMap(span => [span.open, span.close])
    expect(times.filter(time => !/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time))).toEqual([])
  })

  it('names kinds of service with their source, and none for the mainland', () => {
    for (const row of DIRECTORY_ROWS) {
      expect(row.services === null).toBe(row.servicesSource === null)
      expect(row.services?.every(kind => SERVICE_KINDS.includes(kind)) ?? true).toBe(true)
    }
    const services = (place: string) => DIRECTORY_ROWS.find(row => row.place === place)!.services
    expect(services('CN')).toBeNull()
    expect(services('US')).toEqual(['parts-sent', 'mail-in'])
    expect(services('SG')).toEqual(['parts-sent', 'courier', 'carry-in'])
    expect(services('PA')).toEqual(['on-site', 'carry-in'])
  })
})

describe('the places', () => {
  it('have a name in three languages and take part in every other table', () => {
    expect(PLACE_ROWS).toHaveLength(222)
    expect(twice(PLACE_ROWS.map(row => row.code))).toEqual([])
    expect(PLACE_ROWS.filter(row => LANGUAGES.some(language => !row.name[language].trim()))).toEqual([])
  })

  it('name the mainland, Hong Kong, Macao and Taiwan as the policy does', () => {
    const name = (code: string) => Object.values(PLACE_ROWS.find(row => row.code === code)!.name)
    expect(name('CN')).toEqual(['中国内地', '中國內地', 'Chinese mainland'])
    expect(name('HK')).toEqual(['中国香港', '中國香港', 'Hong Kong, China'])
    expect(name('MO')).toEqual(['中国澳门', '中國澳門', 'Macao, China'])
    expect(name('TW')).toEqual(['中国台湾', '中國台灣', 'Taiwan, China'])
  })

  it('are found by what people type: lower case, and nothing a name already says', () => {
    for (const row of PLACE_ROWS) {
      expect(row.also).toEqual(row.also.map(word => word.toLowerCase()))
      expect(row.also).not.toContain(row.name.en.toLowerCase())
    }
    const also = (code: string) => PLACE_ROWS.find(row => row.code === code)!.also
    expect(also('US')).toEqual(expect.arrayContaining(['meiguo', 'usa', 'boston', 'us']))
    expect(also('KE')).toContain('肯尼亞')
    expect(also('CI')).toContain('cote divoire')
  })
})

describe('the holidays', () => {
  it('are real days of 2026 to 2028, each place and day once', () => {
    expect(HOLIDAY_ROWS.filter(row => readDay(row.day) === null)).toEqual([])
    expect(new Set(HOLIDAY_ROWS.map(row => row.day.slice(0, 4)))).toEqual(new Set(['2026', '2027', '2028']))
    expect(twice(HOLIDAY_ROWS.map(row => `${row.place} ${row.day}`))).toEqual([])
  })

  it('stand for each place that has a number, in every year', () => {
    for (const row of DIRECTORY_ROWS.filter(each => each.phones.length > 0))
      for (const year of ['2026', '2027', '2028'])
        expect(
          HOLIDAY_ROWS.filter(each => each.place === row.place && each.day.startsWith(year)).length,
        ).toBeGreaterThanOrEqual(5)
  })

  it('have the days that everybody knows', () => {
    const has = (place: string, day: string) =>
      HOLIDAY_ROWS.some(row => row.place === place && row.day === day)
    expect(has('BR', '2026-09-07')).toBe(true)
    expect(has('BR', '2027-09-07')).toBe(true)
    expect(has('HK', '2027-07-01')).toBe(true)
    expect(has('CN', '2026-10-01')).toBe(true)
    expect(has('CN', '2026-06-01')).toBe(false)
    expect(has('US', '2026-11-26')).toBe(true)
    expect(has('KR', '2026-02-16')).toBe(true)
    expect(has('KR', '2026-02-19')).toBe(false)
    expect(has('IT', '2027-03-29')).toBe(true)
  })
})

describe('the mains', () => {
  it('has the 222 rows of its source: 167 that agree, 32 that differ, 23 of one source', () => {
    const count = (agreement: string) => MAINS_ROWS.filter(row => row.agreement === agreement).length
    expect(MAINS_ROWS).toHaveLength(222)
    expect([count('full'), count('partial'), count('single-source')]).toEqual([167, 32, 23])
    expect(MAINS_ROWS.every(row => (row.agreement === 'partial') === (row.other !== null))).toBe(true)
  })

  it('has plausible volts, hertz and plugs everywhere', () => {
    for (const row of MAINS_ROWS) {
      expect(row.voltages.every(volts => volts >= 100 && volts <= 240)).toBe(true)
      expect(row.frequencies.every(hertz => hertz === 50 || hertz === 60)).toBe(true)
      expect(row.plugs.every(plug => /^[A-O]$/.test(plug))).toBe(true)
      expect(Math.min(row.voltages.length, row.frequencies.length, row.plugs.length)).toBeGreaterThan(0)
    }
  })

  it('says what matters most to somebody from the mainland', () => {
    const at = (place: string) => MAINS_ROWS.find(row => row.place === place)
    expect(at('CN')).toMatchObject({ voltages: [220], frequencies: [50], plugs: ['A', 'C', 'I'] })
    expect(at('JP')).toMatchObject({ voltages: [100], frequencies: [50, 60], plugs: ['A', 'B'] })
    expect(at('BR')).toMatchObject({ voltages: [127, 220], other: { voltages: [220] } })
    expect(at('TH')!.plugs).toContain('O')
    expect(at('ID')).toMatchObject({ voltages: [230], other: { plugs: ['C', 'F', 'G'] } })
  })
})

describe('the zones', () => {
  it('stand in order, each once, with changes that ascend and really change', () => {
    expect(twice(ZONES.zones.map(zone => zone.id))).toEqual([])
    for (const zone of ZONES.zones) {
      let [before, offset] = [Date.parse(ZONES.from) / 1000, zone.first]
      for (const [from, minutes] of zone.changes) {
        expect(from).toBeGreaterThan(before)
        expect(minutes).not.toBe(offset)
        ;[before, offset] = [from, minutes]
      }
      expect(before).toBeLessThan(Date.parse(`${ZONES.until}T23:59:59Z`) / 1000)
    }
  })
})
