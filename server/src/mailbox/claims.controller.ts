import { Controller, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { claimTicket } from '@iws/shared/contract/claims'
import type { Taken } from '@iws/shared/contract/endpoint'
import { Claimed } from '@iws/shared/contract/gives/claims'
import { Brake } from '../accounts/brake.service.ts'
import { Caller, Input } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { networkOf } from '../coverage/network.ts'
import { Claims } from './claims.service.ts'

/** A code has 40 random bits and dies after five wrong second factors; this keeps even that from being tried. */
const BY_CUSTOMER = { kind: 'claim-customer', most: 10, windowMs: 10 * 60_000 }
const BY_NETWORK = { kind: 'claim-network', most: 30, windowMs: 60_000 }

/** Where a customer claims the ticket of his mail. */
@Controller()
export class ClaimsController {
  constructor(
    private readonly claims: Claims,
    private readonly brake: Brake,
  ) {}

  @Route(claimTicket, Claimed)
  async claim(
    @Caller() { person }: Session,
    @Input() { code, contactTail }: Taken<typeof claimTicket>,
    @Req() { ip }: FastifyRequest,
  ): Promise<Claimed> {
    await this.brake.count(BY_CUSTOMER, person)
    await this.brake.count(BY_NETWORK, networkOf(ip))
    return this.claims.claim(person, code, contactTail)
  }
}
