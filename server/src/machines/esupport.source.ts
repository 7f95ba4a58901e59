import { Inject, Injectable } from '@nestjs/common'
import type { BeforeApplicationShutdown } from '@nestjs/common'
import { isBrokenCircuitError } from 'cockatiel'
import type { Logger } from 'pino'
import { Clock } from '../core/clock.ts'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { LOGGER } from '../core/logging.ts'
import { Books } from '../rulebook/books.service.ts'
import { readAnswer } from './esupport-answer.ts'
import { askOnce, OddAnswer } from './esupport-line.ts'
import type { Door } from './esupport-line.ts'
import { BREAK_MS, makeCare } from './esupport-care.ts'
import type { MachineSource, NotAnswered, Told } from './machine-source.ts'
import { SlidingCount } from './sliding-count.ts'

/** Lenovo publishes no figure for its throttling; this keeps well below what one user of a browser makes. */
const MOST_PER_SECOND = 4
const SOON_MS = 5_000
const THROTTLED_MS = 30_000
const LONGEST_PAUSE_MS = 10 * 60_000
/** A refused key does not become right by asking; somebody has to look. */
const REFUSED_MS = 5 * 60_000

/** Lenovo's keyed look-up, eSupport Web API v2.5. Off without a key. */
@Injectable()
export class EsupportSource implements MachineSource, BeforeApplicationShutdown {
  readonly id = 'esupport'
  private readonly care = makeCare()
  private readonly pace = new SlidingCount(MOST_PER_SECOND, 1000)
  private readonly closing = new AbortController()
  private pausedUntil = 0
  private mood = 'well'

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly books: Books,
    private readonly clock: Clock,
  ) {}

  /** Whether there is a key to ask with. */
  get on(): boolean {
    return this.config.esupport !== null
  }

  beforeApplicationShutdown(): void {
    this.closing.abort()
  }

  async lookup(serial: string): Promise<Told> {
    const { esupport: door } = this.config
    const now = this.clock.now()
    if (!door) return { state: 'not-answered', retryAt: now + LONGEST_PAUSE_MS }
    if (this.pausedUntil > now) return { state: 'not-answered', retryAt: this.pausedUntil }
    const wait = this.pace.take(now)
    if (wait > 0) return this.later(wait)
    try {
      return await this.care.execute(({ signal }) => this.tried(door, serial, signal), this.closing.signal)
    } catch (error) {
      if (isBrokenCircuitError(error)) return this.later(BREAK_MS)
      // Only the kind: what a failure says may repeat the serial.
      this.tell(error instanceof Error ? error.name : 'unknown')
      return this.later(SOON_MS)
    }
  }

  private async tried(door: Door, serial: string, signal: AbortSignal): Promise<Told> {
    const heard = await askOnce(door, serial, signal)
    if (heard.kind === 'refused') return this.pause(REFUSED_MS, 'refused')
    if (heard.kind === 'throttled') return this.pause(this.waitIn(heard.retryAfter), 'throttled')
    const told = readAnswer(heard.body, serial, this.books.cover(), this.clock.now())
    if (told === 'odd') throw new OddAnswer()
    this.tell('well')
    return told
  }

  /** `Retry-After` is seconds or a date; without it, and within bounds in any case, our own. */
  private waitIn(retryAfter: string | null): number {
    const text = retryAfter?.trim() ?? ''
    const seconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - this.clock.now()
    return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1000), LONGEST_PAUSE_MS) : THROTTLED_MS
  }

  private pause(ms: number, why: string): NotAnswered {
    this.tell(why)
    this.pausedUntil = this.clock.now() + ms
    return { state: 'not-answered', retryAt: this.pausedUntil }
  }

  private later(ms: number): NotAnswered {
    return { state: 'not-answered', retryAt: this.clock.now() + ms }
  }

  /** One line for each change, not one for each call: for whoever runs the house. */
  private tell(mood: string): void {
    if (mood === this.mood) return
    this.mood = mood
    if (mood === 'well') this.logger.info('esupport answers again')
    else if (mood === 'refused') this.logger.error('esupport does not accept our key: see ESUPPORT_CLIENT_ID')
    else this.logger.warn({ why: mood }, 'esupport does not answer as it should')
  }
}
