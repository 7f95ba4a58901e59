import { Injectable } from '@nestjs/common'
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import type { FastifyRequest } from 'fastify'
import type { Observable } from 'rxjs'
import { map } from 'rxjs'
import { Problem } from '../problem.ts'
import { callOf, requestOf } from './call.ts'
import { readMultipart } from './multipart.ts'
import { BYTES, ROUTE } from './route.ts'
import type { RouteRow } from './route.ts'
import { faultsIn } from './faults.ts'

/** Checks what comes in against `takes` and sends what goes out through `gives`. */
@Injectable()
export class ContractInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(
    context: ExecutionContext,
    next: CallHandler,
  ): Observable<unknown> | Promise<Observable<unknown>> {
    const row = this.reflector.get<RouteRow | undefined>(ROUTE, context.getHandler())
    if (!row) return next.handle()
    const request = requestOf(context)
    if (!row.endpoint.file) return this.between(request, row, sentWith(request), next)
    return sentWithFile(request).then(given => this.between(request, row, given, next))
  }

  private between(
    request: FastifyRequest,
    { endpoint, gives }: RouteRow,
    given: Record<string, unknown>,
    next: CallHandler,
  ): Observable<unknown> {
    const call = callOf(request)
    const taken = endpoint.takes.safeParse({ ...given, ...asRecord(request.params) })
    if (!taken.success) {
      call.file?.file.destroy()
      throw new Problem('invalid-input', {}, faultsIn(taken.error.issues))
    }
    call.input = taken.data
    return next.handle().pipe(map(reply => (gives === BYTES ? reply : gives.parse(reply))))
  }
}

/** The fields stand in the address, or in the form before the file; those after it are not waited for. */
async function sentWithFile(request: FastifyRequest): Promise<Record<string, unknown>> {
  const { fields, file } = await readMultipart(request)
  callOf(request).file = file
  return { ...asRecord(request.query), ...fields }
}

function sentWith(request: FastifyRequest): Record<string, unknown> {
  const sent = request.method === 'GET' ? request.query : (request.body ?? {})
  if (typeof sent !== 'object' || Array.isArray(sent)) throw new Problem('invalid-input')
  return asRecord(sent)
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
