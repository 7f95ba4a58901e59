import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { newId } from '../../core/ids.ts'
import { TicketJournal } from '../ticket-journal.ts'
import { Thread } from '../thread/thread.service.ts'
import { answerWords } from './ask-words.ts'
import { Commitments } from './commitments.service.ts'
import type { KeptAsk, Service, ServiceParts } from './service.ts'
import type { Change } from './service-tickets.service.ts'
import { Slots } from './slots.service.ts'

/** What steps that either side may take bring with them, in the caller's transaction. */
@Injectable()
export class StepEffects {
  constructor(
    readonly commitments: Commitments,
    private readonly slots: Slots,
    private readonly journal: TicketJournal,
    private readonly thread: Thread,
  ) {}

  /** He said yes or no: a line for both sides, and whoever asked goes on from here, an answer is due as after a message. */
  async answered(
    manager: EntityManager,
    service: Service,
    ask: KeptAsk & { readonly state: 'accepted' | 'declined' },
    now: number,
  ): Promise<void> {
    const { row } = service
    const text = answerWords(ask, ask.state, row.language)
    const from = { by: 'customer', person: null, via: 'applet' } as const
    const line = { key: `answered ${ask.id}`, text, language: row.language, files: [], ...from }
    await this.thread.keep(manager, service, line, now)
    await this.commitments.answer(manager, row.id, row, now)
  }

  /** Ends a ticket before its time: with a reason, told to the customer whoever it was. */
  async cancel(
    manager: EntityManager,
    { row }: Service,
    cancelled: NonNullable<ServiceParts['cancelled']>,
    now: number,
  ): Promise<Change> {
    await this.end(manager, row.id, now)
    return {
      parts: { cancelled, wait: null, code: null },
      event: { what: 'cancelled', about: { reason: cancelled.reason, note: cancelled.note } },
      // Nobody waits for word of a draft he threw away.
      ...(row.state !== 'draft' && { notice: 'cancelled' as const }),
    }
  }

  /** Closes what was resolved or answered, and asks how it went. */
  async close(
    manager: EntityManager,
    { row }: Service,
    now: number,
    by: 'customer' | 'agent' | 'system',
  ): Promise<Change> {
    await this.end(manager, row.id, now)
    await this.journal.notify(manager, row, 'survey')
    return { event: { what: 'closed' }, ...(by !== 'customer' && { notice: 'closed' as const }) }
  }

  /** It is not solved, or there is more to ask: it lies with us again, and an answer is due. */
  async reopen(manager: EntityManager, { row }: Service, note: string, now: number): Promise<Change> {
    await this.commitments.answer(manager, row.id, row, now)
    return {
      columns: { waitingSince: now, round: row.round + 1 },
      event: { what: 'reopened', about: note === '' ? {} : { note } },
    }
  }

  /** Solved, as far as we know: our last word keeps what news was promised. */
  async resolve(manager: EntityManager, { row }: Service, summary: string, now: number): Promise<Change> {
    const id = newId(now)
    const kinds = ['answer', 'next-update', 'session'] as const
    await this.commitments.keep(manager, row.id, kinds, { kind: 'step', id }, now)
    await this.end(manager, row.id, now)
    return {
      parts: { summary, wait: null, code: null },
      event: { id, what: 'resolved' },
      notice: 'resolved',
    }
  }

  private async end(manager: EntityManager, ticket: string, now: number): Promise<void> {
    await this.commitments.release(manager, ticket, now, 'ended')
    await this.slots.release(manager, ticket, now)
  }
}
