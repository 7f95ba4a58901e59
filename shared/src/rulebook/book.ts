import { PAPER_ROWS, FIRST_DAY } from './paper-rows.ts'
import { PAPER_TABLE } from './papers.ts'
import { REASONS } from './reasons.ts'
import type { Rulebook } from './schema.ts'
import { TARGETS } from './targets.ts'

/** The default book: it holds only what a source says, and marks what is our own reading. */
export const DEFAULT_BOOK: Rulebook = {
  version: 'default-2026-11-1',
  effectiveFrom: FIRST_DAY,
  papers: PAPER_TABLE,
  paperRows: PAPER_ROWS,
  reasons: REASONS,
  targets: TARGETS,
}
