import type { Place, Source } from '../rulebook/words.ts'
import type { Text } from '../text.ts'
import type { Verdict, Weight } from './finding.ts'

/** What a customer can do about a verdict. */
export const NEXT_STEPS = ['check-days', 'add-paper', 'nothing'] as const
export type NextStep = (typeof NEXT_STEPS)[number]

/**
 * One rule: what it asks, what it says, what it rests on, what it looks like in life. `hardFor`: places of purchase
 * where a fail must be answered by a person; elsewhere its `weight` holds.
 */
export interface Rule<Id extends string, Facts> {
  readonly id: Id
  readonly clause: string
  readonly source: Source
  readonly weight: Weight
  readonly hardFor?: readonly Place[]
  readonly judge: (facts: Facts) => Judged
  readonly says: Readonly<Record<Verdict, Text>>
  readonly next: Readonly<Record<Verdict, NextStep>>
  readonly examples: readonly { readonly given: Partial<Facts>; readonly then: Verdict }[]
}

/** A verdict and the days it rests on; null where the rule has nothing to ask of this case. */
export type Judged = { readonly verdict: Verdict; readonly days: Readonly<Record<string, string>> } | null

/** Gives the weight of a rule for a machine bought at `place`. */
export function weightOf(rule: Pick<Rule<string, never>, 'weight' | 'hardFor'>, place: Place): Weight {
  return rule.hardFor?.includes(place) ? 'asks-a-person' : rule.weight
}
