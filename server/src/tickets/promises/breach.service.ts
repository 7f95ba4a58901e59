import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { renewalOf } from '@iws/shared/ticket/promise'
import { reasonOf } from '@iws/shared/ticket/promise-ladder'
import { Teams } from '../../accounts/teams.service.ts'
import { fellInto, standstill } from './heartbeat.ts'
import { makePromise } from './make-promise.ts'
import type { Evidence } from './make-promise.ts'
import { HOME_OFFICE } from './office.ts'
import { casesOf } from './promise-case.ts'
import type { Case } from './promise-case.ts'
import { PromiseNews } from './promise-news.service.ts'
import { PromiseRow } from './promise.entity.ts'

/** How a promise came to be broken. */
export interface Broken {
  readonly now: number
  readonly stoodSince: number | null
  /** Who is to keep the next one. */
  readonly owner: string | null
}

/** What follows when a promise is broken: it counts, the customer hears why, and gets another one. */
@Injectable()
export class Breach {
  constructor(
    private readonly news: PromiseNews,
    private readonly teams: Teams,
  ) {}

  /** Makes the next promise of one that has just been broken, links the two and tells the customer. */
  async renew(
    manager: EntityManager,
    { row, ticket }: Case,
    { now, stoodSince, owner }: Broken,
  ): Promise<void> {
    const why = whyOf(row, stoodSince)
    const { kind, dueAt } = renewalOf(row.kind, HOME_OFFICE, now)
    const made = { ticket: ticket.id, kind, owner, team: ticket.team ?? row.team, dueAt, now }
    const { id: next } = await makePromise(manager, made, row.id)
    await manager.update(PromiseRow, { id: row.id }, { why, next })
    await this.news.settle(manager, ticket.id, [row.id])
    const { dueAt: nextDue } = await manager.findOneByOrFail(PromiseRow, { id: next })
    await this.news.tellBroken(manager, row, ticket, { why, renewal: { id: next, dueAt: nextDue }, now })
  }

  /** Counts a promise as broken although it is answered now, too late; tells the customer why, and the lead. */
  async answeredLate(
    manager: EntityManager,
    row: PromiseRow,
    { kind, id }: Evidence,
    now: number,
  ): Promise<void> {
    const why = whyOf(row, await standstill(manager, now))
    const closed = { state: 'broken', stage: 100, nextAt: null, closedAt: now, why } as const
    const late = { ...closed, evidenceKind: kind, evidence: id }
    const { affected } = await manager.update(PromiseRow, { id: row.id, state: 'open' }, late)
    const [found] = await casesOf(manager, [row])
    if (affected !== 1 || !found) return
    const team = found.ticket.team ?? row.team
    const person = (await this.teams.onDuty(manager, now)).leadOf(team)
    await this.news.tellStaff(manager, row, { kind: 'promise-broken', person, team, stage: 100 })
    await this.news.tellBroken(manager, row, found.ticket, { why, renewal: null, now })
  }
}

function whyOf({ dueAt, triedAt, centreLate }: PromiseRow, stoodSince: number | null) {
  return reasonOf({ outage: fellInto(stoodSince, dueAt), tried: triedAt !== null, centreLate })
}
