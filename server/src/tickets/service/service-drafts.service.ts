import { isDeepStrictEqual } from 'node:util'
import { Inject, Injectable } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { correctReach, openService, saveService } from '@iws/shared/contract/service'
import { Consents } from '../../consent/consents.service.ts'
import { Clock } from '../../core/clock.ts'
import { CONFIG } from '../../core/config/config.ts'
import type { Config } from '../../core/config/config.ts'
import { Database } from '../../core/database/database.ts'
import { DuplicateKey } from '../../core/database/failures.ts'
import { newId, ticketNumber } from '../../core/ids.ts'
import { Problem } from '../../core/problem.ts'
import { Books } from '../../rulebook/books.service.ts'
import { TicketRow } from '../ticket.entity.ts'
import { Routing } from './routing.service.ts'
import { corrected, merged } from './saving.ts'
import { NEW_SERVICE } from './service.ts'
import type { NewService } from './service-store.ts'
import { ServiceTickets } from './service-tickets.service.ts'
import type { Change, Work } from './service-tickets.service.ts'

const MOST_TRIES = 4

/** Opens service tickets, each key once. */
@Injectable()
export class ServiceOpening {
  constructor(
    private readonly database: Database,
    private readonly tickets: ServiceTickets,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Gives the id of the new draft, or of the one this key opened before; throws `key-reused` for another kind. */
  async open(customer: string, { key, kind, language }: Taken<typeof openService>): Promise<string> {
    const openKeyHash = this.tickets.keyHash(customer, key)
    for (let tries = 1; ; tries += 1) {
      const known = await this.database.reader.findOneBy(TicketRow, { customer, openKeyHash })
      if (known && known.kind !== kind && known.state === 'draft') throw new Problem('key-reused')
      if (known) return known.id
      try {
        const row = this.row({ customer, openKeyHash, kind, language, source: 'applet' })
        await this.database.transact(manager => this.tickets.begin(manager, row, NEW_SERVICE))
        return row.id
      } catch (error) {
        // Either the same key came twice at once, or a ticket number did: the next round tells.
        if (!(error instanceof DuplicateKey) || tries === MOST_TRIES) throw error
      }
    }
  }

  /** The row of a draft that begins now. */
  row(of: Pick<NewService, 'customer' | 'openKeyHash' | 'kind' | 'language' | 'source'>): NewService {
    const now = this.clock.now()
    const { demonstration } = this.config
    const fixed = { state: 'draft', version: 0, rulebook: this.config.book, demonstration } as const
    return { ...of, ...fixed, id: newId(now), number: ticketNumber(), openedAt: now, updatedAt: now }
  }
}

/** What a customer says in a draft, and corrects of it later. */
@Injectable()
export class ServiceDrafts {
  constructor(
    private readonly tickets: ServiceTickets,
    private readonly consents: Consents,
    private readonly books: Books,
    private readonly routing: Routing,
  ) {}

  /** Saves part of a draft. A new country with another receiver takes the consent back that named the old one. */
  async save(customer: string, given: Taken<typeof saveService>): Promise<void> {
    const { content } = this.books
    const { places } = content.places
    const tables = { places, triage: content.triage, forms: content.service.forms }
    await this.edit(customer, given.id, async ({ service, consents }, manager, now): Promise<Change> => {
      const parts = merged(service.parts, given, tables)
      const route = this.routing.of({ ...service, parts }, now).id
      if (consents.transfer && parts.receiver?.route !== route) {
        const said = { customer, ticket: given.id, kind: 'transfer' as const, at: now }
        await this.consents.withdraw(manager, said)
      }
      return { parts, columns: given.language ? { language: given.language } : {} }
    })
  }

  /**
   * Corrects how the customer is reached, in a filed ticket that has not ended. The event tells that, never what; the keys of
   * the search follow, and calls go by the new hours. What was promised stays due when it was.
   */
  async correct(customer: string, given: Taken<typeof correctReach>): Promise<void> {
    const { forms } = this.books.content.service
    const ask = { ticket: given.id, by: 'customer', person: customer, version: given.version } as const
    await this.tickets.change(ask, ({ service: { row, parts } }): Change | null => {
      if (row.state === 'draft') throw new Problem('not-now')
      if (row.endedAt !== null) throw new Problem('ticket-ended')
      const person = corrected(parts, given.person, forms)
      if (person.phone === null && person.mail === null) throw new Problem('applicant-missing')
      if (isDeepStrictEqual(person, parts.person)) return null
      return { parts: { person }, event: { what: 'reach-changed' } }
    })
  }

  private edit(customer: string, ticket: string, work: Work): Promise<void> {
    const ask = { ticket, by: 'customer', person: customer, version: null } as const
    return this.tickets.change(ask, (opened, ...rest) => {
      if (opened.service.row.state !== 'draft') throw new Problem('not-now')
      return work(opened, ...rest)
    })
  }
}
