import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { dayAt } from '@iws/shared/calendar/day'
import { newId } from '../../core/ids.ts'
import { Problem } from '../../core/problem.ts'
import { Thread } from '../thread/thread.service.ts'
import { Commitments } from './commitments.service.ts'
import { checkNear } from './near.ts'
import { Owners } from './owners.service.ts'
import { Routing } from './routing.service.ts'
import type { Service } from './service.ts'
import type { OpenedService } from './service-store.ts'
import type { Change } from './service-tickets.service.ts'

interface Waiting {
  readonly part?: string | undefined
  readonly note?: string | undefined
  readonly expectedDay?: string | undefined
  readonly nextWordAt?: number | undefined
}

/** A step of one member of staff, and the words that came with it. */
interface Said {
  readonly person: string
  readonly reason: string
  readonly note: string
}

/** The calendar day where it is latest on Earth: no day before it is still to come anywhere. */
const LATEST_OFFSET_MINUTES = -12 * 60

/** What the steps of the desk bring with them, in the caller's transaction. */
@Injectable()
export class DeskEffects {
  constructor(
    private readonly commitments: Commitments,
    private readonly routing: Routing,
    private readonly owners: Owners,
    private readonly thread: Thread,
  ) {}

  /** A part is waited for: until a day expected, and with a next word promised before or at it. */
  async waitPart(manager: EntityManager, { row }: Service, asked: Waiting, now: number): Promise<Change> {
    const { part = '', expectedDay = '', nextWordAt = 0, note = '' } = asked
    if (nextWordAt <= now || expectedDay < dayAt(now, LATEST_OFFSET_MINUTES))
      throw new Problem('wait-dates-missing')
    if (part === '') throw new Problem('invalid-input', {}, [{ path: 'part', code: 'empty' }])
    checkNear('nextWordAt', nextWordAt, now)
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

  /**
   * The ball is with the customer, who is told what for: our own words, or else the reason. That we said so keeps what news was
   * promised; a time named for the next word is a promise too.
   */
  async waitCustomer(
    manager: EntityManager,
    { row }: Service,
    { reason = '', note = '', nextWordAt }: Waiting & { readonly reason?: string | undefined },
    now: number,
  ): Promise<Change> {
    if (reason === '' && note === '') throw new Problem('note-needed')
    const id = newId(now)
    await this.keepNews(manager, row.id, id, now)
    if (nextWordAt !== undefined) {
      checkNear('nextWordAt', nextWordAt, now)
      await this.commitments.nextWord(manager, row.id, row, { dueAt: nextWordAt, now, evidence: id })
    }
    const what = note === '' ? reason : note
    return {
      parts: { wait: { what, expectedDay: null, nextWordAt: nextWordAt ?? null, since: now } },
      event: { id, what: 'waiting-customer', about: { reason, note } },
      notice: 'waiting',
    }
  }

  /** A local centre begins with it: throws `transfer-consent-missing` while it may not even know of it. */
  async serve(manager: EntityManager, opened: OpenedService, now: number): Promise<Change> {
    const { row } = opened.service
    if (!this.routing.mayHave(opened, this.routing.of(opened.service, now).team))
      throw new Problem('transfer-consent-missing')
    const id = newId(now)
    await this.keepNews(manager, row.id, id, now)
    return { parts: { wait: null }, event: { id, what: 'in-service' }, notice: 'in-service' }
  }

  async answered(manager: EntityManager, { row }: Service, now: number): Promise<Change> {
    const id = newId(now)
    await this.keepNews(manager, row.id, id, now)
    return { event: { id, what: 'answered' } }
  }

  /**
   * From a software engineer to a remote one (C13): the other team answers, by somebody of it or all of it. The note stands in
   * the talk, where the customer and the next engineer read it.
   */
  async escalate(
    manager: EntityManager,
    service: Service,
    { person, reason, note }: Said,
    at: number,
  ): Promise<Change> {
    const { row, parts } = service
    const escalation = { reason, note, at }
    const { team } = this.routing.of({ ...service, parts: { ...parts, escalation } }, at)
    const owner = await this.owners.leastLoaded(manager, team, at)
    await this.commitments.promises.assign(manager, row.id, { owner, team })
    await this.commitments.answer(manager, row.id, { owner, team }, at)
    const id = newId(at)
    const from = { by: 'staff', person, via: 'desk', language: null } as const
    const message = { key: `escalated ${id}`, text: note, files: [], ...from }
    if (note !== '') await this.thread.keep(manager, service, message, at)
    return {
      columns: { owner, team },
      parts: { escalation },
      event: { id, what: 'escalated', about: { reason, note, team } },
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
