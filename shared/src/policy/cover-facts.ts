import type { Day } from '../calendar/day.ts'
import type { MachineRecord, Lookup } from '../machine/record.ts'
import type { BookKind } from '../rulebook/cover-book.ts'
import type { PlaceCode } from '../rulebook/place.ts'
import { LAYER_KINDS } from '../machine/record.ts'
import { z } from '../schema.ts'
import { VERDICTS, WEIGHTS } from './finding.ts'

/** What coverage is asked about: one machine, one destination, one day. */
export interface CoverFacts {
  readonly today: Day
  /** Where the customer says it was bought; a record's `soldIn` goes before it (C11). */
  readonly boughtIn: PlaceCode | null
  readonly destination: PlaceCode
  readonly lookup: Lookup
  readonly record: MachineRecord | null
  /** What the customer said of it; fills only what the record leaves open. */
  readonly stated: MachineRecord | null
  /** A mark of a refurbished machine in model or serial (C6). Null: nothing was given that could carry one. */
  readonly refurbishedMark: boolean | null
}

export const COVER_OUTCOMES = ['covered', 'not-covered', 'ask-us'] as const
export type CoverOutcome = (typeof COVER_OUTCOMES)[number]

/** Whose fact a finding rests on, so that its age can be told. */
export const FACT_SOURCES = ['catalogue', 'esupport', 'statement', 'book', 'policy'] as const
export type FactSource = (typeof FACT_SOURCES)[number]

/** One rule judged, with the clause, whose data it rests on and the day they are of (`YYYY-MM-DD`). */
export const CoverFinding = z.object({
  rule: z.string(),
  clause: z.string(),
  weight: z.enum(WEIGHTS),
  verdict: z.enum(VERDICTS),
  /** Days and codes for the places in its sentence: `end`, `place`, `type`, … */
  about: z.record(z.string(), z.string()),
  from: z.enum(FACT_SOURCES),
  asOf: z.string(),
})
export type CoverFinding = z.infer<typeof CoverFinding>

/** A layer as it stands on the day asked, and whether it counts abroad (C3, C5, C19). */
export const LayerView = z.object({
  kind: z.enum(LAYER_KINDS),
  name: z.nullable(z.string()),
  start: z.nullable(z.string()),
  end: z.nullable(z.string()),
  state: z.enum(['running', 'ended', 'not-begun', 'unknown']),
  countsAbroad: z.enum(['yes', 'no', 'unknown']),
  clause: z.string(),
})
export type LayerView = z.infer<typeof LayerView>

/** One thing that would make the outcome `covered`, each alone enough. `to`: a place code, or what is to be known. */
export const COVER_CHANGES = ['other-place', 'buy-entitlement', 'learn-fact'] as const
export const CoverChange = z.object({
  kind: z.enum(COVER_CHANGES),
  /** The rule that this change turns. */
  rule: z.string(),
  clause: z.string(),
  to: z.string(),
})
export type CoverChange = z.infer<typeof CoverChange>

/** What somebody can do now; at least two with every outcome, `official-look-up` always among them. */
export const COVER_ACTIONS = [
  'official-look-up',
  'official-ticket',
  'call-local',
  'call-mainland',
  'counter-card',
  'software-help',
  'think-policy',
  'correct-machine',
  'try-again',
  'before-you-go',
] as const
export type CoverAction = (typeof COVER_ACTIONS)[number]

/** The answer. The outcome follows from the findings alone. */
export interface Assessment {
  readonly outcome: CoverOutcome
  /** Last day of the base term (C11); null where unknown. */
  readonly until: Day | null
  readonly findings: readonly CoverFinding[]
  readonly layers: readonly LayerView[]
  readonly wouldHelp: readonly CoverChange[]
  /** The primary one first. */
  readonly actions: readonly CoverAction[]
  readonly book: { readonly kind: BookKind; readonly version: string; readonly checkedOn: string }
}
