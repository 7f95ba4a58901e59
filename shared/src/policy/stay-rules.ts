import type { DateRuleId } from '../rulebook/words.ts'
import type { Rule } from './rule.ts'
import { STAY_EXAMPLES } from './stay-examples.ts'
import type { StayFacts } from './stay-facts.ts'
import { STAY_JUDGES } from './stay-judges.ts'
import { STAY_SAYS } from './stay-says.ts'

export type StayRule = Rule<DateRuleId, StayFacts>

/** The date rules D1–D8 whole: how they judge, what they say, and what they look like in life (C14, C15). */
export const STAY_RULES: readonly StayRule[] = STAY_JUDGES.map(rule => ({
  ...rule,
  says: STAY_SAYS[rule.id],
  examples: STAY_EXAMPLES[rule.id],
}))
