import { Injectable } from '@nestjs/common'
import { In, LessThan, LessThanOrEqual, MoreThan } from 'typeorm'
import type { EntityManager, UpdateResult } from 'typeorm'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { DuplicateKey } from '../core/database/failures.ts'
import { tooManyTries } from '../core/too-many-tries.ts'
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
    const now = this.clock.now()
    const running = { key, windowEnds: MoreThan(now), count: LessThan(limit.most) }
    for (;;) {
      if (await this.once(manager => manager.increment(TriesRow, running, 'count', 1))) return
      const row = await this.database.reader.findOneBy(TriesRow, { key })
      const runs = row !== null && row.windowEnds > now
      if (runs && row.count >= limit.most) throw tooManyTries(row.windowEnds - now)
      if (runs) continue
      if (await this.begin(key, row, now + limit.windowMs)) return
    }
  }

  /** Throws `too-many-tries` when there have been too many, without counting this one. */
  async check(limit: Limit, who: string): Promise<void> {
    const row = await this.database.reader.findOneBy(TriesRow, { key: this.keyOf(limit, who) })
    const wait = row ? row.windowEnds - this.clock.now() : 0
    if (row && row.count >= limit.most && wait > 0) throw tooManyTries(wait)
  }

  /** Forgets the tries of somebody who got in. */
  async forget(limit: Limit, who: string): Promise<void> {
    const key = this.keyOf(limit, who)
    await this.database.transact(manager => manager.delete(TriesRow, { key }))
  }

  /** Begins a new window; false when another try was faster, on whose window this one then counts. */
  private async begin(key: string, old: TriesRow | null, windowEnds: number): Promise<boolean> {
    if (old)
      return this.once(manager =>
        manager.update(TriesRow, { key, windowEnds: old.windowEnds }, { count: 1, windowEnds }),
      )
    await this.sweep()
    try {
      await this.database.transact(manager => manager.insert(TriesRow, { key, count: 1, windowEnds }))
      return true
    } catch (error) {
      if (error instanceof DuplicateKey) return false
      throw error
    }
  }

  /** Takes away some windows that have ended, by key: a range would lock its neighbours. */
  private async sweep(): Promise<void> {
    const over = LessThanOrEqual(this.clock.now())
    const rows = await this.database.reader.find(TriesRow, { where: { windowEnds: over }, take: 20 })
    if (rows.length === 0) return
    const keys = In(rows.map(row => row.key))
    await this.database.transact(manager => manager.delete(TriesRow, { key: keys, windowEnds: over }))
  }

  /** One statement is one transaction here, so that many tries at once wait for each other and never deadlock. */
  private async once(work: (manager: EntityManager) => Promise<UpdateResult>): Promise<boolean> {
    return (await this.database.transact(work)).affected === 1
  }

  private keyOf(limit: Limit, who: string): string {
    return this.vault.index('tries', `${limit.kind} ${who}`)
  }
}
