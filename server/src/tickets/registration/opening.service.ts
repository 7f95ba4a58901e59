import { Inject, Injectable } from '@nestjs/common'
import { dayAt, SHANGHAI_OFFSET_MINUTES } from '@iws/shared/calendar/day'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { openRegistration } from '@iws/shared/contract/tickets'
import { requirementsFor } from '@iws/shared/policy/requirements'
import { DEFAULT_BOOK } from '@iws/shared/rulebook/book'
import { Clock } from '../../core/clock.ts'
import { CONFIG } from '../../core/config/config.ts'
import type { Config } from '../../core/config/config.ts'
import { Database } from '../../core/database/database.ts'
import { DuplicateKey } from '../../core/database/failures.ts'
import { newId, ticketNumber } from '../../core/ids.ts'
import { Problem } from '../../core/problem.ts'
import { TicketRow } from '../ticket.entity.ts'
import { TicketsService } from '../tickets.service.ts'

const MOST_TRIES = 4
type Wanted = Taken<typeof openRegistration>

/** Opens registrations, each key once. */
@Injectable()
export class Opening {
  constructor(
    private readonly database: Database,
    private readonly tickets: TicketsService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Gives the id of the new draft, or of the one this key opened before; throws `key-reused` for another route. */
  async open(customer: string, wanted: Wanted): Promise<string> {
    const keyHash = this.tickets.keyHash(customer, wanted.key)
    for (let tries = 1; ; tries += 1) {
      const known = await this.known(customer, keyHash, wanted)
      if (known) return known
      try {
        return await this.draft(customer, keyHash, wanted)
      } catch (error) {
        // Either the same key came twice at once, or a ticket number did: the next round tells.
        if (!(error instanceof DuplicateKey) || tries === MOST_TRIES) throw error
      }
    }
  }

  private async known(customer: string, openKeyHash: string, { route }: Wanted): Promise<string | null> {
    const row = await this.database.reader.findOneBy(TicketRow, { customer, openKeyHash })
    if (!row) return null
    if (row.place !== route.place || row.way !== route.way || row.residency !== route.residency)
      throw new Problem('key-reused')
    return row.id
  }

  private async draft(customer: string, openKeyHash: string, { route, language }: Wanted): Promise<string> {
    const now = this.clock.now()
    const asked = requirementsFor(route, DEFAULT_BOOK, dayAt(now, SHANGHAI_OFFSET_MINUTES))
    const id = newId(now)
    const row = {
      id,
      number: ticketNumber(),
      customer,
      kind: 'registration' as const,
      state: 'draft' as const,
      version: 0,
      language,
      ...route,
      rowId: asked.rowId,
      rulebook: DEFAULT_BOOK.version,
      requirements: [...asked.requirements],
      dateRules: [...asked.dateRules],
      demonstration: this.config.demonstration,
      openedAt: now,
      updatedAt: now,
      openKeyHash,
    }
    await this.tickets.begin(row)
    return id
  }
}
