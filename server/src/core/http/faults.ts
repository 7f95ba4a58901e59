import { FIELD_PROBLEMS } from '@iws/shared/contract/problems'
import type { FieldFault } from '../problem.ts'

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly code?: string
}

/** Takes the issues of a failed parse; gives one fault a field, with a code every language has a sentence for. */
export function faultsIn(issues: readonly Issue[]): FieldFault[] {
  const byPath = new Map<string, FieldFault>()
  for (const issue of issues) {
    const path = issue.path.map(String).join('.')
    if (!byPath.has(path)) byPath.set(path, { path, code: codeOf(issue) })
  }
  return [...byPath.values()]
}

function codeOf(issue: Issue): string {
  return Object.hasOwn(FIELD_PROBLEMS, issue.message) ? issue.message : 'not-valid'
}
