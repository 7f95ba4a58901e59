import { FILE_PROBLEMS } from './problems/files.ts'
import { PAPER_PROBLEMS } from './problems/papers.ts'
import { REQUEST_PROBLEMS } from './problems/requests.ts'
import { SERVICE_PROBLEMS } from './problems/service.ts'
import { STEP_PROBLEMS } from './problems/steps.ts'

export { FIELD_PROBLEMS } from './field-problems.ts'
export type { ProblemRow } from './problems/row.ts'

/** Every problem there is, by its code. */
export const PROBLEMS = {
  ...STEP_PROBLEMS,
  ...REQUEST_PROBLEMS,
  ...FILE_PROBLEMS,
  ...PAPER_PROBLEMS,
  ...SERVICE_PROBLEMS,
}
export type ProblemCode = keyof typeof PROBLEMS

/** The body of every 4xx and 5xx. `sentence` is in the language asked for; `fields` names what to correct. */
export interface ProblemBody {
  readonly code: ProblemCode
  readonly sentence: string
  readonly about: Readonly<Record<string, string | number>>
  readonly fields?: readonly { readonly path: string; readonly code: string; readonly sentence: string }[]
  readonly requestId: string
}
