import { COVER_RULES } from './cover-rules.ts'
import { COVER_SAYS } from './cover-says.ts'
import { ABROAD_CASES } from './rule-cases-abroad.ts'
import { HOME_CASES } from './rule-cases-home.ts'
import type { RuleRow } from './rule-row.ts'
import { STAY_RULES } from './stay-rules.ts'
import { STAY_TITLES } from './stay-says.ts'

/** Every rule as people read it. For the server and its segments alone: the phone gets them with the book. */
export const RULE_ROWS: readonly RuleRow[] = [
  ...COVER_RULES.map(({ id, clause, weight }): RuleRow => ({
    ...{ id, clause, weight, about: 'abroad' },
    ...COVER_SAYS[id],
    examples: ABROAD_CASES[id],
  })),
  ...STAY_RULES.map(({ id, clause, weight, says }): RuleRow => ({
    ...{ id, clause, weight, about: 'home', asks: STAY_TITLES[id], says },
    examples: HOME_CASES[id],
  })),
]
