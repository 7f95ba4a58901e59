import { Inject, Injectable } from '@nestjs/common'
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common'
import type { Logger } from 'pino'
import { LessThan, LessThanOrEqual } from 'typeorm'
import type { EntityManager } from 'typeorm'
import { Clock } from '../clock.ts'
import { CONFIG } from '../config/config.ts'
import type { Config } from '../config/config.ts'
import { Database } from '../database/database.ts'
import { newId, randomCode } from '../ids.ts'
import { describeBug, LOGGER } from '../logging.ts'
import { OutboxRow } from './outbox.entity.ts'

const EVERY_MS = 500
const LEASE_MS = 60_000
const BATCH = 50
const LONGEST_PAUSE_MS = 3_600_000

/** One thing to do, as its handler gets it. `id` is the same at every try: an effect under it is done once. */
export interface Job {
  readonly id: string
  readonly about: Readonly<Record<string, string>>
  readonly madeAt: number
}
export type Handler = (job: Job) => Promise<void>

/**
 * What follows from a change is written down in the change's own transaction and done after it, at least once: nothing
 * is sent for what was rolled back, and nothing is forgotten by a crash. A lease is won by compare-and-set.
 */
@Injectable()
export class Outbox implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly handlers = new Map<string, Handler>()
  private readonly me = randomCode(26)
  private timer: NodeJS.Timeout | null = null
  private running: Promise<void> = Promise.resolve()

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Says who does jobs of `kind`. The handler must do nothing a second time for the same id. */
  handle(kind: string, handler: Handler): void {
    if (this.handlers.has(kind)) throw new Error(`Two handlers for ${kind}`)
    this.handlers.set(kind, handler)
  }

  /** Writes a job in the caller's transaction. `about` holds ids and codes, nothing personal. Gives its id. */
  async enqueue(manager: EntityManager, kind: string, about: Record<string, string>): Promise<string> {
    const now = this.clock.now()
    const id = newId(now)
    await manager.insert(OutboxRow, { id, kind, about, madeAt: now, dueAt: now })
    return id
  }

  /** Does everything that is due, and what that made due; gives how many were done. */
  async drain(): Promise<number> {
    let done = 0
    for (;;) {
      const due = await this.due()
      if (due.length === 0) return done
      for (const row of due) if (await this.work(row)) done += 1
    }
  }

  onApplicationBootstrap(): void {
    if (this.config.background) this.sleep()
  }

  /** Finishes the job in hand; the rest waits in the database. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    await this.running
  }

  private sleep(): void {
    this.timer = setTimeout(() => {
      this.running = this.round().then(() => {
        if (this.timer) this.sleep()
      })
    }, EVERY_MS)
  }

  private async round(): Promise<void> {
    try {
      for (const row of await this.due()) {
        if (!this.timer) return
        await this.work(row)
      }
    } catch (error) {
      // The database is away: the next round asks again.
      this.logger.warn(describeBug(error), 'outbox waits')
    }
  }

  private due(): Promise<OutboxRow[]> {
    const now = this.clock.now()
    return this.database.reader.find(OutboxRow, {
      where: { dueAt: LessThanOrEqual(now), leaseUntil: LessThanOrEqual(now) },
      order: { dueAt: 'ASC', id: 'ASC' },
      take: BATCH,
    })
  }

  private async work(row: OutboxRow): Promise<boolean> {
    if (!(await this.lease(row))) return false
    const { id, about, madeAt } = row
    try {
      const handler = this.handlers.get(row.kind)
      if (!handler) throw new TypeError('no handler for this kind')
      await handler({ id, about, madeAt })
    } catch (error) {
      this.logger.error({ job: id, kind: row.kind, ...describeBug(error) }, 'job failed')
      await this.later(row)
      return false
    }
    await this.database.transact(manager => manager.delete(OutboxRow, { id, leaseOwner: this.me }))
    return true
  }

  private async lease({ id, attempts }: OutboxRow): Promise<boolean> {
    const now = this.clock.now()
    const { affected } = await this.database.transact(manager =>
      manager.update(
        OutboxRow,
        { id, attempts, leaseUntil: LessThan(now + 1) },
        { leaseOwner: this.me, leaseUntil: now + LEASE_MS, attempts: attempts + 1 },
      ),
    )
    return affected === 1
  }

  /** Tries again after 1 s, 2 s, 4 s … at most an hour; a job is never thrown away. */
  private async later({ id, attempts }: OutboxRow): Promise<void> {
    const pause = Math.min(1000 * 2 ** attempts, LONGEST_PAUSE_MS)
    const dueAt = this.clock.now() + pause
    await this.database.transact(manager =>
      manager.update(OutboxRow, { id, leaseOwner: this.me }, { dueAt, leaseOwner: null, leaseUntil: 0 }),
    )
  }
}
