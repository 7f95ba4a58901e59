import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { newId } from '../../core/ids.ts'
import { Problem } from '../../core/problem.ts'
import { Commitments } from './commitments.service.ts'
import { Owners } from './owners.service.ts'
import { Routing } from './routing.service.ts'
import type { Service, ServiceParts } from './service.ts'
import type { Change } from './service-tickets.service.ts'

interface Waiting {
  readonly part?: string | undefined
  readonly note?: string | undefined
  readonly expectedDay?: string | undefined
  readonly nextWordAt?: number | undefined
}

/** What the steps of the desk bring with them, in the caller's transaction. */
@Injectable()
export class DeskEffects {
  constructor(
    private readonly commitments: Commitments,
    private readonly routing: Routing,
    private readonly owners: Owners,
  ) {}

  /** A part is waited for: until a day expected, and with a next word promised before or at it. */
  async waitPart(manager: EntityManager, { row }: Service, asked: Waiting, now: number): Promise<Change> {
    const { part = '', expectedDay = '', nextWordAt = 0, note = '' } = asked
    if (nextWordAt <= now) throw new Problem('wait-dates-missing')
    const evidence = newId(now)
    await this.commitments.nextWord(manager, row.id, row, { dueAt: nextWordAt, now, evidence })
    return {
      parts: { wait: { what: part, expectedDay, nextWordAt, since: now } },
      event: {
        id: evidence,
        what: 'waiting-part',
        about: { part, expectedDay, nextWordAt: String(nextWordAt), note },
      },
      notice: 'waiting',
    }
  }

  /** The ball is with the customer; that we said so keeps what news was promised. */
  async waitCustomer(
    manager: EntityManager,
    { row }: Service,
    { reason, note }: { reason: string; note: string },
    now: number,
  ): Promise<Change> {
    const id = newId(now)
    await this.keepNews(manager, row.id, id, now)
    return {
      parts: { wait: { what: reason, expectedDay: null, nextWordAt: null, since: now } },
      event: { id, what: 'waiting-customer', about: { reason, note } },
      notice: 'waiting',
    }
  }

  async serve(manager: EntityManager, { row }: Service, now: number): Promise<Change> {
    const id = newId(now)
    await this.keepNews(manager, row.id, id, now)
    return { parts: { wait: null }, event: { id, what: 'in-service' }, notice: 'in-service' }
  }

  async answered(manager: EntityManager, { row }: Service, now: number): Promise<Change> {
    const id = newId(now)
    await this.keepNews(manager, row.id, id, now)
    return { event: { id, what: 'answered' } }
  }

  /** From a software engineer to a remote one (C13): the other team answers, by somebody of it or all of it. */
  async escalate(
    manager: EntityManager,
    service: Service,
    escalation: NonNullable<ServiceParts['escalation']>,
  ): Promise<Change> {
    const { row, parts } = service
    const { at, reason, note } = escalation
    const { team } = this.routing.of({ ...service, parts: { ...parts, escalation } }, at)
    const owner = await this.owners.leastLoaded(manager, team, at)
    await this.commitments.promises.assign(manager, row.id, { owner, team })
    await this.commitments.answer(manager, row.id, { owner, team }, at)
    return {
      columns: { owner, team },
      parts: { escalation },
      event: { what: 'escalated', about: { reason, note, team } },
    }
  }

  /** The code is spent with it; the session begun is what was promised. */
  async beginSession(manager: EntityManager, { row }: Service, now: number): Promise<Change> {
    const id = newId(now)
    const evidence = { kind: 'session', id } as const
    await this.commitments.keep(manager, row.id, ['session', 'answer', 'next-update'], evidence, now)
    return { parts: { code: null }, event: { id, what: 'session-begun' } }
  }

  private keepNews(manager: EntityManager, ticket: string, id: string, now: number): Promise<void> {
    return this.commitments.keep(manager, ticket, ['answer', 'next-update'], { kind: 'step', id }, now)
  }
}
