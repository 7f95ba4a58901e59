import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { actOnService, answerAsk, answerSurvey, becomeKind } from '@iws/shared/contract/service'
import { CANCEL_REASONS } from '@iws/shared/rulebook/service/reasons'
import { Problem } from '../../core/problem.ts'
import { Becoming } from './becoming.service.ts'
import { NOTHING_GIVEN } from './facts.ts'
import { ServiceStore } from './service-store.ts'
import { ServiceTickets } from './service-tickets.service.ts'
import type { Change } from './service-tickets.service.ts'
import type { Service } from './service.ts'
import { StepEffects } from './step-effects.service.ts'

type Acting = Taken<typeof actOnService>

/** What a customer does with a filed ticket. */
@Injectable()
export class CustomerSteps {
  constructor(
    private readonly tickets: ServiceTickets,
    private readonly effects: StepEffects,
    private readonly becoming: Becoming,
    private readonly store: ServiceStore,
  ) {}

  /** Cancels (with a reason), closes, reopens, or asks more. */
  async act(customer: string, asked: Acting): Promise<void> {
    const { id, version, action, note = '' } = asked
    const reason = CANCEL_REASONS.find(each => each.id === asked.reason && each.by !== 'agent')
    if (asked.reason !== undefined && !reason) throw new Problem('reason-unknown')
    const given = { ...NOTHING_GIVEN, reason: reason !== undefined }
    const step = this.tickets.step(
      'customer',
      action,
      ({ service }, manager, now) => {
        if (action === 'cancel')
          return this.effects.cancel(
            manager,
            service,
            { reason: reason?.id ?? '', note, by: 'customer' },
            now,
          )
        return action === 'close'
          ? this.effects.close(manager, service, now, 'customer')
          : this.effects.reopen(manager, service, note, now)
      },
      given,
    )
    await this.tickets.change({ ticket: id, by: 'customer', person: customer, version }, step)
  }

  /**
   * Answers an ask of ours, once. What was shown stays stored with the answer, and stands in the talk. A paper (C10) is there once a file came with it:
   * throws `file-missing` before.
   */
  async answer(customer: string, { id, ask, accepted, note = '' }: Taken<typeof answerAsk>): Promise<void> {
    const who = { ticket: id, by: 'customer', person: customer, version: null } as const
    await this.tickets.change(who, async ({ service }, manager, now): Promise<Change | null> => {
      const { parts, row } = service
      const found = parts.asks.find(each => each.id === ask)
      if (!found) throw new Problem('not-found')
      const state = accepted ? ('accepted' as const) : ('declined' as const)
      if (found.state === state) return null
      if (found.state !== 'open' || row.endedAt !== null) throw new Problem('not-now')
      const answered = { ...found, state, answeredAt: now, note: note === '' ? null : note }
      if (accepted && found.kind === 'paper' && !(await this.hasFileFor(manager, service, ask)))
        throw new Problem('file-missing')
      await this.effects.answered(manager, service, { ...answered, state }, now)
      return {
        parts: { asks: parts.asks.map(each => (each.id === ask ? answered : each)) },
        event: { what: accepted ? 'ask-accepted' : 'ask-declined', about: { ask, kind: found.kind } },
      }
    })
  }

  /** Says how it went, once. */
  async survey(customer: string, { id, score, note }: Taken<typeof answerSurvey>): Promise<void> {
    const who = { ticket: id, by: 'customer', person: customer, version: null } as const
    await this.tickets.change(who, ({ service }, _, now): Change | null => {
      const { row, parts } = service
      if (parts.survey) return null
      if (row.state !== 'closed' && row.state !== 'resolved') throw new Problem('not-now')
      const about = { score: String(score) }
      return { parts: { survey: { score, note, at: now } }, event: { what: 'surveyed', about } }
    })
  }

  private async hasFileFor(manager: EntityManager, service: Service, ask: string): Promise<boolean> {
    return (await this.store.filesOf(manager, service)).some(file => file.ask === ask)
  }

  become(customer: string, asked: Taken<typeof becomeKind>): Promise<void> {
    return this.becoming.forCustomer(customer, asked)
  }
}
