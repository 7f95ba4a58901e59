import { Inject, Injectable } from '@nestjs/common'
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common'
import type { Logger } from 'pino'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { describeBug, LOGGER } from '../core/logging.ts'
import { Retention } from './retention.service.ts'

const EVERY_MS = 60 * 60_000

/** Looks once an hour, and at the start, for what has to be erased. */
@Injectable()
export class PrivacyBackground implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null
  private running: Promise<void> | null = null

  constructor(
    private readonly retention: Retention,
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

  private look(): void {
    this.running ??= this.erase().finally(() => {
      this.running = null
    })
  }

  private async erase(): Promise<void> {
    try {
      const tickets = await this.retention.run()
      if (tickets > 0) this.logger.info({ tickets }, 'photos erased')
    } catch (error) {
      this.logger.error(describeBug(error), 'retention failed')
    }
  }
}
