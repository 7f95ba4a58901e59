import { Inject, Injectable } from '@nestjs/common'
import type { CanActivate, ExecutionContext } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import type { FastifyRequest } from 'fastify'
import { CONFIG } from '../config/config.ts'
import type { Config } from '../config/config.ts'
import { Problem } from '../problem.ts'
import { callOf, requestOf } from './call.ts'
import { PAGE, ROUTE } from './route.ts'
import type { RouteRow } from './route.ts'
import { cookieName, SESSIONS } from './session.ts'
import type { Credentials, Session, Sessions } from './session.ts'

const SAFE = new Set(['GET', 'HEAD'])

/** Lets in whom the contract's `who` names. A method without a row of the contract answers nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(SESSIONS) private readonly sessions: Sessions,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const handler = context.getHandler()
    const row = this.reflector.get<RouteRow | undefined>(ROUTE, handler)
    if (!row && this.reflector.get<boolean | undefined>(PAGE, handler)) return true
    if (!row) throw new Problem('not-found')
    const request = requestOf(context)
    const shown = credentialsOf(request, cookieName(this.config.publicUrl))
    if (!shown.bearer && !shown.cookie) return this.admit(request, row, shown, null)
    return this.sessions.resolve(shown).then(session => this.admit(request, row, shown, session))
  }

  private admit(
    request: FastifyRequest,
    row: RouteRow,
    shown: Credentials,
    session: Session | null,
  ): boolean {
    if (!SAFE.has(request.method)) this.refuseForeign(request, session !== null && shown.bearer === null)
    callOf(request).session = session
    const { who } = row.endpoint
    if (who === 'anyone') return true
    if (!session) throw new Problem('signed-out')
    if (!who.includes(session.role)) throw new Problem('forbidden')
    return true
  }

  /**
   * A browser sends the cookie along with what other sites make it send. So a change by cookie must come from our own
   * pages and carry a header that no form can set; and no other site may sign anybody in.
   */
  private refuseForeign(request: FastifyRequest, byCookie: boolean): void {
    const own = this.isOwn(request)
    if (own === false) throw new Problem('foreign-origin')
    if (byCookie && (own === null || request.headers['x-iws'] !== '1')) throw new Problem('foreign-origin')
  }

  /** Null where the request does not say where it comes from: no browser does that. */
  private isOwn(request: FastifyRequest): boolean | null {
    const { origin } = request.headers
    const site = request.headers['sec-fetch-site']
    const ours = this.config.publicUrl ?? `${request.protocol}://${request.host}`
    if (origin !== undefined) return hostOf(origin) !== null && hostOf(origin) === hostOf(ours)
    if (site !== undefined) return site === 'same-origin' || site === 'none'
    return null
  }
}

function credentialsOf(request: FastifyRequest, cookie: string): Credentials {
  const bearer = /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1] ?? null
  return { bearer, cookie: bearer ? null : (request.cookies[cookie] ?? null) }
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null
}
