import { Problem } from '../../core/problem.ts'

/** What is promised for later than this is no promise: a wrong year would leave a ticket alone for ever. */
const FURTHEST_MS = 60 * 86_400_000

/** Throws where an instant that a colleague named (field `path`) is not ahead of `now`, or more than sixty days off. */
export function checkNear(path: string, at: number, now: number): void {
  if (at <= now || at > now + FURTHEST_MS)
    throw new Problem('invalid-input', {}, [{ path, code: 'not-valid' }])
}
