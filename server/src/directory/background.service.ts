import { Inject, Injectable } from '@nestjs/common'
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common'
import type { Logger } from 'pino'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { describeBug, LOGGER } from '../core/logging.ts'
import { NumberReports } from './number-reports.service.ts'
import { Stations } from './stations.service.ts'

const EVERY_MS = 60_000

/** Once a minute: shows stations that another server has taken in, and erases old reports. */
@Injectable()
export class DirectoryBackground implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null
  private running: Promise<void> | null = null

  constructor(
    private readonly stations: Stations,
    private readonly reports: NumberReports,
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
    this.running ??= this.work().finally(() => {
      this.running = null
    })
  }

  private async work(): Promise<void> {
    for (const step of [() => this.stations.refresh(), () => this.reports.erase()]) {
      try {
        await step()
      } catch (error) {
        this.logger.error(describeBug(error), 'care of the directory failed')
      }
    }
  }
}
