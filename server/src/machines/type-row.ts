import type { CoverBook, MachineTypeRow } from '@iws/shared/rulebook/cover-book'

/** By book and type: a book never changes, and the search is on the road of every request. */
const TABLES = new WeakMap<CoverBook, ReadonlyMap<string, MachineTypeRow>>()

/** The catalogue's row of a machine type, or null where it has none. */
export function typeRowOf(book: CoverBook, machineType: string | null): MachineTypeRow | null {
  if (machineType === null) return null
  const known = TABLES.get(book)
  const table = known ?? new Map(book.types.map(row => [row.machineType, row]))
  if (!known) TABLES.set(book, table)
  return table.get(machineType) ?? null
}
