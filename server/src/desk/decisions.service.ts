import { Inject, Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { acceptPapers, askAgain, refuseTicket, registerMachine } from '@iws/shared/contract/desk'
import type { Taken } from '@iws/shared/contract/endpoint'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { randomCode } from '../core/ids.ts'
import { Problem } from '../core/problem.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { Documents } from '../documents/documents.service.ts'
import { findingsOf } from '../tickets/registration/facts.ts'
import type { Outcome, Parts } from '../tickets/registration/registration.ts'
import type { Opened } from '../tickets/ticket-store.ts'
import { TicketsService } from '../tickets/tickets.service.ts'
import type { Ask } from '../tickets/tickets.service.ts'
import { reasonIn } from './review.service.ts'

/** Characters of a certificate's code: 100 bits, so that nobody finds one by trying. */
const CODE_LENGTH = 20

/** The steps a reviewer takes. Each tells the customer every mark made so far. */
@Injectable()
export class Decisions {
  constructor(
    private readonly tickets: TicketsService,
    private readonly documents: Documents,
    private readonly vault: Vault,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async askAgain(reviewer: string, given: Taken<typeof askAgain>): Promise<void> {
    await this.tickets.act(asking(reviewer, given), 'ask-again', {
      also: async (opened, manager) => ({
        parts: await this.told(opened, manager),
        event: { what: 'asked-again' },
        notice: 'asked-again',
      }),
    })
  }

  async acceptPapers(reviewer: string, given: Taken<typeof acceptPapers>): Promise<void> {
    await this.tickets.act(asking(reviewer, given), 'accept-papers', {
      also: async (opened, manager, now) => ({
        parts: { ...(await this.told(opened, manager)), outcome: this.decided(opened, now) },
        event: { what: 'papers-accepted' },
        notice: 'papers-accepted',
      }),
    })
  }

  /** Registers with Lenovo's number and the base term of the country of first sale (C11). */
  async register(reviewer: string, given: Taken<typeof registerMachine>): Promise<void> {
    const { lenovoNumber, countryOfFirstSale, termFrom, termUntil } = given
    if (termUntil < termFrom) throw new Problem('term-backwards')
    await this.tickets.act(asking(reviewer, given), 'register', {
      also: (opened, _, at) => {
        const code = randomCode(CODE_LENGTH)
        const registered = { lenovoNumber, countryOfFirstSale, termFrom, termUntil, code, at }
        return {
          columns: { certificateHash: this.vault.index('certificate-code', code) },
          parts: { outcome: { ...this.decided(opened, at), registered } },
          event: { what: 'registered', about: { number: lenovoNumber } },
          notice: 'registered',
        }
      },
    })
  }

  async refuse(reviewer: string, given: Taken<typeof refuseTicket>): Promise<void> {
    const reason = reasonIn('refuse', given.reason, given.note).id
    await this.tickets.act(asking(reviewer, given), 'refuse', {
      also: async (opened, manager, now) => ({
        parts: {
          ...(await this.told(opened, manager)),
          outcome: { ...this.decided(opened, now), refusal: { reason, note: given.note } },
        },
        event: { what: 'refused', about: { reason, note: given.note } },
        notice: 'refused',
      }),
    })
  }

  private async told({ registration, pages }: Opened, manager: EntityManager): Promise<Partial<Parts>> {
    await this.documents.tell(manager, registration.key, pages)
    return { excuses: registration.excuses.map(each => ({ ...each, told: each.accepted })) }
  }

  /** Freezes what the decision rests on; a later decision keeps what the first one froze. */
  private decided({ registration, pages }: Opened, at: number): Outcome {
    const { outcome, row } = registration
    const findings = findingsOf(registration, pages, 'working', at)
    const { revision } = this.config
    return { ...outcome, decided: outcome.decided ?? { findings, rulebook: row.rulebook, revision, at } }
  }
}

function asking(reviewer: string, { id, version }: { id: string; version: number }): Ask {
  return { ticket: id, by: 'reviewer', person: reviewer, version }
}
