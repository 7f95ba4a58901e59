import { Inject, Injectable } from '@nestjs/common'
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common'
import type { Logger } from 'pino'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { describeBug, LOGGER } from '../core/logging.ts'
import { DemoRegistrations } from './demo-registrations.service.ts'
import { DemoService } from './demo-service.service.ts'

/** Fills a demonstration once, through the same services people use. Outside a demonstration it does nothing. */
@Injectable()
export class DemoSeed implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private running: Promise<void> = Promise.resolve()

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly registrations: DemoRegistrations,
    private readonly service: DemoService,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.demonstration || !this.config.background) return
    this.running = this.seed().catch((error: unknown) => {
      // A demonstration without its data is poor, but it runs.
      this.logger.error(describeBug(error), 'demonstration data are missing')
    })
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.running
  }

  /** Makes what is missing. What stands there already is left as people have made it. */
  async seed(): Promise<void> {
    await this.registrations.seed()
    await this.service.seed()
  }
}
