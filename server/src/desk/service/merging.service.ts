import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { mergeService } from '@iws/shared/contract/desk-service'
import type { Session } from '../../core/http/session.ts'
import { Problem } from '../../core/problem.ts'
import { ServiceTickets } from '../../tickets/service/service-tickets.service.ts'
import type { Change } from '../../tickets/service/service-tickets.service.ts'
import type { Service } from '../../tickets/service/service.ts'
import { TicketReading } from '../../tickets/ticket-reading.service.ts'
import { MergedTalk } from './merged-talk.service.ts'
import { Moving } from './moving.service.ts'

/** Makes two tickets about one thing one. */
@Injectable()
export class Merging {
  constructor(
    private readonly tickets: ServiceTickets,
    private readonly talk: MergedTalk,
    private readonly moving: Moving,
    private readonly reading: TicketReading,
  ) {}

  /**
   * Ends a ticket as merged: its trouble, messages, files, calls and asks go to the other one, and of promises of one kind the one due
   * first stays. Both are changed in one transaction, and a ticket that has ended takes none: so no two go round in a
   * circle. Throws `merge-unfit` where the other has ended, is itself, or is another customer's and nobody said that they
   * are one person.
   */
  async merge({ person }: Session, given: Taken<typeof mergeService>): Promise<void> {
    const { id, version, samePerson } = given
    const into = await this.reading.idOfNumber(given.into)
    if (into === id) throw new Problem('merge-unfit')
    const ask = { ticket: id, by: 'agent' as const, person, version }
    const step = this.tickets.step('agent', 'merge', async ({ service: from }, manager, now) => {
      const target = { ticket: into, by: 'agent' as const, person, version: null }
      let number = ''
      await this.tickets.within(manager, target, async ({ service: to }) => {
        if (to.row.endedAt !== null) throw new Problem('merge-unfit')
        if (to.row.customer !== from.row.customer && !samePerson) throw new Problem('merge-unfit')
        number = to.row.number
        return this.taken(manager, from, to, now)
      })
      return {
        columns: { mergedInto: into },
        event: { what: 'merged', about: { number } },
        notice: 'merged',
      }
    })
    await this.tickets.change(ask, step)
  }

  /** What the other ticket takes over. */
  private async taken(manager: EntityManager, from: Service, to: Service, now: number): Promise<Change> {
    await this.talk.move(manager, from, to, now)
    await this.moving.merged(manager, from, to, now)
    const calls = [...to.parts.calls, ...from.parts.calls].sort((one, other) => one.at - other.at)
    const asks = [...to.parts.asks, ...from.parts.asks].sort((one, other) => one.askedAt - other.askedAt)
    return { parts: { calls, asks }, event: { what: 'merged', about: { from: from.row.number } } }
  }
}
