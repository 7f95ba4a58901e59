import { ENTITLEMENTS } from '../machine/record.ts'
import { z } from '../schema.ts'
import { endpoint } from './endpoint.ts'
import { DayField, SerialField } from './fields.ts'
import type { CoverageView } from './gives/coverage.ts'

/** A place code of the rulebook. */
export const PlaceField = z.string().check(z.regex(/^[A-Z]{2}$/, 'not-valid'))

/** What the customer says of the machine, where no source answers. Each part may be missing. */
export const Statement = z.object({
  machineType: z.optional(z.string().check(z.regex(/^[0-9A-Z]{4}$/, 'not-valid'))),
  mtm: z.optional(z.string().check(z.regex(/^[0-9A-Z]{10}$/, 'not-valid'))),
  purchased: z.optional(DayField),
  baseEnds: z.optional(DayField),
  entitlement: z.optional(z.enum(ENTITLEMENTS)),
})
export type Statement = z.infer<typeof Statement>

/**
 * Is this machine covered there? The serial travels in the body. `today` is the customer's own day, at most a day away
 * from the server's. Tries are counted: too many give `too-many-tries`.
 */
export const askCoverage = endpoint<CoverageView>()({
  method: 'POST',
  path: '/coverage',
  who: 'anyone',
  takes: z.object({
    serial: SerialField,
    boughtIn: z.nullable(PlaceField),
    destination: PlaceField,
    today: DayField,
    statement: z.optional(Statement),
  }),
})
