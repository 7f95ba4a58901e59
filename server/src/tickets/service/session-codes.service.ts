import { Injectable } from '@nestjs/common'
import { randomInt } from 'node:crypto'
import type { SessionCode } from '@iws/shared/contract/gives/service'
import { Clock } from '../../core/clock.ts'
import { Database } from '../../core/database/database.ts'
import { Problem } from '../../core/problem.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import { TicketRow } from '../ticket.entity.ts'
import { ServiceFileDesk } from './service-file-desk.service.ts'
import { sealService } from './service.ts'

const HOLDS_MS = 15 * 60_000
const MOST_TRIES = 5
const OVER: readonly string[] = ['draft', 'resolved', 'closed', 'cancelled', 'merged']

/** One-time codes with which a customer lets an engineer in: six digits, a quarter of an hour, one use, five tries. */
@Injectable()
export class SessionCodes {
  constructor(
    private readonly database: Database,
    private readonly desk: ServiceFileDesk,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Makes a code for the customer to read out; the one before is void. Throws where he did not agree to a session. */
  async make(customer: string, id: string): Promise<SessionCode> {
    const code = String(randomInt(1_000_000)).padStart(6, '0')
    const until = this.clock.now() + HOLDS_MS
    const ask = { ticket: id, by: 'customer', person: customer, version: null } as const
    await this.desk.tickets.change(ask, ({ service, consents }) => {
      const { kind, state } = service.row
      if (kind !== 'remote' || OVER.includes(state)) throw new Problem('not-now')
      if (!consents.session) throw new Problem('session-consent-missing')
      return { parts: { code: { hash: this.hash(id, code), until, tries: 0 } } }
    })
    return { code, until }
  }

  /**
   * Throws `code-wrong` where a code does not hold for a ticket now, after writing down that it was tried: that is no
   * change of the ticket, whose version stays.
   */
  async check(id: string, given: string): Promise<void> {
    const fits = await this.database.transact(async manager => {
      const { service } = await this.desk.store.open(manager, id, 'desk')
      const { row, key, parts } = service
      const { code } = parts
      if (!code || code.until <= this.clock.now()) return false
      if (code.hash === this.hash(id, given)) return true
      const left = code.tries + 1 < MOST_TRIES ? { ...code, tries: code.tries + 1 } : null
      const sealed = sealService(this.vault, key, id, { ...parts, code: left })
      await manager.update(TicketRow, { id, version: row.version }, { service: sealed.service ?? null })
      return false
    })
    if (!fits) throw new Problem('code-wrong')
  }

  private hash(id: string, code: string): string {
    return this.vault.index('idempotency-key', `session-code ${id} ${code}`)
  }
}
