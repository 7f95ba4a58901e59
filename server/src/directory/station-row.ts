import { LINES } from '@iws/shared/rulebook/cover-book'
import type { StationRow } from '@iws/shared/rulebook/directory'
import { readHours } from './station-hours.ts'
import type { StationFaultCode } from './station-faults.ts'

/** The columns of a file of stations, by their names in the head. */
export const COLUMNS = {
  code: { required: true, longest: 16 },
  name: { required: true, longest: 60 },
  company: { required: false, longest: 80 },
  province: { required: true, longest: 20 },
  city: { required: true, longest: 20 },
  address: { required: true, longest: 160 },
  phone: { required: false, longest: 30 },
  hours: { required: false, longest: 200 },
  lat: { required: true, longest: 20 },
  lng: { required: true, longest: 20 },
  system: { required: true, longest: 10 },
  lines: { required: false, longest: 60 },
} as const satisfies Record<string, { required: boolean; longest: number }>
export type Column = keyof typeof COLUMNS

/** The cells of one row; a column that the file does not have is the empty text. */
export type Cells = Readonly<Record<Column, string>>
/** Writes down one thing that is wrong with the row. */
export type Fault = (column: Column, code: StationFaultCode, about?: Record<string, string | number>) => void

const CITY = /(市|州|盟|地区)$/
const CODE = /^[0-9A-Za-z-]{3,16}$/
const PHONE = /^[+(]?\d[\d ()-]{4,22}\d(转\d{1,6})?$/
const DEGREES = /^\d{1,3}(\.\d{1,12})?$/
/** The mainland fits into these degrees; what lies outside them is a slip. */
const MAINLAND = { lat: [16, 54], lng: [73, 136] } as const

/** Takes the cells of one row; gives the station, null where `fault` was told of something. */
export function stationOf(given: Cells, fault: Fault, checkedOn: string): StationRow | null {
  let whole = true
  const wrong: Fault = (column, code, about) => {
    whole = false
    fault(column, code, about)
  }
  const cells = trimmed(given)
  checkLengths(cells, wrong)
  if (cells.code && !CODE.test(cells.code)) wrong('code', 'code-form')
  if (cells.city && !CITY.test(cells.city)) wrong('city', 'city-ending')
  if (cells.phone && !PHONE.test(cells.phone)) wrong('phone', 'phone-form')
  if (cells.system && !/^GCJ-?02$/i.test(cells.system)) wrong('system', 'system-unknown')
  const spans = hoursOf(cells.hours, wrong)
  const { lat, lng } = coordinatesOf(cells, wrong)
  const lines = linesOf(cells.lines, wrong)
  if (!whole) return null
  const { code, name, province, city, address } = cells
  return {
    code,
    name,
    company: cells.company || null,
    province,
    city,
    address,
    phone: cells.phone || null,
    hours: spans && { zone: 'Asia/Shanghai', spans },
    lat,
    lng,
    lines,
    source: 'operator',
    checkedOn,
  }
}

/** Names keep their characters; what is read by machine is brought to plain digits and signs first. */
function trimmed(cells: Cells): Cells {
  const text = (cell: string) => cell.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const plain = (cell: string) => text(cell.normalize('NFKC')).replace(/[\u2010-\u2015\u2212]/g, '-')
  return {
    code: plain(cells.code),
    name: text(cells.name),
    company: text(cells.company),
    province: text(cells.province),
    city: text(cells.city),
    address: text(cells.address),
    phone: plain(cells.phone),
    hours: plain(cells.hours).toLowerCase(),
    lat: plain(cells.lat),
    lng: plain(cells.lng),
    system: plain(cells.system),
    lines: plain(cells.lines).toLowerCase(),
  }
}

function checkLengths(cells: Cells, wrong: Fault): void {
  for (const [column, { required, longest }] of Object.entries(COLUMNS) as [
    Column,
    (typeof COLUMNS)[Column],
  ][]) {
    if (required && cells[column] === '') wrong(column, 'missing')
    if (cells[column].length > longest) wrong(column, 'too-long', { most: longest })
  }
}

function hoursOf(cell: string, wrong: Fault) {
  if (cell === '') return null
  const read = readHours(cell)
  if (typeof read !== 'string') return read
  wrong('hours', read)
  return null
}

function coordinatesOf(cells: Cells, wrong: Fault): { lat: number; lng: number } {
  const read = (column: 'lat' | 'lng'): number => {
    if (DEGREES.test(cells[column])) return Number(cells[column])
    if (cells[column] !== '') wrong(column, 'coordinate-form')
    return NaN
  }
  const [lat, lng] = [read('lat'), read('lng')]
  const inside = (degrees: number, [from, until]: readonly [number, number]) =>
    Number.isNaN(degrees) || (degrees >= from && degrees <= until)
  if (!inside(lat, MAINLAND.lat) && inside(lat, MAINLAND.lng) && inside(lng, MAINLAND.lat))
    wrong('lat', 'coordinates-swapped')
  else {
    if (!inside(lat, MAINLAND.lat)) wrong('lat', 'coordinate-outside')
    if (!inside(lng, MAINLAND.lng)) wrong('lng', 'coordinate-outside')
  }
  return { lat, lng }
}

function linesOf(cell: string, wrong: Fault): string[] | null {
  if (cell === '') return null
  const words = cell.split(/[;,|、]/).map(each => each.trim())
  if (words.every(word => LINES.some(line => line === word))) return [...new Set(words)]
  wrong('lines', 'lines-unknown')
  return null
}
