import type { Text } from '../../text.ts'
import type { LineHours } from '../directory.ts'
import type { PlaceCode } from '../place.ts'
import type { Sourced } from '../schema.ts'
import type { Source } from '../words.ts'

/** What somebody sees of the trouble. Ids are words and are never reused for something else. */
export const SYMPTOMS = [
  'no-power',
  'black-screen',
  'stops-at-logo',
  'blinks-or-beeps',
  'battery',
  'keyboard-touchpad',
  'storage',
  'wifi',
  'noise-heat',
  'system-software',
  'other',
] as const
export type SymptomId = (typeof SYMPTOMS)[number]

/** Signs after which nothing more is tried: they are asked for before any step of any tree. */
export const STOP_SIGNS = ['swelling', 'smoke', 'burnt-smell', 'liquid', 'cracked'] as const
export type StopSignId = (typeof STOP_SIGNS)[number]

/** The step that asks for the signs, and the answer that none of them is there. */
export const SIGNS_STEP = 'signs'
export const NO_SIGN = 'none'

/**
 * Where a walk ends. `file`: file the ticket; `stop`: file it at once and try nothing more; `solved`: it works again,
 * nothing is filed unless the customer wants to; `remote`: it is software, the remote expert helps (C4, C13).
 */
export const TRIAGE_ENDS = ['file', 'stop', 'solved', 'remote'] as const
export type TriageEnd = (typeof TRIAGE_ENDS)[number]

export interface StopSign {
  readonly id: StopSignId
  readonly label: Text
  /** What to do now, before anything else. */
  readonly then: Text
}

export interface TriageChoice {
  readonly id: string
  readonly label: Text
  /** The next step’s id, or an end. */
  readonly next: string
}

/** One question of a tree: what to try first where there is something, then what came of it. */
export interface TriageStep {
  readonly id: string
  readonly try?: Text
  readonly ask: Text
  readonly answers: readonly TriageChoice[]
  /** What to note or photograph here, for whoever reads the ticket. */
  readonly record?: Text
  /** A key of the applet’s drawings. */
  readonly drawing?: string
}

/** One symptom. The walk begins with the signs that stop everything, then with the first step. */
export interface TriageTree extends Sourced {
  readonly id: SymptomId
  readonly clause: string
  readonly name: Text
  readonly hint: Text
  readonly steps: readonly TriageStep[]
  /** Told before filing, where the policy has something to say about this symptom. */
  readonly note?: Text
}

export interface Triage {
  /** The question before every tree. */
  readonly signs: {
    readonly ask: Text
    readonly none: Text
    readonly rows: readonly StopSign[]
  }
  readonly trees: readonly TriageTree[]
}

/** The lines of an address, as field ids. `street` may hold several lines. */
export const ADDRESS_FIELDS = ['street', 'district', 'city', 'state', 'postcode'] as const
export type AddressField = (typeof ADDRESS_FIELDS)[number]

/**
 * How an address is written at one place. `format` names fields in braces, `|` begins a new line; what it does not name is
 * not asked. `labels` replaces the usual label of a field by a key of the forms’ labels. `postcode`: shapes in which `9`
 * is a digit, `A` a letter and `*` either, spaces and hyphens left out; empty where no shape is known.
 */
export interface AddressForm {
  readonly place: PlaceCode
  readonly format: string
  readonly required: readonly AddressField[]
  readonly labels: Readonly<Partial<Record<AddressField, string>>>
  readonly postcode: readonly string[]
  /** A postcode to show; empty where no shape is known. */
  readonly example: string
}

export interface AddressForms {
  readonly rows: readonly AddressForm[]
  /** For a place without a row. */
  readonly usual: AddressForm
  readonly labels: Readonly<Record<string, Text>>
}

/**
 * What a ticket is routed as: its kind, or `escalated` for remote help that the software engineer handed on to a remote
 * engineer (C13).
 */
export const ROUTE_KINDS = ['repair', 'remote', 'escalated', 'enquiry'] as const
export type RouteKind = (typeof ROUTE_KINDS)[number]

/** Ids of teams are words of the book; these three stand in every book. */
export const HOUSE_TEAMS = ['home', 'software', 'remote'] as const

/** People who answer together. Every team has a lead, who hears of a promise at risk. */
export interface Team {
  readonly id: string
  readonly name: Text
  readonly leadRequired: true
}

/** When a team works: the hours of a number of the directory, or its own. */
export type RouteHours = { readonly phone: string; readonly place: PlaceCode } | { readonly own: LineHours }

/** How a team gets a ticket: in the desk’s queue, or as a packet by mail with a link that expires. */
export type Delivery =
  { readonly by: 'queue' } | { readonly by: 'packet'; readonly mail: string; readonly linkHours: number }

/** Who answers for a kind of ticket at a place. `place` `*`: every place without a row of its own. */
export interface RoutingRow {
  readonly id: string
  readonly place: PlaceCode | '*'
  readonly kind: RouteKind
  readonly team: string
  /** Who takes it when the team does not; never the team itself. */
  readonly fallback: string
  readonly delivery: Delivery
  /** Who receives the customer’s data, as named in the consent. */
  readonly receiver: Text
  readonly hours: RouteHours
  readonly source: 'page' | 'public' | 'inferred' | 'demonstration'
  readonly checkedOn: string
  readonly from: string
  readonly until?: string
}

/** Who answers for what, in one book. `defaults` hold wherever no row speaks, so that nothing is routed to nobody. */
export interface RoutingBook {
  readonly teams: readonly Team[]
  readonly rows: readonly RoutingRow[]
  readonly defaults: Readonly<Record<RouteKind, RoutingRow>>
}

/** What the phone needs of a route: who receives the data there, for the consent. */
export interface RouteView {
  readonly place: PlaceCode | '*'
  readonly kind: RouteKind
  readonly receiver: Text
}

/** A sentence staff begin from. `{name}` places are filled by whoever sends it. */
export interface CannedReply {
  readonly id: string
  readonly kinds: readonly RouteKind[]
  /** What the list at the desk calls it. */
  readonly name: Text
  readonly says: Text
}

/** Something to choose from. `by`: who may choose it. */
export interface ServiceReason {
  readonly id: string
  readonly by: 'customer' | 'agent' | 'both'
  readonly label: Text
  /** What the customer reads of it. */
  readonly toCustomer: Text
}

/** One question after the end; 1 to 5, and words if somebody likes. */
export interface Survey {
  readonly ask: Text
  readonly scale: readonly { readonly score: 1 | 2 | 3 | 4 | 5; readonly label: Text }[]
  readonly note: Text
}

/** A limit told before anything is booked, resting on a clause. */
export interface ServiceLimit {
  readonly id: string
  readonly clause: 'C3' | 'C4' | 'C10' | 'C12' | 'C13'
  readonly source: Source
  readonly says: Text
}

/** What a customer agrees to by a box of its own; same shape as the declarations of a registration. */
export interface ConsentText {
  readonly version: string
  readonly title: Text
  readonly points: readonly { readonly about: Text; readonly says: Text }[]
  readonly tick: Text
}
export type ServiceConsentId = 'transfer' | 'limits' | 'session'

/** A language of a call, by its tag. */
export interface CallLanguage {
  readonly tag: string
  readonly name: Text
}

/** A keyboard layout the customer may be asked about (C12). */
export interface KeyboardLayout {
  readonly id: string
  readonly name: Text
}
