import { Controller, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import type { Taken } from '@iws/shared/contract/endpoint'
import { SharedCard, Shares as SharesView } from '@iws/shared/contract/gives/shares'
import * as contract from '@iws/shared/contract/shares'
import { Brake } from '../../accounts/brake.service.ts'
import { Caller, Input } from '../../core/http/call.ts'
import { Route } from '../../core/http/route.ts'
import type { Session } from '../../core/http/session.ts'
import { networkOf } from '../../coverage/network.ts'
import { ShareLinks } from './share-links.service.ts'
import { SharedCards } from './shared-cards.service.ts'
import { Shares } from './shares.service.ts'

/** A code has 144 random bits; this keeps even that from being tried, and a card from being asked for without end. */
const BY_NETWORK = { kind: 'shared-card', most: 60, windowMs: 60_000 }

/** Cards by which an owner lets others see how a ticket stands, and what they see. */
@Controller()
export class SharesController {
  constructor(
    private readonly shares: Shares,
    private readonly links: ShareLinks,
    private readonly cards: SharedCards,
    private readonly brake: Brake,
  ) {}

  @Route(contract.listShares, SharesView)
  list(
    @Caller() { person }: Session,
    @Input() { id }: Taken<typeof contract.listShares>,
    @Req() request: FastifyRequest,
  ) {
    return this.shown(id, person, request)
  }

  @Route(contract.makeShare, SharesView)
  async make(
    @Caller() { person }: Session,
    @Input() { id, key }: Taken<typeof contract.makeShare>,
    @Req() request: FastifyRequest,
  ) {
    await this.shares.make(id, person, key)
    return this.shown(id, person, request)
  }

  @Route(contract.stopShare, SharesView)
  async stop(
    @Caller() { person }: Session,
    @Input() { id, share }: Taken<typeof contract.stopShare>,
    @Req() request: FastifyRequest,
  ) {
    await this.shares.stop(id, person, share)
    return this.shown(id, person, request)
  }

  @Route(contract.readShare, SharedCard)
  async read(
    @Caller() session: Session | null,
    @Input() { code }: Taken<typeof contract.readShare>,
    @Req() { ip }: FastifyRequest,
  ): Promise<SharedCard> {
    await this.brake.count(BY_NETWORK, networkOf(ip))
    return this.cards.open(code, session?.person ?? null)
  }

  private async shown(ticket: string, customer: string, { protocol, host }: FastifyRequest) {
    const { shares, more } = await this.shares.list(ticket, customer)
    const views = shares.map(({ row, until }) => {
      const { id, madeAt, openings, openedAt } = row
      return { id, ...this.links.of(id, `${protocol}://${host}`), madeAt, until, openings, openedAt }
    })
    return { shares: views, more }
  }
}
