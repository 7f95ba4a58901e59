import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { DEFAULT_BOOK } from '@iws/shared/rulebook/book'
import { workingDaysOf } from '@iws/shared/rulebook/targets'
import { dueOf } from '@iws/shared/ticket/promise'
import { HOME_HOLIDAYS } from './office.ts'
import { Promises } from './promises.service.ts'

/** Where a step of a registration led. `event` is the id of the event that tells it. */
export interface Stepped {
  readonly ticket: string
  readonly by: 'customer' | 'reviewer'
  /** Whether the ticket now lies with us. */
  readonly ours: boolean
  readonly event: string
}

/** Our target for the next answer to a registration, as a promise; never Lenovo's. */
@Injectable()
export class ReviewPromises {
  constructor(private readonly promises: Promises) {}

  /**
   * A reviewer's step keeps the promise that stood; a customer who takes the ticket back lets it go; where the ticket lies
   * with us the next is made. Gives when that is due (epoch ms), null where we owe nothing.
   */
  async afterStep(
    manager: EntityManager,
    { ticket, by, ours, event }: Stepped,
    now: number,
  ): Promise<number | null> {
    if (by === 'reviewer')
      await this.promises.keep(manager, ticket, ['review'], { kind: 'decision', id: event }, now)
    else if (!ours) await this.promises.release(manager, ticket, now, 'ended')
    if (!ours) return null
    const workingDays = workingDaysOf(DEFAULT_BOOK.targets, 'registration-review')
    const dueAt = dueOf({ kind: 'review', workingDays, holidays: HOME_HOLIDAYS }, now)
    await this.promises.make(manager, { ticket, kind: 'review', owner: null, team: null, dueAt, now })
    return dueAt
  }
}
