import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { SharedCard } from '@iws/shared/contract/gives/shares'
import { Clock } from '../../core/clock.ts'
import { Database } from '../../core/database/database.ts'
import { Problem } from '../../core/problem.ts'
import { Promises } from '../promises/promises.service.ts'
import { TicketRow } from '../ticket.entity.ts'
import { opens, untilOf } from './share-life.ts'
import { ShareLinks } from './share-links.service.ts'
import { ShareRow } from './share.entity.ts'

/** Nothing sealed is even read: no key of a ticket is touched for a card. */
const SHOWN = { id: true, number: true, kind: true, state: true, country: true, endedAt: true } as const

/** What whoever holds a card's code sees. */
@Injectable()
export class SharedCards {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly links: ShareLinks,
    private readonly promises: Promises,
  ) {}

  /**
   * The card of a code, and counts that it was opened, unless `reader` is who shares it. Throws `not-found` where the code is
   * made up, the card was stopped, its time is over, or the ticket has another owner now.
   */
  async open(code: string, reader: string | null): Promise<SharedCard> {
    const id = this.links.read(code)
    if (id === null) throw new Problem('not-found')
    return this.database.transact(async manager => {
      const share = await manager.findOneBy(ShareRow, { id })
      const row = share && (await ticketOf(manager, share))
      const now = this.clock.now()
      if (!row || !opens(share, row, now)) throw new Problem('not-found')
      if (reader !== share.customer) await count(manager, id, now)
      const [next] = (await this.promises.openOf(manager, [row.id])).get(row.id) ?? []
      const { number, kind, state, country, endedAt } = row
      return {
        ...{ number, kind, state, country },
        next: next ? { kind: next.kind, clause: next.clause, dueAt: next.dueAt } : null,
        ended: endedAt !== null,
        until: untilOf(share, row),
        asOf: now,
      }
    })
  }
}

function ticketOf(manager: EntityManager, { ticket, customer }: ShareRow): Promise<TicketRow | null> {
  return manager.findOne(TicketRow, { select: SHOWN, where: { id: ticket, customer } })
}

/** Added in the database: two who open it at once are two. */
async function count(manager: EntityManager, id: string, now: number): Promise<void> {
  const change = manager.createQueryBuilder().update(ShareRow)
  await change
    .set({ openings: () => 'openings + 1', openedAt: now })
    .where({ id })
    .execute()
}
