import { Inject, Injectable } from '@nestjs/common'
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { describeBug, LOGGER } from '../core/logging.ts'
import { BoxReading } from './box-reading.service.ts'
import { ImapBox } from './imap-box.ts'

/** Between two looks where the server does not say by itself that something came in. */
const LOOK_MS = 30_000
const SHORTEST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 5 * 60_000

/** Reads the mailbox while the server runs: told by IDLE, looking by itself, coming back after a breakdown. */
@Injectable()
export class MailReader implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly ending = new AbortController()
  private running: Promise<void> = Promise.resolve()

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly reading: BoxReading,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.background) this.start()
  }

  /** Begins to read; does nothing where no mailbox is set. */
  start(): void {
    const { imap } = this.config
    if (imap !== null) this.running = this.forEver(imap)
  }

  /** Reads what is there now, once; gives how many mails were taken. Throws what the mail server or the database does. */
  async readOnce(): Promise<number> {
    const { imap } = this.config
    if (imap === null) return 0
    const box = await ImapBox.open(imap)
    try {
      return await this.reading.read(imap, box)
    } finally {
      await box.close()
      await this.reading.release(imap)
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.ending.abort()
    await this.running
  }

  private async forEver(imap: string): Promise<void> {
    let pause = SHORTEST_PAUSE_MS
    while (!this.ending.signal.aborted) {
      try {
        await this.whileConnected(imap, () => (pause = SHORTEST_PAUSE_MS))
      } catch (error) {
        this.logger.warn({ pause, ...describeBug(error) }, 'the mailbox waits')
      }
      await sleep(pause, undefined, { signal: this.ending.signal }).catch(() => undefined)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
    await this.reading.release(imap).catch(() => undefined)
  }

  private async whileConnected(imap: string, fine: () => void): Promise<void> {
    const box = await ImapBox.open(imap)
    try {
      while (!this.ending.signal.aborted && box.usable) {
        const taken = await this.reading.read(imap, box)
        if (taken > 0) this.logger.info({ taken }, 'mails')
        fine()
        // A full batch may have more behind it.
        if (taken === 0) await box.somethingNew(LOOK_MS, this.ending.signal)
      }
    } finally {
      await box.close()
    }
  }
}
