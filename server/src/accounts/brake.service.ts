import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { LessThan, LessThanOrEqual, MoreThan } from 'typeorm'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { DuplicateKey } from '../core/database/failures.ts'
import { Problem } from '../core/problem.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { TriesRow } from './tries.entity.ts'

/** How many tries fit into one window. */
export interface Limit {
  readonly kind: string
  readonly most: number
  readonly windowMs: number
}

/** Slows down guessing. The count is in the database, so that several servers brake as one. */
@Injectable()
export class Brake {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Counts one try of `who`; throws `too-many-tries` with the seconds to wait when there have been too many. */
  async count(limit: Limit, who: string): Promise<void> {
    const key = this.keyOf(limit, who)
    for (;;) {
      try {
        const wait = await this.database.transact(manager => this.step(manager, limit, key))
        if (wait === null) return
        throw new Problem('too-many-tries', { seconds: Math.ceil(wait / 1000) })
      } catch (error) {
        // Two first tries at once: the second one counts on the first one's row.
        if (!(error instanceof DuplicateKey)) throw error
      }
    }
  }

  /** Throws `too-many-tries` when there have been too many, without counting this one. */
  async check(limit: Limit, who: string): Promise<void> {
    const row = await this.database.reader.findOneBy(TriesRow, { key: this.keyOf(limit, who) })
    const wait = row ? row.windowEnds - this.clock.now() : 0
    if (row && row.count >= limit.most && wait > 0)
      throw new Problem('too-many-tries', { seconds: Math.ceil(wait / 1000) })
  }

  /** Forgets the tries of somebody who got in. */
  async forget(limit: Limit, who: string): Promise<void> {
    const key = this.keyOf(limit, who)
    await this.database.transact(manager => manager.delete(TriesRow, { key }))
  }

  /** Gives null when the try counts, or how long to wait (ms). */
  private async step(manager: EntityManager, limit: Limit, key: string): Promise<number | null> {
    const now = this.clock.now()
    const running = { key, windowEnds: MoreThan(now) }
    const counted = await manager.increment(TriesRow, { ...running, count: LessThan(limit.most) }, 'count', 1)
    if (counted.affected === 1) return null
    const row = await manager.findOneBy(TriesRow, running)
    if (row) return row.windowEnds - now
    await manager.delete(TriesRow, { windowEnds: LessThanOrEqual(now) })
    await manager.insert(TriesRow, { key, count: 1, windowEnds: now + limit.windowMs })
    return null
  }

  private keyOf(limit: Limit, who: string): string {
    return this.vault.index('tries', `${limit.kind} ${who}`)
  }
}
