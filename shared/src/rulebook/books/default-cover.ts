import type { CoverBook } from '../cover-book.ts'
import { MACHINE_TYPES } from '../tables/machine-types.ts'
import { SUFFIX_ROWS } from './suffixes.ts'

/**
 * The book that ships. No public source says where a machine type is sold and serviced, so `sold` is empty: with it every
 * question of C1 and C2 is unknown, and the answer is to ask.
 */
export const DEFAULT_COVER: CoverBook = {
  kind: 'default',
  version: 'default-2026-11-1',
  checkedOn: '2026-11-22',
  types: MACHINE_TYPES,
  sold: [],
  suffixes: SUFFIX_ROWS,
}
