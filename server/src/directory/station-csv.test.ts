import { describe, expect, it } from '@jest/globals'
import { LANGUAGES, say } from '@iws/shared/text'
import { readStations } from './station-csv.ts'
import { STATION_FAULTS } from './station-faults.ts'
import { readHours } from './station-hours.ts'

const HEAD = 'code,name,company,province,city,address,phone,hours,lat,lng,system,lines'
const ROW =
  '30000001,示例店,示例公司,湖北省,武汉市,示例路1号,027-55550101,mon-sun 09:00-18:00,30.5,114.3,GCJ-02,'
const read = (...lines: string[]) => readStations([HEAD, ...lines].join('\n'), '2026-11-22')
/** The row with some cells changed. */
const row = (change: Record<string, string> = {}) => {
  const names = HEAD.split(',')
  return ROW.split(',')
    .map((cell, n) => change[names[n] ?? ''] ?? cell)
    .map(cell => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')
}
const faultsOf = (...lines: string[]) =>
  read(...lines).faults.map(({ line, column, code }) => `${line} ${column} ${code}`)

describe('A file of stations', () => {
  it('becomes the rows of the segment', () => {
    expect(read(ROW)).toEqual({
      rows: 1,
      faults: [],
      stations: [
        {
          code: '30000001',
          name: '示例店',
          company: '示例公司',
          province: '湖北省',
          city: '武汉市',
          address: '示例路1号',
          phone: '027-55550101',
          hours: {
            zone: 'Asia/Shanghai',
            spans: [
              { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], open: '09:00', close: '18:00' },
            ],
          },
          lat: 30.5,
          lng: 114.3,
          lines: null,
          source: 'operator',
          checkedOn: '2026-11-22',
        },
      ],
    })
  })

  it('may come as spreadsheets write it: byte order mark, CRLF, quotes, line breaks and commas in cells', () => {
    const address = row({ address: '示例路1号,\n二层 "东侧"' }).replaceAll('\n', '\r\n')
    const { stations, faults } = readStations(
      `\ufeff${HEAD}\r\n${address}\r\n,,,,,,,,,,,\r\n\r\n`,
      '2026-11-22',
    )
    expect([faults, stations.map(each => each.address)]).toEqual([[], ['示例路1号, 二层 "东侧"']])
  })

  it('may have full-width digits and signs, its columns in any order, and leave out what is not known', () => {
    const head = ' LNG , lat,System,code,name,province,city,address,Phone,lines'
    const line =
      '１１４．３,３０.５,ｇｃｊ０２,３０００-１,店,湖北省,恩施州,路,（０２７）５５５５－０１０１,Consumer；think'
    const { stations, faults } = readStations(`${head}\n${line}`, '2026-11-22')
    expect(faults).toEqual([])
    expect(stations[0]).toMatchObject({ code: '3000-1', city: '恩施州', lat: 30.5, lng: 114.3 })
    expect(stations[0]).toMatchObject({ hours: null, company: null, lines: ['consumer', 'think'] })
  })

  it.each([
    ['a missing code', { code: '' }, 'code missing'],
    ['a code with odd signs', { code: '3#1' }, 'code code-form'],
    ['a missing name', { name: ' ' }, 'name missing'],
    ['a city without its ending', { city: '武汉' }, 'city city-ending'],
    ['something that is no phone number', { phone: 'see website' }, 'phone phone-form'],
    ['hours in other words', { hours: '周一至周日 9点到18点' }, 'hours hours-form'],
    ['hours that end before they begin', { hours: 'mon-sun 18:00-09:00' }, 'hours hours-form'],
    ['hours that overlap', { hours: 'mon-sun 09:00-18:00; sat 10:00-17:00' }, 'hours hours-overlap'],
    ['a coordinate that is no number', { lat: '30,5' }, 'lat coordinate-form'],
    ['a missing coordinate', { lng: '' }, 'lng missing'],
    ['a coordinate outside the mainland', { lng: '14.3' }, 'lng coordinate-outside'],
    ['swapped coordinates', { lat: '114.3', lng: '30.5' }, 'lat coordinates-swapped'],
    ['Baidu’s coordinates', { system: 'BD-09' }, 'system system-unknown'],
    ['a satellite’s coordinates', { system: 'WGS84' }, 'system system-unknown'],
    ['no word about the coordinates', { system: '' }, 'system missing'],
    ['an unknown line', { lines: 'consumer;phones' }, 'lines lines-unknown'],
    ['a name that is a story', { name: '店'.repeat(61) }, 'name too-long'],
  ])('is refused for %s, on its line', (_, change, fault) => {
    expect(faultsOf(ROW, row({ code: '30000002', ...change }))).toEqual([`3 ${fault}`])
    expect(read(row(change)).stations).toEqual([])
  })

  it('names every fault of every line, by the line on which the row begins', () => {
    const long = row({ code: '30000002', address: 'one\ntwo\nthree' })
    expect(faultsOf(long, row({ code: '', city: '武汉' }), ROW, ROW, 'too,few')).toEqual([
      '5 code missing',
      '5 city city-ending',
      '7 code code-twice',
      '8  cells-count',
    ])
    expect(read(ROW, ROW).faults[0]?.about).toEqual({ line: 2 })
  })

  it.each([
    ['no row', [HEAD], '1  no-rows'],
    ['nothing at all', [''], '1  no-rows'],
    ['an open quotation mark', [HEAD, ROW, '"30000002,店'], '3  csv-broken'],
    ['a column of another name', [`${HEAD},rating`, `${ROW},5`], '1 rating column-unknown'],
    ['a column that stands there twice', [`${HEAD},city`, `${ROW},武汉市`], '1 city column-twice'],
    ['no column of coordinates', [HEAD.replace('lat,', ''), ROW], '1 lat column-missing'],
  ])('with %s is refused as a whole', (_, lines, fault) => {
    const { faults } = readStations(lines.join('\n'), '2026-11-22')
    expect(faults.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([fault])
  })

  it('takes 4000 stations and refuses one more', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => row({ code: String(30_000_001 + n) }))
    expect(read(...many(4000))).toMatchObject({ rows: 4000, faults: [] })
    const { faults, stations } = read(...many(4001))
    expect([faults, stations]).toEqual([
      [{ line: 4002, column: '', code: 'too-many-rows', about: { most: 4000 } }],
      [],
    ])
  })

  it('is told of at most three hundred faults at a time', () => {
    expect(faultsOf(...Array.from({ length: 400 }, () => row({ code: '' })))).toHaveLength(300)
  })
})

describe('Hours', () => {
  it.each([
    [
      'mon-fri 9:00-12:00; mon-fri 13:00-18:00',
      ['mon tue wed thu fri 09:00-12:00', 'mon tue wed thu fri 13:00-18:00'],
    ],
    ['sat,mon-tue 00:00-24:00', ['mon tue sat 00:00-24:00']],
    ['sun 10:30 - 16:45', ['sun 10:30-16:45']],
  ])('%s are read', (written, spans) => {
    const read = readHours(written)
    expect(
      typeof read === 'string'
        ? read
        : read.map(({ days, open, close }) => `${days.join(' ')} ${open}-${close}`),
    ).toEqual(spans)
  })

  it.each([
    'mon',
    '09:00-18:00',
    'fri-mon 09:00-18:00',
    'mon 9-18',
    'mon 24:30-25:00',
    'mon 09:00-09:00',
    'mon 10:60-11:00',
    '',
  ])('%p are not', written => expect(readHours(written)).toBe('hours-form'))
})

describe('The sentences of faults', () => {
  it('exist in every language, with their places filled', () => {
    const fill = { columns: 'a', most: 1, cells: 1, line: 1 }
    for (const says of Object.values(STATION_FAULTS))
      for (const language of LANGUAGES) expect(say(says, language, fill)).toMatch(/^[^{}]{5,}[。.]$/)
  })
})
