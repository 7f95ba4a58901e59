import { applyDecorators, Header, HttpCode, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common'
import type { Endpoint, Gives } from '@iws/shared/contract/endpoint'
import type { z } from '@iws/shared/schema'

export const ROUTE = Symbol('route')
export const API = '/api'

/** A reply that is not JSON: bytes with their own headers. */
export const BYTES = Symbol('bytes')

/** What the guard and the interceptor know of one method. */
export interface RouteRow {
  readonly endpoint: Endpoint
  readonly gives: z.ZodMiniType | typeof BYTES
}

type GivesSchema<E> = [Gives<E>] extends [never] ? typeof BYTES : z.ZodMiniType<Gives<E>>

const METHODS = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  PATCH: RequestMethod.PATCH,
  DELETE: RequestMethod.DELETE,
}

/**
 * Makes a controller method answer one row of the contract: method and path below `/api`, who may call, what is taken
 * (`@Input()`), and the schema of the reply, through which nothing undeclared leaves. Every reply is 200.
 */
export function Route<E extends Endpoint>(endpoint: E, gives: GivesSchema<E>): MethodDecorator {
  const row: RouteRow = { endpoint, gives }
  return applyDecorators(
    RequestMapping({ method: METHODS[endpoint.method], path: API + endpoint.path }),
    HttpCode(200),
    SetMetadata(ROUTE, row),
  )
}

export const PAGE = Symbol('page')

/** Makes a controller method answer a public page of HTML outside the contract, such as `/verify/:code`. */
export function Page(path: string): MethodDecorator {
  return applyDecorators(
    RequestMapping({ method: RequestMethod.GET, path }),
    Header('content-type', 'text/html; charset=utf-8'),
    SetMetadata(PAGE, true),
  )
}
