import { LOOKUPS, MachineRecord } from '../../machine/record.ts'
import {
  COVER_ACTIONS,
  COVER_OUTCOMES,
  CoverChange,
  CoverFinding,
  LayerView,
} from '../../policy/cover-facts.ts'
import { BOOK_KINDS } from '../../rulebook/cover-book.ts'
import { z } from '../../schema.ts'

/** The answer and what it rests on: with `record` and the book's segment the phone comes to the same `assessment`. */
export const CoverageView = z.object({
  lookup: z.enum(LOOKUPS),
  record: z.nullable(MachineRecord),
  assessment: z.object({
    outcome: z.enum(COVER_OUTCOMES),
    until: z.nullable(z.string()),
    findings: z.array(CoverFinding),
    layers: z.array(LayerView),
    wouldHelp: z.array(CoverChange),
    actions: z.array(z.enum(COVER_ACTIONS)),
    book: z.object({ kind: z.enum(BOOK_KINDS), version: z.string(), checkedOn: z.string() }),
  }),
  /** When a source that did not answer is asked again, epoch ms; null where all answered. */
  retryAt: z.nullable(z.number()),
})
export type CoverageView = z.infer<typeof CoverageView>
