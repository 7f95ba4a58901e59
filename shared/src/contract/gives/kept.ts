import { z } from '../../schema.ts'
import { KEPT_KINDS } from '../../ticket/kept-rate.ts'

const count = z.nullable(z.number())

/** The last weeks that are over, the newest first, by kind of promise; kinds of which there was nothing are left out. */
export const KeptRate = z.object({
  kinds: z.array(
    z.object({
      kind: z.enum(KEPT_KINDS),
      /** C9 for what the policy page itself promises; null for our own target, which is nobody else’s promise. */
      clause: z.nullable(z.literal('C9')),
      weeks: z.array(
        z.object({
          /** The Monday on which it began in Beijing, `YYYY-MM-DD`. */
          from: z.string(),
          /** How many were owed to the end: kept or broken. All four are null where that is fewer than `fewest`. */
          due: count,
          kept: count,
          broken: count,
          /** Those that nobody waited for any more. */
          released: count,
        }),
      ),
    }),
  ),
  fewest: z.number(),
  /** The numbers are of made-up tickets. */
  demonstration: z.boolean(),
})
export type KeptRate = z.infer<typeof KeptRate>
