import { Controller, Inject, Ip } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import type { Taken } from '@iws/shared/contract/endpoint'
import { SessionGiven } from '@iws/shared/contract/gives/session'
import { signInAsStaff, signInToDemo, signInWithWechat } from '@iws/shared/contract/session'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { Input, Reply } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import { CustomerSignIn } from './customer-sign-in.service.ts'
import { DemoAccounts } from './demo-accounts.service.ts'
import { giveCookie } from './staff-cookie.ts'
import { StaffSignIn } from './staff-sign-in.service.ts'

/** The ways in. */
@Controller()
export class SessionController {
  constructor(
    private readonly customers: CustomerSignIn,
    private readonly staff: StaffSignIn,
    private readonly demo: DemoAccounts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Route(signInWithWechat, SessionGiven)
  async withWechat(
    @Input() { code }: Taken<typeof signInWithWechat>,
    @Ip() address: string,
  ): Promise<SessionGiven> {
    const { token, expiresAt } = await this.customers.withCode(code, address)
    return { token, role: 'customer', name: null, expiresAt }
  }

  @Route(signInAsStaff, SessionGiven)
  async asStaff(
    @Input() { login, password }: Taken<typeof signInAsStaff>,
    @Ip() address: string,
    @Reply() reply: FastifyReply,
  ): Promise<SessionGiven> {
    const { token, role, name, expiresAt } = await this.staff.withPassword(login, password, address)
    giveCookie(reply, this.config.publicUrl, token)
    return { token: null, role, name, expiresAt }
  }

  @Route(signInToDemo, SessionGiven)
  async toDemo(
    @Input() { as }: Taken<typeof signInToDemo>,
    @Reply() reply: FastifyReply,
  ): Promise<SessionGiven> {
    const { token, name, expiresAt } = await this.demo.enter(as)
    if (as === 'customer') return { token, role: as, name, expiresAt }
    giveCookie(reply, this.config.publicUrl, token)
    return { token: null, role: as, name, expiresAt }
  }
}
