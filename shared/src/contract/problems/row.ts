import { text } from '../../text.ts'
import type { Text } from '../../text.ts'

/** A request that cannot be done now: its HTTP status and what the person reads. `{name}` places come from `about`. */
export interface ProblemRow {
  readonly status: number
  readonly says: Text
}

/** A row of the tables of problems: the status, and the sentence in zh-CN, zh-Hant and en. */
export function row(status: number, cn: string, hant: string, en: string): ProblemRow {
  return { status, says: text(cn, hant, en) }
}
