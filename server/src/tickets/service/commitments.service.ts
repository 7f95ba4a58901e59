import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { dueOf } from '@iws/shared/ticket/promise'
import type { EvidenceKind, PromiseKind } from '@iws/shared/ticket/promise'
import { HOME_OFFICE } from '../promises/office.ts'
import { Promises } from '../promises/promises.service.ts'
import type { Service } from './service.ts'
import type { SlotTime } from './slot-times.ts'

type Owned = { readonly owner: string | null; readonly team: string | null }

/** What is promised in service tickets, and what keeps it; everything in the caller's transaction. */
@Injectable()
export class Commitments {
  constructor(readonly promises: Promises) {}

  /** When the first call of a repair filed at `now` is due (C9). */
  firstCallDue(now: number): number {
    return dueOf({ kind: 'first-call' }, now)
  }

  /**
   * The promise of a filing: a person rings within 24 hours (C9) for a repair, or writes within them where no number was
   * given; a session at its hour, or else an answer, for remote help; an answer for an enquiry. `owned` is who is to keep it.
   */
  async filed(
    manager: EntityManager,
    { row, parts }: Service,
    owned: Owned,
    { now, slot, centreLate }: { now: number; slot: SlotTime | null; centreLate: boolean },
  ): Promise<void> {
    const ticket = row.id
    if (row.kind === 'repair') {
      const dueAt = this.firstCallDue(now)
      await this.promises.make(manager, {
        ticket,
        kind: parts.person.phone === null ? 'answer' : 'first-call',
        dueAt,
        now,
        centreLate,
        ...only(owned),
      })
    } else if (slot) await this.session(manager, ticket, owned, slot, now)
    else await this.answer(manager, ticket, owned, now)
  }

  async answer(manager: EntityManager, ticket: string, owned: Owned, now: number): Promise<void> {
    const dueAt = dueOf({ kind: 'answer', office: HOME_OFFICE }, now)
    await this.promises.make(manager, { ticket, kind: 'answer', dueAt, now, ...only(owned) })
  }

  async session(
    manager: EntityManager,
    ticket: string,
    owned: Owned,
    slot: SlotTime,
    now: number,
  ): Promise<void> {
    const dueAt = dueOf({ kind: 'session', at: slot.from }, now)
    await this.promises.make(manager, { ticket, kind: 'session', dueAt, now, ...only(owned) })
  }

  /** Names the time of the next word; a later one than promised takes evidence that the customer heard of it. */
  async nextWord(
    manager: EntityManager,
    ticket: string,
    owned: Owned,
    { dueAt, now, evidence }: { dueAt: number; now: number; evidence: string },
  ): Promise<void> {
    await this.promises.keep(manager, ticket, ['next-update'], { kind: 'step', id: evidence }, now)
    await this.promises.make(manager, { ticket, kind: 'next-update', dueAt, now, ...only(owned) })
  }

  /** What we did keeps these promises. */
  async keep(
    manager: EntityManager,
    ticket: string,
    kinds: readonly PromiseKind[],
    evidence: { readonly kind: EvidenceKind; readonly id: string },
    now: number,
  ): Promise<void> {
    await this.promises.keep(manager, ticket, kinds, evidence, now)
  }

  /** Nobody waits any more: the ticket ended, or went into another one. */
  async release(manager: EntityManager, ticket: string, now: number, why: 'ended' | 'merged' | 'replaced') {
    await this.promises.release(manager, ticket, now, why)
  }
}

/** A ticket's row may be given: nothing else of it belongs to a promise. */
const only = ({ owner, team }: Owned): Owned => ({ owner, team })
