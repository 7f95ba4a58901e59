import { Injectable } from '@nestjs/common'
import { IsNull } from 'typeorm'
import type { EntityManager } from 'typeorm'
import { TICKET_KINDS } from '@iws/shared/ticket/kinds'
import { Clock } from '../../core/clock.ts'
import { Database } from '../../core/database/database.ts'
import { DuplicateKey } from '../../core/database/failures.ts'
import { newId } from '../../core/ids.ts'
import { Problem } from '../../core/problem.ts'
import { TicketJournal } from '../ticket-journal.ts'
import { TicketRows } from '../ticket-rows.ts'
import type { TicketRow } from '../ticket.entity.ts'
import { MOST_SHARES, mayShare, opens, SHARE_LIFE_MS, untilOf } from './share-life.ts'
import { ShareRow } from './share.entity.ts'

/** The cards of one ticket as its owner has them. */
export interface OwnShares {
  readonly shares: readonly { readonly row: ShareRow; readonly until: number }[]
  readonly more: boolean
}

/** What an owner does with the cards of his tickets, of every kind. A stranger's ticket is `not-found`. */
@Injectable()
export class Shares {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rows: TicketRows,
    private readonly journal: TicketJournal,
  ) {}

  /** Those that open now, the newest first, and whether there is room for another. */
  async list(ticket: string, customer: string): Promise<OwnShares> {
    const manager = this.database.reader
    const row = await this.rows.find(manager, ticket, { customer }, TICKET_KINDS)
    const now = this.clock.now()
    const live = await this.live(manager, row, now)
    const shares = live.map(each => ({ row: each, until: untilOf(each, row) }))
    return { shares, more: hasRoom(row, live, now) }
  }

  /** Makes one, once a key; throws `not-now` where there is none to be had. */
  async make(ticket: string, customer: string, key: string): Promise<void> {
    const keyHash = this.rows.keyHash(customer, `share ${ticket} ${key}`)
    const now = this.clock.now()
    const made = { id: newId(now), ticket, customer, keyHash, madeAt: now, expiresAt: now + SHARE_LIFE_MS }
    try {
      await this.database.transact(async manager => {
        const row = await this.rows.find(manager, ticket, { customer }, TICKET_KINDS)
        if (await manager.existsBy(ShareRow, { keyHash })) return
        if (!hasRoom(row, await this.live(manager, row, now), now)) throw new Problem('not-now')
        await manager.insert(ShareRow, { ...made, stoppedAt: null, openedAt: null })
        await this.note(manager, 'share-made', made)
      })
    } catch (error) {
      // The same request came twice at once: the other one made it.
      if (!(error instanceof DuplicateKey)) throw error
    }
  }

  /** Ends one; another's, or one that has ended already, changes nothing. */
  async stop(ticket: string, customer: string, id: string): Promise<void> {
    await this.database.transact(async manager => {
      await this.rows.find(manager, ticket, { customer }, TICKET_KINDS)
      const where = { id, ticket, customer, stoppedAt: IsNull() }
      const { affected } = await manager.update(ShareRow, where, { stoppedAt: this.clock.now() })
      if (affected === 1) await this.note(manager, 'share-stopped', { id, ticket, customer })
    })
  }

  private async live(manager: EntityManager, ticket: TicketRow, now: number): Promise<ShareRow[]> {
    const where = { ticket: ticket.id, customer: ticket.customer, stoppedAt: IsNull() }
    const rows = await manager.find(ShareRow, { where, order: { id: 'DESC' } })
    return rows.filter(each => opens(each, ticket, now))
  }

  private note(
    manager: EntityManager,
    action: 'share-made' | 'share-stopped',
    { id, ticket, customer }: Pick<ShareRow, 'id' | 'ticket' | 'customer'>,
  ): Promise<void> {
    const deed = { actor: customer, role: 'customer' as const, action, subject: ticket }
    return this.journal.note(manager, { ...deed, detail: { share: id } })
  }
}

function hasRoom(ticket: TicketRow, live: readonly ShareRow[], now: number): boolean {
  return mayShare(ticket, now) && live.length < MOST_SHARES
}
