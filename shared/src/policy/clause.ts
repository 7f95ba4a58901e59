import type { Text } from '../text.ts'

/** A clause of the policy page in our own words. `used: rules`: a rule, reason or row rests on it; `told`: only told. */
export interface Clause {
  readonly id: string
  readonly title: Text
  readonly says: Text
  /** What it means for the reader. */
  readonly means: Text
  /** Where it stands on the page. */
  readonly where: Text
  readonly used: 'rules' | 'told'
  /** Only of a hole of the page: the clause it sits in. */
  readonly about?: string
}
