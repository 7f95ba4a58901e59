import { Injectable } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { giveConsent } from '@iws/shared/contract/tickets'
import type { RegistrationState } from '@iws/shared/ticket/registration'
import { Consents } from '../../consent/consents.service.ts'
import { TicketErasure } from '../ticket-erasure.service.ts'
import { TicketJournal } from '../ticket-journal.ts'
import { TicketsService } from '../tickets.service.ts'
import type { Ask, Change, Work } from '../tickets.service.ts'
import { withoutTravelDays } from './without-days.ts'

/** With us: a ticket here rests on both consents and cannot go on without one. */
const WITH_US: readonly RegistrationState[] = ['in-review', 'papers-accepted']
const WITH_CUSTOMER: readonly RegistrationState[] = ['draft', 'sent-back']

/**
 * Takes a consent back, at any time. What was decided before stays; what rests on the consent goes at once: photos of
 * identity papers, and a ticket that lies with us.
 */
@Injectable()
export class ConsentWithdrawal {
  constructor(
    private readonly tickets: TicketsService,
    private readonly consents: Consents,
    private readonly journal: TicketJournal,
    private readonly erasure: TicketErasure,
  ) {}

  /** Takes it back in one transaction; the files themselves go right after it. A consent that does not stand is fine. */
  async withdraw(customer: string, { id, consent }: Taken<typeof giveConsent>): Promise<void> {
    const ask: Ask = { ticket: id, by: 'customer', person: customer, version: null }
    let objects: readonly string[] = []
    await this.tickets.change(ask, async (opened, manager, at): Promise<Change | null> => {
      objects = []
      const stands = opened.consents[consent]
      if (!stands) return null
      const { registration } = opened
      await this.consents.withdraw(manager, { customer, ticket: id, kind: consent, at })
      const event = {
        what: 'consent-withdrawn' as const,
        about: { consent, version: stands.version },
      }
      await this.journal.write(manager, registration, { ...event, by: 'customer', person: null, at })
      const erase: Work = async () => {
        if (consent !== 'identity-papers') return {}
        const withCustomer = WITH_CUSTOMER.includes(registration.row.state)
        const way = withCustomer ? 'removeSensitive' : 'eraseSensitive'
        objects = (await this.erasure[way](manager, registration, at)).objects
        return withCustomer ? {} : { parts: withoutTravelDays(registration) }
      }
      if (!WITH_US.includes(registration.row.state)) return erase(opened, manager, at)
      const also: Work = async (...given) => ({ ...(await erase(...given)), event: { what: 'withdrawn' } })
      return this.tickets.step(ask, 'withdraw', { also })(opened, manager, at)
    })
    await this.erasure.release(objects)
  }
}
