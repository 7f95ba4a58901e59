import { PROBLEMS } from '@iws/shared/contract/problems'
import type { ProblemBody, ProblemCode } from '@iws/shared/contract/problems'
import type { Text } from '@iws/shared/text'

/** Values for the places of a problem's sentence; a `Text` is told in the reader's language. */
export type About = Readonly<Record<string, string | number | Text>>

/** What is wrong with one field: its path in `takes`, and a code of `FIELD_PROBLEMS`. */
export type FieldFault = Readonly<Omit<NonNullable<ProblemBody['fields']>[number], 'sentence'>>

/**
 * The second no: this request cannot be done now. Thrown anywhere in the server; the filter turns it into the status
 * and the sentence of `contract/problems`. It never carries what a person typed.
 */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly about: About
  readonly fields: readonly FieldFault[]

  constructor(code: ProblemCode, about: About = {}, fields: readonly FieldFault[] = []) {
    super(code)
    this.name = 'Problem'
    this.code = code
    this.about = about
    this.fields = fields
  }

  /** The HTTP status of its code. */
  get status(): number {
    return PROBLEMS[this.code].status
  }
}
