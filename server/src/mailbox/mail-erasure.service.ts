import { Injectable } from '@nestjs/common'
import { LessThanOrEqual } from 'typeorm'
import { RETENTION_DAYS } from '@iws/shared/policy/declarations'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { deleteOld } from '../core/database/delete-old.ts'
import { TicketMatches } from '../tickets/ticket-matches.service.ts'
import { ClaimRow } from './claim.entity.ts'
import { MailStore } from './mail-store.service.ts'
import type { MailRow } from './mail.entity.ts'

const DAY_MS = 86_400_000
const BATCH = 200

/** Erases mails whose time is over: with their ticket, or by themselves where they never had one. */
@Injectable()
export class MailErasure {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: MailStore,
    private readonly tickets: TicketMatches,
  ) {}

  /**
   * Erases the bytes and the key of every mail that came `RETENTION_DAYS` ago or earlier and whose ticket is erased, or that
   * has none and waits for nobody; gives how many. May run on several servers at once.
   */
  async run(): Promise<number> {
    const before = this.clock.now() - RETENTION_DAYS * DAY_MS
    let erased = 0
    let after = ''
    for (;;) {
      const rows = await this.store.oldest(before, after, BATCH)
      const gone = await this.erasedAmong(rows)
      for (const row of rows) {
        const due =
          row.ticket === null ? row.state === 'ignored' || row.state === 'failed' : gone.has(row.ticket)
        if (due) await this.store.erase(row, this.clock.now())
        if (due) erased += 1
      }
      const last = rows.at(-1)
      if (!last || rows.length < BATCH) return erased
      after = last.id
    }
  }

  /** Takes out the claim codes of our answers that hold no more, used or not; gives how many. */
  forgetCodes(): Promise<number> {
    return deleteOld(this.database, ClaimRow, { endsAt: LessThanOrEqual(this.clock.now()) })
  }

  private erasedAmong(rows: readonly MailRow[]): Promise<Set<string>> {
    const ids = [...new Set(rows.flatMap(row => row.ticket ?? []))]
    return this.tickets.erasedAmong(this.database.reader, ids)
  }
}
