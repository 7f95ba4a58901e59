import type { ProblemBody, ProblemCode } from '@iws/shared/contract/problems'

/** `offline`: the server could not be reached at all. */
export type TroubleCode = ProblemCode | 'offline'

/** A call that did not succeed. `sentence` is in the reader's language and may be shown as it is. */
export class Trouble extends Error {
  readonly code: TroubleCode
  readonly fields: NonNullable<ProblemBody['fields']>
  readonly requestId: string | null

  constructor(
    code: TroubleCode,
    sentence: string,
    fields: NonNullable<ProblemBody['fields']> = [],
    requestId: string | null = null,
  ) {
    super(sentence)
    this.name = 'Trouble'
    this.code = code
    this.fields = fields
    this.requestId = requestId
  }

  /** The sentence beside one field of a form, or null. */
  at(path: string): string | null {
    return this.fields.find(field => field.path === path)?.sentence ?? null
  }
}

/** Takes what a promise was rejected with; gives it as a `Trouble`, or throws it again where it is a bug. */
export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof Trouble) return thrown
  throw thrown
}
