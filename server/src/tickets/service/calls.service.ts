import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { logCall } from '@iws/shared/contract/desk-service'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { PromiseKind } from '@iws/shared/ticket/promise'
import { newId } from '../../core/ids.ts'
import { Problem } from '../../core/problem.ts'
import { TicketJournal } from '../ticket-journal.ts'
import { Commitments } from './commitments.service.ts'
import type { KeptCall, Service } from './service.ts'
import { checkNear } from './near.ts'
import { callingOf } from './service-reading.service.ts'
import type { OpenedService } from './service-store.ts'
import { ServiceTickets } from './service-tickets.service.ts'
import type { Change } from './service-tickets.service.ts'
import { Slots } from './slots.service.ts'

type Logged = Taken<typeof logCall>
/** A session may be begun that much before its hour. */
const EARLY_MS = 30 * 60_000

/**
 * Calls as records. The promise of C9 is that a person rings within 24 hours: an attempt in the customer's hours keeps
 * it, reached or not; one outside them does not, unless somebody answered.
 */
@Injectable()
export class Calls {
  constructor(
    private readonly tickets: ServiceTickets,
    private readonly commitments: Commitments,
    private readonly slots: Slots,
    private readonly journal: TicketJournal,
  ) {}

  /** Logs one attempt. Throws `outside-window` without a reason, `next-try-missing` without a next try. */
  async log(person: string, asked: Logged): Promise<void> {
    const { id, version } = asked
    await this.tickets.change({ ticket: id, by: 'agent', person, version }, async (opened, manager, now) => {
      const { service } = opened
      if (service.row.endedAt !== null) throw new Problem('not-now')
      const { call, wanted } = callOf(asked, person, service, now)
      await this.keep(manager, service, call, wanted, now)
      const calls = [...service.parts.calls, call]
      const what = call.reached ? ('called' as const) : ('call-missed' as const)
      const event = { what, about: { call: call.id } }
      if (!call.reached || service.row.kind !== 'repair' || service.row.state !== 'filed')
        return { parts: { calls }, event, ...(!call.reached && { notice: 'call-missed' as const }) }
      await this.journal.write(manager, service, { ...event, by: 'agent', person, at: now })
      return this.contacted(opened, calls)(opened, manager, now)
    })
  }

  private contacted({ service, ...rest }: OpenedService, calls: readonly KeptCall[]) {
    const after = { ...rest, service: { ...service, parts: { ...service.parts, calls } } }
    const also = (): Change => ({ parts: { calls }, event: { what: 'contacted' } })
    const step = this.tickets.step('agent', 'contact', also)
    return (_: OpenedService, manager: EntityManager, now: number) => step(after, manager, now)
  }

  private async keep(
    manager: EntityManager,
    { row }: Service,
    call: KeptCall,
    wanted: boolean,
    now: number,
  ): Promise<void> {
    const rung: readonly PromiseKind[] = ['first-call', 'next-update']
    const evidence = { kind: 'call', id: call.id } as const
    if (call.reached) {
      const slot = await this.slots.of(manager, row.id)
      const atItsHour = slot !== null && now >= slot.from - EARLY_MS
      const kinds: PromiseKind[] = [...rung, 'answer', ...(atItsHour ? (['session'] as const) : [])]
      await this.commitments.keep(manager, row.id, kinds, evidence, now)
    } else if (wanted) await this.commitments.keep(manager, row.id, rung, evidence, now)
    else await this.commitments.promises.tried(manager, row.id, rung, now)
    if (call.nextTryAt === null) return
    const { owner, team } = row
    const next = { ticket: row.id, kind: 'next-update', owner, team, dueAt: call.nextTryAt, now } as const
    await this.commitments.promises.make(manager, next)
  }
}

function callOf(
  { reached, note, nextTryAt, outside }: Logged,
  by: string,
  { parts }: Service,
  now: number,
): { call: KeptCall; wanted: boolean } {
  const { inWindow, nextAt } = callingOf(parts, now)
  const wanted = inWindow !== false
  if (!wanted && outside === undefined) throw new Problem('outside-window', nextAt === null ? {} : { nextAt })
  if (!reached && (nextTryAt === undefined || nextTryAt <= now)) throw new Problem('next-try-missing')
  if (!reached && nextTryAt !== undefined) checkNear('nextTryAt', nextTryAt, now)
  const call = {
    id: newId(now),
    at: now,
    by,
    reached,
    note: note ?? null,
    nextTryAt: reached ? null : (nextTryAt ?? null),
    outside: wanted ? null : (outside ?? null),
  }
  return { call, wanted }
}
