import type { SuffixRow } from '../cover-book.ts'

/**
 * The last two characters of an MTM seen on machines of a known market. There is no official list. `WW` is any country of
 * a machine configured to order; `CN` was never seen, so it must not be taken for China.
 */
export const SUFFIX_ROWS: readonly SuffixRow[] = [
  { suffix: 'CD', place: 'CN' },
  { suffix: 'TA', place: 'TH' },
  { suffix: 'VN', place: 'VN' },
  { suffix: 'US', place: 'US' },
  { suffix: 'UK', place: 'GB' },
  { suffix: 'WW', place: null },
  { suffix: 'CN', place: null },
]
