import { STATION_COLUMNS } from '../words/admin'

/** What the server takes at once. */
export const MOST_CHARACTERS = 900_000

/**
 * Takes the bytes of a chosen file; gives its text. Spreadsheets save Chinese as UTF-8 or, still often, as GB18030, and
 * what is not the one is read as the other.
 */
export function textOfCsv(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** How many lines have something on them, the head included. */
export function filledLines(csv: string): number {
  return csv.split(/\r\n|\r|\n/).filter(line => line.trim() !== '').length
}

/** The address of a file with the head and one example row; it begins with the mark by which Excel knows UTF-8. */
export function templateAddress(): string {
  const rows = [STATION_COLUMNS.map(column => column.name), STATION_COLUMNS.map(column => column.example)]
  const csv = rows
    .map(row => row.map(cell => (/[",;]/.test(cell) ? `"${cell}"` : cell)).join(','))
    .join('\r\n')
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${csv}\r\n`)}`
}
