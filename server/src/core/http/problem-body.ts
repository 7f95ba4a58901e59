import { HttpException } from '@nestjs/common'
import { FIELD_PROBLEMS, PROBLEMS } from '@iws/shared/contract/problems'
import type { ProblemBody } from '@iws/shared/contract/problems'
import { say } from '@iws/shared/text'
import type { Language, Text } from '@iws/shared/text'
import { isOutOfReach } from '../database/failures.ts'
import { Problem } from '../problem.ts'

/** Takes anything thrown; gives the problem people are told. What is not known is `unexpected`. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isOutOfReach(error)) return new Problem('unavailable')
  const status = statusOf(error)
  if (status === 413) return new Problem('body-too-large')
  if (status === 404 || status === 405) return new Problem('not-found')
  if (status !== null && status >= 400 && status < 500) return new Problem('invalid-input')
  return new Problem('unexpected')
}

/** The body of a problem in the reader's language. */
export function bodyOf(problem: Problem, language: Language, requestId: string): ProblemBody {
  const about = Object.fromEntries(
    Object.entries(problem.about).map(([name, value]) => [name, isText(value) ? value[language] : value]),
  )
  const fields = problem.fields.map(({ path, code }) => ({
    path,
    code,
    sentence: say(FIELD_PROBLEMS[code] ?? PROBLEMS['invalid-input'].says, language),
  }))
  return {
    code: problem.code,
    sentence: say(PROBLEMS[problem.code].says, language, about),
    about,
    ...(fields.length > 0 ? { fields } : {}),
    requestId,
  }
}

function isText(value: string | number | Text): value is Text {
  return typeof value === 'object'
}

/** Fastify and Nest put the status of what they refuse on the error itself. */
function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus()
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return null
  return typeof error.statusCode === 'number' ? error.statusCode : null
}
