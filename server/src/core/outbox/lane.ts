import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import { describeBug } from '../logging.ts'
import type { OutboxRows } from './outbox-rows.ts'
import type { OutboxRow } from './outbox.entity.ts'

const LONGEST_PAUSE_MS = 3_600_000
const BATCH = 50

/** One thing to do, as its handler gets it. `id` is the same at every try: an effect under it is done once. */
export interface Job {
  readonly id: string
  readonly about: Readonly<Record<string, string>>
  readonly madeAt: number
  /** How often it was tried before, as this kind of job. */
  readonly tried: number
  /** How many ms ago it was written. */
  readonly age: number
}

/**
 * What comes after a try: nothing, the job is done; another kind of job in its place; or a pause of `after` ms, which counts
 * as a try unless it is `uncounted`.
 */
export type Next = void | { readonly then: string } | { readonly after: number; readonly uncounted?: true }
export type Handler = (job: Job) => Promise<Next>

/** The jobs of one kind within one instance: at most `atOnce` of them at a time, so that a slow kind holds up no other. */
export class Lane {
  private readonly inHand = new Set<Promise<boolean>>()
  private pumping = false
  private again = false
  private heldUntil = 0
  private careful = false

  constructor(
    private readonly kind: string,
    private readonly handler: Handler,
    private readonly atOnce: number,
    private readonly ground: { rows: OutboxRows; clock: Clock; logger: Logger; stopped: () => boolean },
  ) {}

  /** Begins nothing for `ms`, then one job at a time until `flow`. */
  hold(ms: number): void {
    this.heldUntil = this.ground.clock.now() + ms
    this.careful = true
  }

  flow(): void {
    this.heldUntil = 0
    this.careful = false
  }

  /** Begins what is due; goes on by itself while there is more. */
  async pump(): Promise<void> {
    this.again = true
    if (this.pumping) return
    this.pumping = true
    try {
      while (this.again && !this.ground.stopped()) this.again = await this.fill()
    } catch (error) {
      // The database is away: the next look asks again.
      this.ground.logger.warn(describeBug(error), 'outbox waits')
    } finally {
      this.pumping = false
    }
  }

  /** Resolves when nothing is in hand. */
  async settled(): Promise<void> {
    while (this.inHand.size > 0) await Promise.allSettled(this.inHand)
  }

  /** Does what is due now one by one; gives how many were tried and how many are done. */
  async drain(): Promise<{ tried: number; done: number }> {
    let [tried, done] = [0, 0]
    if (this.isHeld()) return { tried, done }
    for (const row of await this.ground.rows.due(this.kind, BATCH)) {
      if (this.isHeld() || !(await this.ground.rows.lease(row))) continue
      tried += 1
      if (await this.work(row)) done += 1
    }
    return { tried, done }
  }

  private isHeld(): boolean {
    return this.heldUntil > this.ground.clock.now()
  }

  /** Takes as many jobs as there is room for; false when there is no room or nothing more. */
  private async fill(): Promise<boolean> {
    const room = (this.careful ? 1 : this.atOnce) - this.inHand.size
    if (room <= 0 || this.isHeld()) return false
    const rows = await this.ground.rows.due(this.kind, room)
    for (const row of rows) {
      if (this.ground.stopped() || !(await this.ground.rows.lease(row))) continue
      this.begin(row)
    }
    return rows.length > 0
  }

  private begin(row: OutboxRow): void {
    const job = this.work(row).catch((error: unknown) => {
      // Its lease runs out, and then it is tried again.
      this.ground.logger.warn(describeBug(error), 'outbox waits')
      return false
    })
    this.inHand.add(job)
    void job.then(() => {
      this.inHand.delete(job)
      void this.pump()
    })
  }

  /** Does one leased job; gives whether it is done for good. */
  private async work(row: OutboxRow): Promise<boolean> {
    const { rows, logger, clock } = this.ground
    const { id, about, madeAt, attempts } = row
    let next: Next
    try {
      next = await this.handler({ id, about, madeAt, tried: attempts, age: clock.now() - madeAt })
    } catch (error) {
      logger.error({ job: id, kind: row.kind, ...describeBug(error) }, 'job failed')
      // Again after 1 s, 2 s, 4 s … at most an hour; a job is never thrown away.
      next = { after: Math.min(1000 * 2 ** attempts, LONGEST_PAUSE_MS) }
    }
    if (!next) await rows.done(row)
    else if ('then' in next) await rows.become(row, next.then)
    else await rows.later(row, next.after, next.uncounted ? attempts : attempts + 1)
    return !next
  }
}
