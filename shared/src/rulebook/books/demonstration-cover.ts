import type { CoverBook } from '../cover-book.ts'
import { DEFAULT_COVER } from './default-cover.ts'
import { DEMONSTRATION_SOLD } from './demonstration-sold.ts'
import { DEMONSTRATION_TYPES } from './demonstration-types.ts'

const known = new Set(DEFAULT_COVER.types.map(({ machineType }) => machineType))

/**
 * A fictional book for demonstrations and journeys: the real names of machine types, and made-up answers to where they are
 * sold and serviced. Every screen that rests on it says so; a production server refuses it.
 */
export const DEMONSTRATION_COVER: CoverBook = {
  kind: 'demonstration',
  version: 'demonstration-2026-11-1',
  checkedOn: '2026-11-22',
  types: [
    ...DEFAULT_COVER.types,
    ...DEMONSTRATION_TYPES.filter(({ machineType }) => !known.has(machineType)),
  ],
  sold: DEMONSTRATION_SOLD,
  suffixes: DEFAULT_COVER.suffixes,
}
