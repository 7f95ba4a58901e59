import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { newId } from '../../core/ids.ts'
import { FilingWork } from '../../tickets/service/filing-work.service.ts'
import type { Service, ServiceParts } from '../../tickets/service/service.ts'
import { ServiceOpening } from '../../tickets/service/service-drafts.service.ts'
import { ServiceStore } from '../../tickets/service/service-store.ts'
import { ServiceTickets } from '../../tickets/service/service-tickets.service.ts'

/** Tickets that begin at the desk. */
@Injectable()
export class NewTickets {
  constructor(
    private readonly opening: ServiceOpening,
    private readonly tickets: ServiceTickets,
    private readonly store: ServiceStore,
    private readonly work: FilingWork,
  ) {}

  /** Files a ticket for the customer of another one, in the caller's transaction, and tells him; gives it. */
  async file(
    manager: EntityManager,
    { row: { customer, language, number } }: Service,
    { kind, parts, person }: { kind: ServiceKind; parts: ServiceParts; person: string },
  ): Promise<Service> {
    const openKeyHash = this.tickets.keyHash(customer, `split ${newId(0)}`)
    const draft = this.opening.row({ customer, language, openKeyHash, kind, source: 'desk' })
    const row = { ...draft, state: 'filed' as const }
    await this.tickets.begin(manager, row, parts, 'agent', person)
    const ask = { ticket: row.id, by: 'agent' as const, person, version: null }
    await this.tickets.within(manager, ask, async (opened, same, now) => {
      const change = await this.work.file(opened, same, now)
      return { ...change, event: { what: 'split', about: { from: number } } }
    })
    return (await this.store.open(manager, row.id, 'desk')).service
  }
}
