import { Injectable } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import type {
  excuseRequirement,
  giveConsent,
  saveTicket,
  submitTicket,
  withdrawTicket,
} from '@iws/shared/contract/tickets'
import { Consents } from '../../consent/consents.service.ts'
import { Problem } from '../../core/problem.ts'
import { stateFor } from '../../documents/page.ts'
import type { Opened } from '../ticket-store.ts'
import { TicketsService } from '../tickets.service.ts'
import type { Ask, Change, Work } from '../tickets.service.ts'
import { ConsentWithdrawal } from './consent-withdrawal.service.ts'
import { liesInFuture, linesOf } from './facts.ts'
import type { KeptExcuse } from './registration.ts'
import { daysDiffer, merged, requirementOf } from './saving.ts'

/** What a customer does with a registration that lies with him, photos apart. */
@Injectable()
export class Draft {
  constructor(
    private readonly tickets: TicketsService,
    private readonly consents: Consents,
    private readonly withdrawal: ConsentWithdrawal,
  ) {}

  /** Saves part of a draft. A purchase day in the future is refused and nothing is changed (D4). */
  async save(customer: string, given: Taken<typeof saveTicket>): Promise<void> {
    await this.edit(customer, given.id, ({ registration }, _, now) => {
      const { row, review } = registration
      const typed = merged(registration.typed, given, row.requirements)
      if (given.purchaseDay && liesInFuture(registration, typed, now)) throw new Problem('purchase-in-future')
      const parts = daysDiffer(registration.typed, typed)
        ? { typed, review: { ...review, confirmed: null, answers: {} } }
        : { typed }
      return { parts, columns: given.language ? { language: given.language } : {} }
    })
  }

  /** Gives one consent while the ticket lies with the customer, or takes it back at any time. */
  async consent(customer: string, given: Taken<typeof giveConsent>): Promise<void> {
    if (!given.given) return this.withdrawal.withdraw(customer, given)
    const { id, consent, version } = given
    const ask: Ask = { ticket: id, by: 'customer', person: customer, version: null }
    await this.tickets.change(
      ask,
      async ({ registration, consents }, manager, at): Promise<Change | null> => {
        if (consents[consent]?.version === version) return null
        if (!isWithCustomer(registration.row.state)) throw new Problem('not-now')
        await this.consents.give(manager, { customer, ticket: id, kind: consent, version, at })
        return { event: { what: 'consented', about: { consent, version } } }
      },
    )
  }

  /** Says why a paper cannot be shown, or takes that back with null. */
  async excuse(customer: string, given: Taken<typeof excuseRequirement>): Promise<void> {
    await this.edit(customer, given.id, opened => excused(opened, given))
  }

  /** Submits. A second time, by double tap or after a lost answer, changes nothing. */
  async submit(customer: string, { id, key }: Taken<typeof submitTicket>): Promise<void> {
    const submitKeyHash = this.tickets.keyHash(customer, key)
    await this.tickets.act({ ticket: id, by: 'customer', person: customer, version: null }, 'submit', {
      done: ({ row }) => row.state === 'in-review' || row.submitKeyHash === submitKeyHash,
      also: ({ registration: { row } }, _, now) => ({
        columns: {
          submitKeyHash,
          submittedAt: row.submittedAt ?? now,
          waitingSince: now,
          round: row.round + 1,
        },
        event: { what: 'submitted', about: { round: String(row.round + 1) } },
        notice: 'submitted',
      }),
    })
  }

  async withdraw(customer: string, { id, version }: Taken<typeof withdrawTicket>): Promise<void> {
    await this.tickets.act({ ticket: id, by: 'customer', person: customer, version }, 'withdraw', {
      also: () => ({ event: { what: 'withdrawn' } }),
    })
  }

  private edit(customer: string, ticket: string, work: Work): Promise<void> {
    return this.tickets.change(
      { ticket, by: 'customer', person: customer, version: null },
      (opened, ...rest) => {
        if (!isWithCustomer(opened.registration.row.state)) throw new Problem('not-now')
        return work(opened, ...rest)
      },
    )
  }
}

/** Whether the customer may change what he sent. */
export function isWithCustomer(state: string): boolean {
  return state === 'draft' || state === 'sent-back'
}

function excused({ registration, pages }: Opened, given: Taken<typeof excuseRequirement>): Change | null {
  const { requirement: id, excuse, note } = given
  const requirement = requirementOf(registration.row.requirements, id)
  const line = linesOf(registration, pages, 'told').find(each => each.requirement === id)
  const accepted = pages.some(page => page.covers.includes(id) && stateFor(page, 'told') === 'accepted')
  if (accepted || line?.mark === 'excused') throw new Problem('page-accepted')
  const others = registration.excuses.filter(each => each.requirement !== id)
  if (excuse === null) {
    if (others.length === registration.excuses.length) return null
    return { parts: { excuses: others }, event: { what: 'excuse-withdrawn', about: { requirement: id } } }
  }
  if (!requirement.excuses.includes(excuse)) throw new Problem('excuse-unfit')
  const said: KeptExcuse = { requirement: id, excuse, note, accepted: null, told: null }
  return {
    parts: { excuses: [...others, said] },
    event: { what: 'excused', about: { requirement: id, excuse } },
  }
}
