import { Controller, Inject } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Nothing, Whoami } from '@iws/shared/contract/gives/session'
import { signOut, whoami } from '@iws/shared/contract/session'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { Database } from '../core/database/database.ts'
import { Caller, Reply } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { SignIn } from './sign-in.service.ts'
import { takeCookie } from './staff-cookie.ts'
import { Staff } from './staff.service.ts'

/** Who is signed in, and the way out. */
@Controller()
export class WhoamiController {
  constructor(
    private readonly database: Database,
    private readonly staff: Staff,
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Route(whoami, Whoami)
  async who(@Caller() session: Session | null): Promise<Whoami> {
    const { demonstration } = this.config
    if (!session) return { role: null, name: null, demonstration }
    const names = await this.staff.names(this.database.reader, [session.person])
    return { role: session.role, name: names.get(session.person) ?? null, demonstration }
  }

  @Route(signOut, Nothing)
  async out(@Caller() session: Session, @Reply() reply: FastifyReply): Promise<Nothing> {
    await this.signIn.out(session)
    if (session.role !== 'customer') takeCookie(reply, this.config.publicUrl)
    return {}
  }
}
