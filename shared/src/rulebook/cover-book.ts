import type { PlaceCode } from './place.ts'

/** Which of the three books speaks. The demonstration's is fictional and says so on every screen. */
export const BOOK_KINDS = ['default', 'demonstration', 'operator'] as const
export type BookKind = (typeof BOOK_KINDS)[number]

/** The product line as the policy divides it: this service's own, Think (C18), other lines sold to firms (ask). */
export const LINES = ['consumer', 'think', 'commercial'] as const
export type Line = (typeof LINES)[number]

/** One machine type of the embedded catalogue. Where it is sold stands in `SoldRow`, never here. */
export interface MachineTypeRow {
  /** Four characters. */
  readonly machineType: string
  readonly line: Line
  readonly family: string
  readonly form: string
  readonly nameEn: string
  readonly nameZh: string | null
  readonly source: 'public' | 'inferred'
  readonly checkedOn: string
}

/**
 * Whether a machine type, or one model of it, is sold and serviced at a place (C1, C2): two questions with three answers
 * each; null is "nobody has said". `model` null speaks of the whole type, else of the ten-character MTM.
 */
export interface SoldRow {
  readonly machineType: string
  readonly model: string | null
  readonly place: PlaceCode
  readonly sold: boolean | null
  readonly serviced: boolean | null
  readonly source: 'operator' | 'demonstration'
  readonly checkedOn: string
  readonly from: string
  readonly until?: string | undefined
}

/** What the last two characters of an MTM hint at; a hint for the customer to confirm, never a ground. */
export interface SuffixRow {
  readonly suffix: string
  readonly place: PlaceCode | null
}

/** What coverage is judged by. */
export interface CoverBook {
  readonly kind: BookKind
  readonly version: string
  /** When somebody last looked at the rows as a whole. */
  readonly checkedOn: string
  readonly types: readonly MachineTypeRow[]
  readonly sold: readonly SoldRow[]
  readonly suffixes: readonly SuffixRow[]
}
