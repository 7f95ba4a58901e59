import { Injectable } from '@nestjs/common'
import type { OnApplicationBootstrap } from '@nestjs/common'
import { In } from 'typeorm'
import { Chores } from '../../core/chores.ts'
import { Clock } from '../../core/clock.ts'
import { Database } from '../../core/database/database.ts'
import { TicketRow } from '../ticket.entity.ts'
import { AFTER_END_MS } from './share-life.ts'
import { ShareRow } from './share.entity.ts'

const EVERY_MS = 60 * 60_000
const BATCH = 200

/** Takes away the cards that open nothing any more: their thirty days are over, or their ticket ended a week ago. */
@Injectable()
export class ShareSweep implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly chores: Chores,
  ) {}

  onApplicationBootstrap(): void {
    this.chores.every(EVERY_MS, 'cards of tickets taken away', () => this.run())
  }

  /** Gives how many were taken away, at most two hundred at a time. May run on several servers at once. */
  async run(): Promise<number> {
    const now = this.clock.now()
    const over = await this.database.reader
      .createQueryBuilder(ShareRow, 's')
      .select('s.id')
      .leftJoin(TicketRow, 't', 't.id = s.ticket')
      .where('s.expiresAt <= :now OR t.endedAt <= :ended', { now, ended: now - AFTER_END_MS })
      .limit(BATCH)
      .getMany()
    if (over.length === 0) return 0
    const ids = over.map(each => each.id)
    const { affected } = await this.database.transact(manager => manager.delete(ShareRow, { id: In(ids) }))
    return affected ?? 0
  }
}
