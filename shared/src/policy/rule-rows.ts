import type { RuleRow } from './rule-row.ts'

/** Every rule as people read it. For the server and its segments alone: the phone gets them with the book. */
export const RULE_ROWS: readonly RuleRow[] = []
