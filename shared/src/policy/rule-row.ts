import type { Text } from '../text.ts'
import type { Verdict, Weight } from './finding.ts'

/** One rule as people read it: on the policy page, and beside a finding that names it. */
export interface RuleRow {
  readonly id: string
  readonly clause: string
  readonly about: 'abroad' | 'home'
  readonly weight: Weight
  /** The question it asks. */
  readonly asks: Text
  /** What it says for each verdict; `{name}` places come from the finding's `about`. */
  readonly says: Readonly<Record<Verdict, Text>>
  /** What it looks like in life, one or two cases in words. */
  readonly examples: readonly { readonly case: Text; readonly then: Verdict }[]
}

/** What one rule looks like in life, in words, with the verdict it gives. */
export type RuleCase = RuleRow['examples'][number]
