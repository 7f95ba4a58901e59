import { Inject, Injectable } from '@nestjs/common'
import { RETENTION_DAYS } from '@iws/shared/policy/declarations'
import type { Logger } from 'pino'
import { Clock } from '../core/clock.ts'
import { describeBug, LOGGER } from '../core/logging.ts'
import { TicketErasure } from '../tickets/ticket-erasure.service.ts'

const DAY_MS = 86_400_000
const BATCH = 50

/** Erases what has been kept long enough. */
@Injectable()
export class Retention {
  constructor(
    private readonly erasure: TicketErasure,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Erases the photos and days of travel of every ticket that ended `RETENTION_DAYS` times 24 hours ago or earlier; gives
   * how many tickets. One that fails is left for the next time and holds up no other. May run on several servers at once.
   */
  async run(): Promise<number> {
    const now = this.clock.now()
    const before = now - RETENTION_DAYS * DAY_MS
    let erased = 0
    let after = ''
    for (;;) {
      const batch = await this.erasure.due(before, after, BATCH)
      for (const id of batch) if (await this.erase(id, before, now)) erased += 1
      const last = batch.at(-1)
      if (last === undefined || batch.length < BATCH) return erased
      after = last
    }
  }

  private async erase(id: string, before: number, now: number): Promise<boolean> {
    try {
      return await this.erasure.eraseDue(id, before, now)
    } catch (error) {
      this.logger.error(describeBug(error), 'erasing failed')
      return false
    }
  }
}
