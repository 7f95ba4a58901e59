/** The closed word lists of the rulebook. Ids are words and are never reused for something else. */

/** Where the machine was bought. `abroad` is every place but mainland China, Hong Kong, Macao and Taiwan. */
export const PLACES = ['abroad', 'hongkong', 'macao', 'taiwan'] as const
export type Place = (typeof PLACES)[number]

/** How it came home: with the traveller (C15) or by post or courier (C14). */
export const WAYS = ['carried', 'posted'] as const
export type Way = (typeof WAYS)[number]

/** Whose papers they are. */
export const RESIDENCIES = ['mainland', 'hongkong', 'macao', 'taiwan', 'foreign'] as const
export type Residency = (typeof RESIDENCIES)[number]

/** Where a fact comes from: the policy page, another public page, our own reading, or nobody knows. */
export const SOURCES = ['page', 'public', 'inferred', 'unknown'] as const
export type Source = (typeof SOURCES)[number]

/** Every paper a registration may ask for. */
export const PAPERS = [
  'purchase-proof',
  'passport-photo-page',
  'passport-stamp-page',
  'hk-macao-permit',
  'hk-macao-permit-endorsement',
  'hk-visitor-slip',
  'macao-entry-slip',
  'e-channel-label',
  'taiwan-travel-permit',
  'taiwan-travel-stamp',
  'home-return-permit',
  'taiwan-compatriot-permit',
  'taiwan-compatriot-stamp',
  'exit-entry-record',
  'tax-form-original',
  'mail-item-b',
  'serial-label-photo',
] as const
export type PaperId = (typeof PAPERS)[number]

/** A requirement is named after the paper it asks for first. */
export type RequirementId = PaperId

/**
 * The days that papers show. `stayFrom` entry to the place of purchase; `stayUntil` exit from it; `stayLimit` last
 * day of the permitted stay; `leftMainland` and `returnedOn` crossings of the mainland border; `taxDay` day of the
 * customs or tax form; `expires` last day the travel document is valid.
 */
export const DATE_KEYS = [
  'stayFrom',
  'stayUntil',
  'stayLimit',
  'leftMainland',
  'returnedOn',
  'taxDay',
  'expires',
] as const
export type DateKey = (typeof DATE_KEYS)[number]

/** The judged date rules of a registration, as the fact table numbers them. */
export const DATE_RULES = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'] as const
export type DateRuleId = (typeof DATE_RULES)[number]

/** What a customer may honestly say instead of showing a paper. */
export const EXCUSES = ['never-issued', 'lost', 'no-stamp-e-gate', 'not-mine-to-show'] as const
export type ExcuseId = (typeof EXCUSES)[number]

/** Why the proof of purchase may carry somebody else's name. */
export const OTHER_NAMES = ['company', 'family', 'gift', 'second-hand'] as const
export type OtherName = (typeof OTHER_NAMES)[number]

/** Whose names a customer's papers are: the four persons and what the applet can draw. */
export type MustShow =
  | 'purchase-day'
  | 'seller'
  | 'model'
  | 'serial'
  | 'buyer-name'
  | 'holder-name'
  | 'document-number'
  | 'nationality'
  | 'expiry-day'
  | 'entry-day'
  | 'exit-day'
  | 'stay-limit'
  | 'port'
  | 'endorsement-validity'
  | 'crossings'
  | 'electronic-signature'
  | 'recipient-name'
  | 'goods'
  | 'tax-day'
  | 'tax-paid'
  | 'waybill-number'
  | 'handwritten-note'
