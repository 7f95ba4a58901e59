import { Inject, Injectable } from '@nestjs/common'
import type { BeforeApplicationShutdown } from '@nestjs/common'
import type { Logger } from 'pino'
import { CONFIG } from './config/config.ts'
import type { Config } from './config/config.ts'
import { describeBug, LOGGER } from './logging.ts'

/** What the server does by itself again and again: each chore alone, never twice at once, ended before the server is. */
@Injectable()
export class Chores implements BeforeApplicationShutdown {
  private readonly timers: NodeJS.Timeout[] = []
  private readonly running = new Map<string, Promise<void>>()

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Does `work` now and every `everyMs`. `work` gives how many things it did, for the log; what it throws is logged, and the
   * next time comes all the same. Where background work is off (tests) nothing is done.
   */
  every(everyMs: number, name: string, work: () => Promise<number>): void {
    if (!this.config.background) return
    const timer = setInterval(() => this.start(name, work), everyMs)
    timer.unref()
    this.timers.push(timer)
    this.start(name, work)
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.timers.forEach(timer => clearInterval(timer))
    await Promise.all(this.running.values())
  }

  private start(name: string, work: () => Promise<number>): void {
    if (this.running.has(name)) return
    const round = this.round(name, work).finally(() => this.running.delete(name))
    this.running.set(name, round)
  }

  private async round(name: string, work: () => Promise<number>): Promise<void> {
    try {
      const done = await work()
      if (done > 0) this.logger.info({ done }, name)
    } catch (error) {
      this.logger.error(describeBug(error), `${name}: failed`)
    }
  }
}
