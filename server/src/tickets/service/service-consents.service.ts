import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { consentService, ServiceConsent } from '@iws/shared/contract/service'
import { SERVICE_CONSENT_TEXTS } from '@iws/shared/rulebook/service/consents'
import { Consents } from '../../consent/consents.service.ts'
import { Problem } from '../../core/problem.ts'
import { Routing } from './routing.service.ts'
import type { OpenedService } from './service-store.ts'
import { ServiceTickets } from './service-tickets.service.ts'
import type { Change } from './service-tickets.service.ts'
import { Transfers } from './transfers.service.ts'

/** What a customer agrees to in a ticket of the service desk, and takes back. */
@Injectable()
export class ServiceConsents {
  constructor(
    private readonly tickets: ServiceTickets,
    private readonly consents: Consents,
    private readonly routing: Routing,
    private readonly transfers: Transfers,
  ) {}

  /**
   * Gives one consent while the ticket lives, or takes it back at any time. `transfer` names the receiver of the route as
   * it stands, and moves a filed ticket there or home; `session` taken back ends the session that is under way, and its code.
   */
  async say(customer: string, given: Taken<typeof consentService>): Promise<void> {
    const { id, consent, version } = given
    const ask = { ticket: id, by: 'customer', person: customer, version: null } as const
    await this.tickets.change(ask, async (opened, manager, at): Promise<Change | null> => {
      const { service, consents } = opened
      const stands = consents[consent]
      if (!given.given) {
        if (!stands) return null
        await this.consents.withdraw(manager, { customer, ticket: id, kind: consent, at })
        const ended = await this.ended(consent, opened, manager, at)
        return { ...ended, event: { what: 'consent-withdrawn', about: { consent, version: stands.version } } }
      }
      // Nobody can have read words that there are none of.
      if (version !== SERVICE_CONSENT_TEXTS[consent].version)
        throw new Problem('invalid-input', {}, [{ path: 'version', code: 'not-valid' }])
      const route = this.routing.of(service, at)
      // A phone with an older book has shown somebody else than would get the details now.
      if (consent === 'transfer' && given.receiver && !Object.values(route.receiver).includes(given.receiver))
        throw new Problem('receiver-changed')
      const sameReceiver = consent !== 'transfer' || service.parts.receiver?.route === route.id
      if (stands?.version === version && sameReceiver) return null
      if (service.row.endedAt !== null) throw new Problem('not-now')
      await this.consents.give(manager, { customer, ticket: id, kind: consent, version, at })
      if (consent !== 'transfer') return { event: { what: 'consented', about: { consent, version } } }
      const begun = await this.transfers.begin(manager, opened, at)
      return {
        ...begun,
        parts: { ...begun.parts, receiver: { route: route.id, name: route.receiver } },
        event: { what: 'transfer-consented', about: { consent, version, route: route.id } },
      }
    })
  }

  private async ended(
    consent: ServiceConsent,
    opened: OpenedService,
    manager: EntityManager,
    at: number,
  ): Promise<Change> {
    if (consent === 'transfer') return this.transfers.end(manager, opened, at)
    if (consent !== 'session') return {}
    const over: Change = { parts: { code: null } }
    if (opened.service.row.state !== 'in-session') return over
    return (await this.tickets.step('system', 'end-session', () => over)(opened, manager, at)) ?? over
  }
}
