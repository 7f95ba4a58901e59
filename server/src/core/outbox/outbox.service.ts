import { Inject, Injectable } from '@nestjs/common'
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common'
import type { Logger } from 'pino'
import type { EntityManager } from 'typeorm'
import { Clock } from '../clock.ts'
import { CONFIG } from '../config/config.ts'
import type { Config } from '../config/config.ts'
import { Database } from '../database/database.ts'
import { LOGGER } from '../logging.ts'
import { Lane } from './lane.ts'
import type { Handler } from './lane.ts'
import { OutboxRows } from './outbox-rows.ts'

export type { Job, Next } from './lane.ts'

const EVERY_MS = 500

/**
 * What follows from a change is written down in the change's own transaction and done after it, at least once: nothing
 * is sent for what was rolled back, and nothing is forgotten by a crash. Several instances share the work.
 */
@Injectable()
export class Outbox implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly lanes = new Map<string, Lane>()
  private readonly rows: OutboxRows
  private timer: NodeJS.Timeout | null = null
  private stopped = false

  constructor(
    database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.rows = new OutboxRows(database, clock)
  }

  /**
   * Says who does jobs of `kind`, and how many at once in one instance. The handler must do nothing a second time for the
   * same id, and must end well within a minute: then another instance takes the job over. A kind without a handler waits.
   */
  handle(kind: string, handler: Handler, { atOnce = 1 } = {}): void {
    if (this.lanes.has(kind)) throw new Error(`Two handlers for ${kind}`)
    const { rows, clock, logger } = this
    this.lanes.set(
      kind,
      new Lane(kind, handler, atOnce, { rows, clock, logger, stopped: () => this.stopped }),
    )
  }

  /**
   * Writes a job in the caller's transaction. `about` holds ids and codes, nothing personal. Jobs of one `line` (ASCII, at
   * most 40 characters) are done in the order they were written: one that is tried again holds up those behind it. Gives
   * its id.
   */
  enqueue(
    manager: EntityManager,
    kind: string,
    about: Record<string, string>,
    line: string | null = null,
  ): Promise<string> {
    return this.rows.add(manager, { kind, about, line })
  }

  /** This instance begins no job of `kind` for `ms`, and then one at a time until `flow`: what it needs is down. */
  hold(kind: string, ms: number): void {
    this.lanes.get(kind)?.hold(ms)
  }

  /** What `kind` needs works again. */
  flow(kind: string): void {
    this.lanes.get(kind)?.flow()
  }

  /** Does everything that is due, and what that made due; gives how many were done. */
  async drain(): Promise<number> {
    let all = 0
    for (;;) {
      let tries = 0
      for (const lane of this.lanes.values()) {
        const { tried, done } = await lane.drain()
        tries += tried
        all += done
      }
      if (tries === 0) return all
    }
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.background) return
    // One file, one server: whoever held a lease is dead.
    if (this.config.databaseUrl === null) await this.rows.forgetLeases()
    this.timer = setInterval(() => this.look(), EVERY_MS)
  }

  /** Finishes the jobs in hand; the rest waits in the database. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true
    if (this.timer) clearInterval(this.timer)
    this.timer = null
    await Promise.all([...this.lanes.values()].map(lane => lane.settled()))
  }

  private look(): void {
    for (const lane of this.lanes.values()) void lane.pump()
  }
}
