import { Injectable } from '@nestjs/common'
import type { askCustomer, promiseUpdate, withdrawAsk } from '@iws/shared/contract/desk-service'
import type { Taken } from '@iws/shared/contract/endpoint'
import { newId } from '../../core/ids.ts'
import { Problem } from '../../core/problem.ts'
import { Commitments } from './commitments.service.ts'
import { checkNear } from './near.ts'
import { ServiceTickets } from './service-tickets.service.ts'
import type { Change } from './service-tickets.service.ts'

type Asked = Taken<typeof askCustomer>

/** What the desk asks of the customer, and what it promises him. */
@Injectable()
export class Asks {
  constructor(
    private readonly tickets: ServiceTickets,
    private readonly commitments: Commitments,
  ) {}

  /** Asks for a consent (C12) or a paper (C10); the words stay stored as they were shown. */
  async ask(person: string, asked: Asked): Promise<void> {
    const { id, version, kind, words } = asked
    checkAsk(asked)
    await this.tickets.change({ ticket: id, by: 'agent', person, version }, ({ service }, _, now): Change => {
      if (service.row.endedAt !== null || service.row.state === 'resolved') throw new Problem('not-now')
      const ask = {
        id: newId(now),
        kind,
        words,
        amount: asked.amount ?? null,
        currency: asked.currency ?? null,
        layout: asked.layout ?? null,
        askedAt: now,
        state: 'open' as const,
        answeredAt: null,
        note: null,
        by: person,
      }
      return {
        parts: { asks: [...service.parts.asks, ask] },
        event: { what: 'asked', about: { ask: ask.id, kind } },
        notice: 'ask',
      }
    })
  }

  /** Takes a question back: one that is open, or one that was declined and is answered by another way now. */
  async withdraw(person: string, { id, version, ask }: Taken<typeof withdrawAsk>): Promise<void> {
    await this.tickets.change({ ticket: id, by: 'agent', person, version }, ({ service }): Change => {
      const found = service.parts.asks.find(each => each.id === ask)
      if (!found) throw new Problem('not-found')
      if (found.state !== 'open' && found.state !== 'declined') throw new Problem('not-now')
      const asks = service.parts.asks.map(each =>
        each.id === ask ? { ...each, state: 'withdrawn' as const } : each,
      )
      return { parts: { asks }, event: { what: 'ask-withdrawn', about: { ask, kind: found.kind } } }
    })
  }

  /** Promises the next word. An earlier one that somebody named stands: nobody is put off by a promise. */
  async promise(person: string, { id, version, dueAt }: Taken<typeof promiseUpdate>): Promise<void> {
    await this.tickets.change(
      { ticket: id, by: 'agent', person, version },
      async ({ service }, manager, now) => {
        const { owner, team, endedAt } = service.row
        if (endedAt !== null || dueAt <= now) throw new Problem('not-now')
        checkNear('dueAt', dueAt, now)
        const made = { ticket: id, kind: 'next-update', owner, team, dueAt, now, told: true } as const
        const promise = await this.commitments.promises.make(manager, made)
        const open = (await this.commitments.promises.openOf(manager, [id])).get(id) ?? []
        const stands = open.find(each => each.id === promise)?.dueAt ?? dueAt
        const about = { promise, dueAt: String(stands) }
        return { event: { what: 'promised', about }, notice: 'promise-made' }
      },
    )
  }
}

/** A fee has an amount in a currency, another keyboard its layout: a consent names what it is for. */
function checkAsk({ kind, amount, currency, layout }: Asked): void {
  const missing = [
    ...(kind === 'fee' && amount === undefined ? ['amount'] : []),
    ...(kind === 'fee' && currency === undefined ? ['currency'] : []),
    ...(kind === 'keyboard' && layout === undefined ? ['layout'] : []),
  ]
  if (missing.length > 0)
    throw new Problem(
      'invalid-input',
      {},
      missing.map(path => ({ path, code: 'empty' })),
    )
}
