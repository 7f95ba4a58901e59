import { Injectable } from '@nestjs/common'
import type { OnApplicationBootstrap } from '@nestjs/common'
import { LessThanOrEqual, In } from 'typeorm'
import { Chores } from '../../core/chores.ts'
import { Clock } from '../../core/clock.ts'
import { Database } from '../../core/database/database.ts'
import { TicketRow } from '../ticket.entity.ts'
import { ClosingDesk } from './closing-desk.service.ts'

const DAY_MS = 86_400_000
/** Days after which a ticket that was solved or answered closes by itself. */
export const CLOSES_AFTER_DAYS = 7
const EVERY_MS = 60 * 60_000
const BATCH = 200

/** Closes what was solved or answered and to which nobody has said anything for a week. */
@Injectable()
export class Closing implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly desk: ClosingDesk,
    private readonly chores: Chores,
  ) {}

  onApplicationBootstrap(): void {
    this.chores.every(EVERY_MS, 'tickets closed', () => this.run())
  }

  /** Gives how many were closed. May run on several servers at once. */
  async run(): Promise<number> {
    const before = this.clock.now() - CLOSES_AFTER_DAYS * DAY_MS
    const rows = await this.database.reader.find(TicketRow, {
      select: { id: true },
      where: { state: In(['resolved', 'answered']), updatedAt: LessThanOrEqual(before) },
      take: BATCH,
    })
    let closed = 0
    for (const { id } of rows) if (await this.desk.close(id, before)) closed += 1
    return closed
  }
}
