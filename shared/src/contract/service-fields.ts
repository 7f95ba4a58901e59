import { z } from '../schema.ts'

/** A code word of the rulebook or the contract: a symptom, an answer, a reason, a team. */
export const Word = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'not-valid'))

/** A country or region, ISO 3166-1 alpha-2. */
export const CountryField = z.string().check(z.regex(/^[A-Z]{2}$/, 'country-shape'))

/** An IANA zone such as `America/New_York`. */
export const ZoneField = z.string().check(z.regex(/^[A-Za-z_+-]+(\/[A-Za-z0-9_+-]+){0,2}$/, 'not-valid'))

/** Beyond it lie instants that no calendar can show; nobody promises anything for then. 2100-01-01. */
const LAST_INSTANT = 4_102_444_800_000

/** Epoch milliseconds. */
export const Instant = z.int().check(z.nonnegative(), z.maximum(LAST_INSTANT))

/**
 * When somebody likes to be called, in his own clock: minutes since midnight, `until` after `from` (beyond 1440 where it
 * runs past midnight); `days` are weekdays, 1 Monday … 7 Sunday, of the beginning.
 */
export const CallWindow = z.object({
  days: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1), z.maxLength(7)),
  from: z.int().check(z.minimum(0), z.maximum(1439)),
  until: z.int().check(z.minimum(1), z.maximum(2879)),
})
export type CallWindow = z.infer<typeof CallWindow>

/** One answer on the way through a troubleshooting tree. */
export const TriageAnswer = z.object({ step: Word, answer: Word })
export type TriageAnswer = z.infer<typeof TriageAnswer>

/** Lines of an address by field id of the country's form. */
export const AddressLines = z.record(
  z.string().check(z.regex(/^[a-z-]{1,24}$/, 'not-valid')),
  z.string().check(z.trim(), z.maxLength(160, 'too-long')),
)
