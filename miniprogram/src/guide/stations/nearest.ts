import type { StationRow } from '@iws/shared/rulebook/directory'
import type { Point } from '../../platform/place-face'

/** A station and how far it is as the crow flies, metres; null while nobody said from where. */
export interface Found {
  readonly row: StationRow
  readonly metres: number | null
}

/** The earth's mean radius, metres. */
const RADIUS = 6_371_008.8

/** Takes two points of one datum; gives metres between them on a sphere. */
export function metresBetween(one: Point, other: Point): number {
  const rad = Math.PI / 180
  const half = (from: number, to: number): number => Math.sin(((to - from) * rad) / 2) ** 2
  const across = Math.cos(one.lat * rad) * Math.cos(other.lat * rad) * half(one.lng, other.lng)
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half(one.lat, other.lat) + across)))
}

/** Keeps the stations whose name, address, city or province holds what was typed; the nearest first where `from` is known. */
export function findStations(
  rows: readonly StationRow[],
  typed: string,
  from: Point | null,
): readonly Found[] {
  const wanted = typed.replace(/\s/g, '').toLowerCase()
  const found = rows
    .filter(row =>
      `${row.province}${row.city}${row.address} ${row.name}`
        .replace(/\s/g, '')
        .toLowerCase()
        .includes(wanted),
    )
    .map(row => ({ row, metres: from && metresBetween(from, row) }))
  return from ? found.sort((one, other) => (one.metres ?? 0) - (other.metres ?? 0)) : found
}

/** Writes a distance: `850 m`, `3.2 km`, `1067 km`. */
export function distanceWords(metres: number): string {
  if (metres < 995) return `${Math.round(metres / 10) * 10} m`
  const km = metres / 1000
  return `${km < 9.95 ? km.toFixed(1) : Math.round(km)} km`
}
