import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Stage } from '@iws/shared/ticket/promise'
import { climb } from '@iws/shared/ticket/promise-ladder'
import type { Handing } from '@iws/shared/ticket/promise-ladder'
import { TicketRow } from '../ticket.entity.ts'
import { Breach } from './breach.service.ts'
import { isSilent } from './promise-case.ts'
import type { Case, Round } from './promise-case.ts'
import { PromiseNews } from './promise-news.service.ts'
import { PromiseRow } from './promise.entity.ts'

/** Does what a rung of the ladder asks for one promise, in the caller's transaction. */
@Injectable()
export class Rungs {
  constructor(
    private readonly news: PromiseNews,
    private readonly breach: Breach,
  ) {}

  /** Takes a promise that has just come from its row's stage to `to`. A promise of an ended ticket is let go instead. */
  async take(manager: EntityManager, one: Case, to: Stage, round: Round): Promise<void> {
    const { row, ticket } = one
    if (ticket.endedAt !== null || ticket.mergedInto !== null) return this.letGo(manager, one, round.now)
    const owner = ticket.owner ?? row.owner
    const steps = climb({ kind: row.kind, owned: owner !== null, silent: isSilent(one) }, row.stage, to)
    const team = ticket.team ?? row.team
    const lead = round.people.leadOf(team)
    const taker = await this.hand(manager, one, steps.hand, to, round)
    const kind = steps.breaks ? 'promise-broken' : 'promise-at-risk'
    if (steps.tellOwner && owner !== lead)
      await this.news.tellStaff(manager, row, { kind: 'promise-at-risk', person: owner, team, stage: to })
    if (steps.tellLead || (steps.tellOwner && owner === lead))
      await this.news.tellStaff(manager, row, { kind, person: lead, team, stage: to })
    const { now, stoodSince } = round
    if (steps.breaks) await this.breach.renew(manager, one, { now, stoodSince, owner: taker })
  }

  /** Gives the ticket and its open promises to whom the rung says; gives who has it then. */
  private async hand(
    manager: EntityManager,
    { row, ticket }: Case,
    hand: Handing,
    stage: Stage,
    { people, handed, now }: Round,
  ): Promise<string | null> {
    const owner = ticket.owner ?? row.owner
    const team = ticket.team ?? row.team
    const to =
      hand === 'lead' ? people.leadOf(team) : hand === 'colleague' ? people.colleagueOf(team, owner) : null
    if (to === null || to === owner || handed.has(ticket.id)) return owner
    handed.add(ticket.id)
    await manager.update(TicketRow, { id: ticket.id }, { owner: to })
    await manager.update(PromiseRow, { ticket: ticket.id, state: 'open' }, { owner: to })
    await this.news.tellStaff(manager, row, { kind: 'reassigned', person: to, team, stage })
    await this.news.noteHanding(manager, row, now)
    return to
  }

  private async letGo(manager: EntityManager, { row, ticket }: Case, now: number): Promise<void> {
    const why = ticket.mergedInto === null ? 'ended' : 'merged'
    const closed = { state: 'released', nextAt: null, closedAt: now, why } as const
    await manager.update(PromiseRow, { id: row.id }, closed)
    await this.news.settle(manager, ticket.id, [row.id])
  }
}
