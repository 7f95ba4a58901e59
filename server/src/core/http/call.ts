import { createParamDecorator, Res } from '@nestjs/common'
import type { ExecutionContext } from '@nestjs/common'
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { languageOf } from '@iws/shared/text'
import type { Language } from '@iws/shared/text'
import { Problem } from '../problem.ts'
import type { Session } from './session.ts'

/** What the server knows of one request besides its bytes. */
interface Call {
  session: Session | null
  input: unknown
  file: MultipartFile | null
}
const CALLS = new WeakMap<FastifyRequest, Call>()

/** Gives the one `Call` of a request. */
export function callOf(request: FastifyRequest): Call {
  const known = CALLS.get(request)
  if (known) return known
  const call: Call = { session: null, input: undefined, file: null }
  CALLS.set(request, call)
  return call
}

export function requestOf(context: ExecutionContext): FastifyRequest {
  return context.switchToHttp().getRequest<FastifyRequest>()
}

/** The language the request asks for; sentences are made in it. */
export function languageOfRequest(request: FastifyRequest): Language {
  return languageOf(request.headers['accept-language']?.split(/[,;]/)[0]?.trim())
}

/** What `takes` made of path parameters, body and query. Type it as `Taken<typeof theEndpoint>`. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return callOf(requestOf(context)).input
})

/** The caller. On a route open to anyone type it as `Session | null`. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return callOf(requestOf(context)).session
})

/** The file part of an endpoint with `file: true`, still streaming; it must be read to its end or destroyed. */
export const FilePart = createParamDecorator((_: unknown, context: ExecutionContext): MultipartFile => {
  const { file } = callOf(requestOf(context))
  if (!file) throw new Problem('file-missing')
  return file
})

/** The reader's language. */
export const Speaks = createParamDecorator((_: unknown, context: ExecutionContext): Language => {
  return languageOfRequest(requestOf(context))
})

/**
 * The reply, for headers and cookies; the body is what the method returns. Fastify's reply has a `then`, so a custom
 * decorator, whose value Nest awaits, would wait for the answer it is to give.
 */
export const Reply = (): ParameterDecorator => Res({ passthrough: true })
