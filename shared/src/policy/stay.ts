import type { DateRuleId } from '../rulebook/words.ts'
import type { Finding } from './finding.ts'
import { dateRulesOf } from './requirements.ts'
import { weightOf } from './rule.ts'
import { STAY_JUDGES } from './stay-judges.ts'
import type { StayFacts } from './stay-facts.ts'

/**
 * Takes the facts of a registration and its row's date rules; gives one finding per rule, in order. D4, D6 and D7 are
 * judged in every case; D2 gives none where no slip answers. A rule this version does not know is not judged.
 */
export function judgeStay(facts: StayFacts, dateRules: readonly DateRuleId[]): Finding[] {
  const asked = dateRulesOf(dateRules)
  return STAY_JUDGES.filter(rule => asked.includes(rule.id)).flatMap(rule => {
    const judged = rule.judge(facts)
    if (!judged) return []
    return [
      {
        rule: rule.id,
        clause: rule.clause,
        weight: weightOf(rule, facts.place),
        verdict: judged.verdict,
        days: { ...judged.days },
      },
    ]
  })
}
