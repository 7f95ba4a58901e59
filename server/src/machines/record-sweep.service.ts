import { Inject, Injectable } from '@nestjs/common'
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common'
import type { Logger } from 'pino'
import { Clock } from '../core/clock.ts'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { describeBug, LOGGER } from '../core/logging.ts'
import { KeptRecords } from './kept-records.service.ts'

const EVERY_MS = 60 * 60_000
/** Whoever asks reads anew within a day, so what is older was not asked for since. */
const KEPT_MS = 30 * 86_400_000

/** Erases records of machines that nobody asked for in thirty days, once an hour and at the start. */
@Injectable()
export class RecordSweep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null
  private running: Promise<void> | null = null

  constructor(
    private readonly kept: KeptRecords,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.background) return
    this.timer = setInterval(() => this.look(), EVERY_MS)
    this.timer.unref()
    this.look()
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer)
    await this.running
  }

  /** Gives how many went. */
  run(): Promise<number> {
    return this.kept.sweep(this.clock.now() - KEPT_MS)
  }

  private look(): void {
    this.running ??= this.erase().finally(() => {
      this.running = null
    })
  }

  private async erase(): Promise<void> {
    try {
      const gone = await this.run()
      if (gone > 0) this.logger.info({ gone }, 'machine records erased')
    } catch (error) {
      this.logger.error(describeBug(error), 'sweeping machine records failed')
    }
  }
}
