import { Catch, Inject } from '@nestjs/common'
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { describeBug, LOGGER } from '../logging.ts'
import { languageOfRequest } from './call.ts'
import { bodyOf, problemFrom } from './problem-body.ts'

const RETRY_SECONDS = 5

/** Answers every failed request with a `ProblemBody`; a bug is logged without anything a person wrote. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp()
    answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.logger)
  }
}

/** Sends the problem behind `error`, once. */
export function answer(error: unknown, request: FastifyRequest, reply: FastifyReply, logger: Logger): void {
  const problem = problemFrom(error)
  if (problem.code === 'unexpected') logger.error({ requestId: request.id, ...describeBug(error) }, 'bug')
  if (reply.sent) return
  if (problem.status === 503) reply.header('retry-after', String(RETRY_SECONDS))
  const { seconds } = problem.about
  if (problem.status === 429 && typeof seconds === 'number') reply.header('retry-after', String(seconds))
  const body = bodyOf(problem, languageOfRequest(request), request.id)
  void reply.code(problem.status).type('application/json; charset=utf-8').send(body)
}
