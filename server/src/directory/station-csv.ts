import { CsvError, parse } from 'csv-parse/sync'
import type { StationRow } from '@iws/shared/rulebook/directory'
import type { StationFault } from './station-faults.ts'
import { COLUMNS, stationOf } from './station-row.ts'
import type { Cells, Column } from './station-row.ts'

export const MOST_STATIONS = 4000
/** So many faults are told; whoever has more begins with these. */
const MOST_FAULTS = 300
const NAMES = Object.keys(COLUMNS) as Column[]

/** What a file comes to. `rows`: how many stations stand in it. With any fault there is nothing to take from `stations`. */
export interface StationFile {
  readonly rows: number
  readonly stations: readonly StationRow[]
  readonly faults: readonly StationFault[]
}

interface Line {
  readonly line: number
  readonly cells: readonly string[]
}

/** Reads a whole file of stations as CSV. `checkedOn`: the day that is written into each row. Never throws. */
export function readStations(csv: string, checkedOn: string): StationFile {
  const records = recordsOf(csv)
  if ('faults' in records) return { rows: 0, stations: [], ...records }
  const [head, ...body] = records
  const faults = head ? headFaults(head) : []
  if (body.length === 0) faults.push(about(1, '', 'no-rows'))
  if (body.length > MOST_STATIONS)
    faults.push(about(body[MOST_STATIONS]?.line ?? 1, '', 'too-many-rows', { most: MOST_STATIONS }))
  if (!head || faults.length > 0) return { rows: body.length, stations: [], faults }
  return readRows(head.cells.map(nameOf), body, checkedOn)
}

function readRows(head: readonly string[], body: readonly Line[], checkedOn: string): StationFile {
  const faults: StationFault[] = []
  const stations: StationRow[] = []
  const lineOf = new Map<string, number>()
  for (const { line, cells } of body) {
    if (faults.length >= MOST_FAULTS) break
    if (cells.length !== head.length) {
      faults.push(about(line, '', 'cells-count', { cells: cells.length, columns: head.length }))
      continue
    }
    const station = stationOf(
      cellsOf(head, cells),
      (column, code, fill) => faults.push(about(line, column, code, fill)),
      checkedOn,
    )
    if (!station) continue
    const first = lineOf.get(station.code)
    if (first !== undefined) faults.push(about(line, 'code', 'code-twice', { line: first }))
    else lineOf.set(station.code, line)
    stations.push(station)
  }
  return { rows: body.length, stations, faults: faults.slice(0, MOST_FAULTS) }
}

/** The records with the line on which each begins, without those that are empty; or where the file breaks. */
function recordsOf(csv: string): Line[] | { faults: StationFault[] } {
  try {
    const parsed = parse(csv, { bom: true, info: true, relax_column_count: true }) as unknown as {
      info: { lines: number }
      record: string[]
    }[]
    return parsed
      .map(({ record }, n) => ({ line: (parsed[n - 1]?.info.lines ?? 0) + 1, cells: record }))
      .filter(({ cells }) => cells.some(cell => cell.trim() !== ''))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines } = error as unknown as { lines?: number }
    return { faults: [about(lines ?? 1, '', 'csv-broken')] }
  }
}

function headFaults({ line, cells }: Line): StationFault[] {
  const names = cells.map(nameOf)
  const missing = NAMES.filter(name => COLUMNS[name].required && !names.includes(name))
  const unknown = names.filter(name => !Object.hasOwn(COLUMNS, name))
  const twice = NAMES.filter(name => names.indexOf(name) !== names.lastIndexOf(name))
  return [
    ...missing.map(name => about(line, name, 'column-missing')),
    ...unknown.map(name => about(line, name.slice(0, 40), 'column-unknown', { columns: NAMES.join(' ') })),
    ...twice.map(name => about(line, name, 'column-twice')),
  ].slice(0, MOST_FAULTS)
}

function nameOf(cell: string): string {
  return cell.normalize('NFKC').trim().toLowerCase()
}

function cellsOf(head: readonly string[], cells: readonly string[]): Cells {
  return Object.fromEntries(NAMES.map(name => [name, cells[head.indexOf(name)] ?? ''])) as Cells
}

function about(
  line: number,
  column: string,
  code: StationFault['code'],
  fill: StationFault['about'] = {},
): StationFault {
  return { line, column, code, about: fill }
}
