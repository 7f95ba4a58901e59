import { z } from '../schema.ts'
import type { Text } from '../text.ts'
import { DATE_KEYS, DATE_RULES, EXCUSES, PAPERS, PLACES, RESIDENCIES, SOURCES, WAYS } from './words.ts'
import type { DateKey, MustShow, PaperId, Source } from './words.ts'

/** Where a row's fact was found, and when somebody last looked. */
export interface Sourced {
  readonly source: Source
  /** Key into `REFS`, for public pages. */
  readonly ref?: string
  readonly checkedOn: string
}

/** One readable thing on a paper; `soft`: a lack leads to a question, not to sending the paper back. */
export interface Shown {
  readonly item: MustShow
  readonly soft?: true
  readonly source: Source
}

/** One kind of paper: what it is called, what must be readable on it, which days stand on it. */
export interface Paper extends Sourced {
  readonly id: PaperId
  readonly name: Text
  /** How to photograph it, in one or two sentences. */
  readonly hint: Text
  readonly mustShow: readonly Shown[]
  /** Days the customer copies from it when nothing else is said by the requirement. */
  readonly dates: readonly DateKey[]
  /** Identity and travel papers need the separate consent of PIPL article 29. */
  readonly sensitive: boolean
}

/**
 * One line of a paper row, as stored and as frozen on a ticket. `papers`: any one of them answers it, the first is the
 * usual one. `confirm`: inferred by us, so the customer is told to confirm with the hotline.
 */
export const Requirement = z.object({
  id: z.enum(PAPERS),
  papers: z.array(z.enum(PAPERS)),
  form: z.enum(['photo', 'original']),
  optional: z.boolean(),
  clause: z.string(),
  source: z.enum(SOURCES),
  confirm: z.boolean(),
  /** Key into the notes table, where the row needs a sentence of its own. */
  note: z.optional(z.string()),
  excuses: z.array(z.enum(EXCUSES)),
  /** Which days each paper shows when it answers this requirement. */
  dates: z.partialRecord(z.enum(PAPERS), z.array(z.enum(DATE_KEYS))),
})
export type Requirement = z.infer<typeof Requirement>

/** The three answers that choose a row. */
export const Route = z.object({
  place: z.enum(PLACES),
  way: z.enum(WAYS),
  residency: z.enum(RESIDENCIES),
})
export type Route = z.infer<typeof Route>

/** One row of the paper table: who, from where, how; what is asked; which date rules are judged. */
export const PaperRow = z.object({
  id: z.string(),
  way: z.enum(WAYS),
  place: z.enum([...PLACES, 'any']),
  residency: z.enum([...RESIDENCIES, 'any']),
  requirements: z.array(Requirement),
  dateRules: z.array(z.enum(DATE_RULES)),
  confidence: z.enum(['high', 'medium-high', 'medium', 'medium-low', 'low']),
  from: z.string(),
  until: z.optional(z.string()),
  source: z.enum(SOURCES),
  checkedOn: z.string(),
})
export type PaperRow = z.infer<typeof PaperRow>

/** A reason a reviewer may give. Its kind decides what may happen next: send one paper back, or refuse the ticket. */
export interface Reason {
  readonly id: string
  readonly kind: 'send-back' | 'refuse'
  readonly clause: string
  /** What the customer reads: what is wrong and what to do. */
  readonly toCustomer: Text
  readonly noteNeeded: boolean
}

/** A target of our own, never Lenovo's promise. */
export interface Target {
  readonly id: string
  readonly workingDays: number
  readonly source: Source
}

/** The facts the policy needs, as one dated whole. */
export interface Rulebook {
  readonly version: string
  readonly effectiveFrom: string
  readonly papers: readonly Paper[]
  readonly paperRows: readonly PaperRow[]
  readonly reasons: readonly Reason[]
  readonly targets: readonly Target[]
}
