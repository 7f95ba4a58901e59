import type { ZoneTable } from '../calendar/offsets.ts'
import type { Clause } from '../policy/clause.ts'
import type { DECLARATIONS } from '../policy/declarations.ts'
import type { RuleRow } from '../policy/rule-row.ts'
import type { CoverBook } from '../rulebook/cover-book.ts'
import type { DirectoryRow, HolidayRow, MainsRow, StationRow } from '../rulebook/directory.ts'
import type { CardPlace, CardText, GuideList, GuideSays, OfficialPage } from '../rulebook/guide.ts'
import type { DirectorySays } from '../rulebook/guide/directory-says.ts'
import type { PlaceRow } from '../rulebook/place.ts'
import type { CoverageSays } from '../rulebook/says/coverage.ts'
import type { RegistrationSays } from '../rulebook/says/registration.ts'
import type { Reason } from '../rulebook/schema.ts'
import type { ServicePart } from '../rulebook/service/part.ts'
import type { Triage } from '../rulebook/service/schema.ts'
import { z } from '../schema.ts'
import { endpoint } from './endpoint.ts'
import type { BookManifest } from './gives/book.ts'

/** The parts in which the rulebook travels to a phone; each is kept there by its hash. */
export const SEGMENTS = [
  'cover',
  'coverage',
  'registration',
  'service',
  'triage',
  'places',
  'directory',
  'zones',
  'mains',
  'stations',
  'policy',
  'guide',
  'cards',
] as const
export type SegmentName = (typeof SEGMENTS)[number]

/** What each part holds. Fields are added, never renamed: old versions of the applet stay in the field. */
export interface Segments {
  readonly cover: CoverBook
  /** The words of the page of an answer. */
  readonly coverage: { readonly says: CoverageSays }
  /** The words of the pages of a registration, and what a customer agrees to there. */
  readonly registration: {
    readonly says: RegistrationSays
    readonly declarations: typeof DECLARATIONS
    /** Days, for `{days}` of a declaration. */
    readonly retentionDays: number
  }
  /** Addresses, receivers, consents and the words of repair, remote help and enquiry. */
  readonly service: ServicePart
  /** Troubleshooting: the signs that stop everything, and a tree for each symptom. */
  readonly triage: Triage
  readonly places: { readonly places: readonly PlaceRow[] }
  /** `says`: the words of the pages of numbers and stations. */
  readonly directory: {
    readonly rows: readonly DirectoryRow[]
    readonly holidays: readonly HolidayRow[]
    readonly says: DirectorySays
  }
  readonly zones: ZoneTable
  readonly mains: { readonly rows: readonly MainsRow[] }
  readonly stations: { readonly rows: readonly StationRow[]; readonly importedOn: string | null }
  /** Clauses, holes and rules as they are read, with examples; and what a reviewer’s reason says to the customer. */
  readonly policy: {
    readonly clauses: readonly Clause[]
    readonly rules: readonly RuleRow[]
    readonly reasons?: readonly Reason[]
  }
  readonly guide: {
    readonly lists: readonly GuideList[]
    readonly pages: readonly OfficialPage[]
    readonly says: GuideSays
  }
  readonly cards: { readonly texts: readonly CardText[]; readonly places: readonly CardPlace[] }
}

/** Which book speaks, and the hash of each of its parts. */
export const readBook = endpoint<BookManifest>()({
  method: 'GET',
  path: '/book',
  who: 'anyone',
  takes: z.object({}),
})

/** One part, as JSON of `Segments[name]`. */
export const readSegment = endpoint<never>()({
  method: 'GET',
  path: '/book/:segment',
  who: 'anyone',
  takes: z.object({ segment: z.enum(SEGMENTS) }),
})
