import { Injectable } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { Slots as SlotsView } from '@iws/shared/contract/gives/service'
import type { bookSlot } from '@iws/shared/contract/service'
import { Clock } from '../../core/clock.ts'
import { Database } from '../../core/database/database.ts'
import { Problem } from '../../core/problem.ts'
import { BecomingDesk } from './becoming-desk.service.ts'
import type { Service } from './service.ts'
import type { Change } from './service-tickets.service.ts'
import type { EntityManager } from 'typeorm'
import { Slots } from './slots.service.ts'

const BEFORE_THE_END: readonly string[] = ['draft', 'filed', 'triaging', 'escalated', 'waiting-customer']

/** What a customer does with the times of remote help. */
@Injectable()
export class Bookings {
  constructor(
    private readonly desk: BecomingDesk,
    private readonly slots: Slots,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async offered(customer: string, id: string): Promise<SlotsView> {
    const manager = this.database.reader
    const { service } = await this.desk.store.open(manager, id, { customer })
    if (service.row.kind !== 'remote') return { slots: [] }
    return this.slots.offered(manager, service, this.clock.now())
  }

  /** Books a time, moves the one booked, or gives it back with null. */
  async book(customer: string, { id, from }: Taken<typeof bookSlot>): Promise<void> {
    const ask = { ticket: id, by: 'customer', person: customer, version: null } as const
    await this.desk.tickets.change(ask, async ({ service }, manager, now): Promise<Change | null> => {
      const { row } = service
      if (row.kind !== 'remote' || !BEFORE_THE_END.includes(row.state)) throw new Problem('not-now')
      if (from === null) {
        const before = await this.slots.release(manager, id, now)
        if (!before) return null
        await this.promised(manager, service, null, now)
        return { event: { what: 'slot-given-back', about: { from: String(before.from) } } }
      }
      const before = await this.slots.take(manager, service, from, now)
      if (before?.from === from) return null
      const columns = await this.promised(manager, service, from, now)
      const filed = row.state !== 'draft'
      const what = before ? ('slot-moved' as const) : ('slot-booked' as const)
      return { columns, event: { what, about: { from: String(from) } }, ...(filed && { notice: what }) }
    })
  }

  /** A filed ticket is promised the hour instead of an answer, and the other way round; the engineer has it. */
  private async promised(manager: EntityManager, { row }: Service, from: number | null, now: number) {
    if (row.state === 'draft') return {}
    const { commitments } = this.desk
    const slot = await this.slots.of(manager, row.id)
    const engineer = await this.slots.engineerOf(manager, row.id)
    const owner = row.state === 'escalated' ? row.owner : (engineer ?? row.owner)
    const owned = { owner, team: row.team }
    await commitments.release(manager, row.id, now, 'replaced')
    if (from !== null && slot) await commitments.session(manager, row.id, owned, slot, now)
    else await commitments.answer(manager, row.id, owned, now)
    return { owner }
  }
}
