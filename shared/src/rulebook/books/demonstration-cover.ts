import type { CoverBook, MachineTypeRow } from '../cover-book.ts'
import { DEFAULT_COVER } from './default-cover.ts'
import { DEMONSTRATION_SOLD } from './demonstration-sold.ts'

/** A machine of the demonstration whose type the catalogue does not name. */
const THINKPAD: MachineTypeRow = {
  machineType: '21CB',
  line: 'think',
  family: 'ThinkPad',
  form: 'notebook',
  nameEn: 'ThinkPad X1 Carbon Gen 10',
  nameZh: null,
  source: 'inferred',
  checkedOn: '2026-11-22',
}

/**
 * A fictional book for demonstrations and journeys: the real names of machine types, and made-up answers to where they are
 * sold and serviced. Every screen that rests on it says so; a production server refuses it.
 */
export const DEMONSTRATION_COVER: CoverBook = {
  kind: 'demonstration',
  version: 'demonstration-2026-11-1',
  checkedOn: '2026-11-22',
  types: [...DEFAULT_COVER.types, THINKPAD],
  sold: DEMONSTRATION_SOLD,
  suffixes: DEFAULT_COVER.suffixes,
}
