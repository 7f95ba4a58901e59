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
  private stopped = false

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
    this.stopped = true
    await this.running
  }

  /**
   * Makes what is missing. What stands there already is left as people have made it. A server that is told to go finishes the
   * ticket in hand; the next start makes the others.
   */
  async seed(): Promise<void> {
    const goesOn = (): boolean => !this.stopped
    await this.registrations.seed(goesOn)
    await this.service.seed(goesOn)
  }
}
