import { Inject, Injectable } from '@nestjs/common'
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common'
import type { Logger } from 'pino'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { describeBug, LOGGER } from '../core/logging.ts'
import { Cleaning } from './cleaning.service.ts'
import { Sweep } from './sweep.service.ts'

const LOOK_MS = 5_000
const SWEEP_MS = 60 * 60_000
/** Longer than any upload takes. */
const GRACE_MS = 15 * 60_000

/** Keeps cleaning and sweeping going while the server runs. */
@Injectable()
export class DocumentsBackground implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timers: NodeJS.Timeout[] = []
  private running: Promise<void> | null = null
  private again = false

  constructor(
    private readonly cleaning: Cleaning,
    private readonly sweep: Sweep,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.background) return
    const alone = this.config.databaseUrl === null
    if (alone) await this.cleaning.forgetLeases()
    void this.sweepBefore(alone ? Date.now() : Date.now() - GRACE_MS)
    this.timers = [
      setInterval(() => this.wake(), LOOK_MS),
      setInterval(() => void this.sweepBefore(Date.now() - GRACE_MS), SWEEP_MS),
    ]
    this.timers.forEach(timer => timer.unref())
    this.wake()
  }

  /** Begins to clean what waits; returns at once. */
  wake(): void {
    if (!this.config.background) return
    this.again = true
    this.running ??= this.cleanAll().finally(() => {
      this.running = null
      if (this.again) this.wake()
    })
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.timers.forEach(timer => clearInterval(timer))
    this.again = false
    await this.running
  }

  private async cleanAll(): Promise<void> {
    try {
      while (this.again) this.again = await this.cleaning.cleanNext()
    } catch (error) {
      // The page keeps its lease and is tried again when it runs out.
      this.again = false
      this.logger.error(describeBug(error), 'cleaning failed')
    }
  }

  private async sweepBefore(before: number): Promise<void> {
    try {
      const gone = await this.sweep.sweep(before)
      if (gone > 0) this.logger.info({ gone }, 'swept')
    } catch (error) {
      this.logger.error(describeBug(error), 'sweep failed')
    }
  }
}
