import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Claimed } from '@iws/shared/contract/gives/claims'
import { Database } from '../core/database/database.ts'
import { Outbox } from '../core/outbox/outbox.service.ts'
import { Problem } from '../core/problem.ts'
import { TicketOwners } from '../tickets/ticket-owners.service.ts'
import type { Given } from '../tickets/ticket-owners.service.ts'
import { Stale } from '../tickets/ticket-rows.ts'
import { ClaimCodes } from './claim-codes.service.ts'
import type { ClaimRow } from './claim.entity.ts'

/** The job that tells the sender of a mail that his ticket was claimed; `about` names him and the ticket's number. */
export const CLAIMED_JOB = 'mail-claimed'
const MOST_TRIES = 5

/** Joins a ticket that began as a mail to the customer who shows its code and knows the sender's contact. */
@Injectable()
export class Claims {
  constructor(
    private readonly database: Database,
    private readonly codes: ClaimCodes,
    private readonly owners: TicketOwners,
    private readonly outbox: Outbox,
  ) {}

  /** Moves the ticket; throws `claim-wrong`, whichever of the two was wrong. */
  async claim(customer: string, code: string, contactTail: string): Promise<Claimed> {
    const row = await this.codes.find(this.database.reader, code)
    if (!row) throw new Problem('claim-wrong')
    if (!this.codes.fits(row, contactTail)) {
      await this.database.transact(manager => this.codes.miss(manager, row))
      throw new Problem('claim-wrong')
    }
    const { id, number, kind } = await this.move(row, customer)
    return { id, number, kind }
  }

  private async move(row: ClaimRow, customer: string): Promise<Given> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.database.transact(manager => this.once(manager, row, customer))
      } catch (error) {
        if (!(error instanceof Stale) || tries === MOST_TRIES) throw error
      }
    }
  }

  private async once(manager: EntityManager, row: ClaimRow, customer: string): Promise<Given> {
    // Whoever has it already asks again where the first answer got lost on its way.
    const again = await this.owners.held(manager, row.ticket, customer)
    if (again && row.usedAt !== null) return again
    if (!(await this.codes.use(manager, row))) throw new Problem('claim-wrong')
    const given = await this.owners.give(manager, row.ticket, customer)
    if (!given) throw new Problem('claim-wrong')
    const { before, number } = given
    if (before !== customer) await this.outbox.enqueue(manager, CLAIMED_JOB, { customer: before, number })
    return given
  }
}
