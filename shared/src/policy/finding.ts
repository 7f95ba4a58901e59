import { z } from '../schema.ts'

/** What a rule says of the facts. A missing fact is `unknown`, never `pass`. */
export const VERDICTS = ['pass', 'fail', 'unknown'] as const
export type Verdict = (typeof VERDICTS)[number]

/** `decides`: a fail stops the customer (D4 only). `asks-a-person`: a reviewer must answer a fail. `tells`: a caution. */
export const WEIGHTS = ['decides', 'asks-a-person', 'tells'] as const
export type Weight = (typeof WEIGHTS)[number]

/** One rule judged on one set of facts. The words are looked up by `rule` and `verdict`, so they travel in no reply. */
export const Finding = z.object({
  rule: z.string(),
  clause: z.string(),
  weight: z.enum(WEIGHTS),
  verdict: z.enum(VERDICTS),
  /** The days the verdict rests on, by date key, `purchase` and `today` included. */
  days: z.record(z.string(), z.string()),
})
export type Finding = z.infer<typeof Finding>

/** Joins verdicts that must all hold: one fail fails, else one unknown leaves it unknown. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fail')) return 'fail'
  return verdicts.length === 0 || verdicts.includes('unknown') ? 'unknown' : 'pass'
}
