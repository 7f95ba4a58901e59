import { Inject, Injectable } from '@nestjs/common'
import type { BeforeApplicationShutdown } from '@nestjs/common'
import type { Logger } from 'pino'
import type { MachineRecord } from '@iws/shared/machine/record'
import { Clock } from '../core/clock.ts'
import { describeBug, LOGGER } from '../core/logging.ts'
import { EsupportSource } from './esupport.source.ts'
import { KeptRecords } from './kept-records.service.ts'
import type { Kept } from './kept-records.service.ts'
import type { Looked, MayAsk } from './looked.ts'
import type { NotAnswered, Told } from './machine-source.ts'
import { oneOf } from './one-record.ts'

const HOUR_MS = 3_600_000
const FOUND_FRESH_MS = 24 * HOUR_MS
/** A machine just sold may be entered within the day. */
const UNKNOWN_FRESH_MS = HOUR_MS
/** So long a page waits for somebody else. With everything around it, an answer takes no more than three seconds. */
export const PATIENCE_MS = 2_500
const SOON_MS = 5_000

/** Machines as a source outside knows them, through what was kept of its answers. */
@Injectable()
export class AskedMachines implements BeforeApplicationShutdown {
  /** By key: many who ask for one serial at once make one call. */
  private readonly calls = new Map<string, Promise<Told>>()

  constructor(
    private readonly source: EsupportSource,
    private readonly kept: KeptRecords,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Looks a machine up. A fresh answer is given as it was kept; otherwise the source is asked, and where it does not
   * answer in time an old answer goes out with its age. Throws what `mayAsk` throws.
   */
  async lookup(serial: string, mtm: string | null, mayAsk: MayAsk): Promise<Looked> {
    const key = this.kept.keyOf(serial)
    const known = await this.kept.read(key)
    if (known && this.isFresh(known)) return looked(known.records, mtm)
    const told = await this.ask(key, serial, mayAsk)
    const old = known?.records ?? []
    if (told === 'unknown') return looked(old, mtm)
    if (told.state === 'found') return looked(told.records, mtm)
    if (old.length > 0) return { ...looked(old, mtm), retryAt: told.retryAt }
    return { lookup: 'not-answered', record: null, retryAt: told.retryAt }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.calls.values())
  }

  private isFresh({ records, readAt }: Kept): boolean {
    const fresh = records.length > 0 ? FOUND_FRESH_MS : UNKNOWN_FRESH_MS
    return this.clock.now() - readAt < fresh
  }

  private async ask(key: string, serial: string, mayAsk: MayAsk): Promise<Told> {
    if (!this.calls.has(key)) {
      const retryAt = await mayAsk()
      if (retryAt !== null) return { state: 'not-answered', retryAt }
    }
    return this.inTime(this.calls.get(key) ?? this.call(key, serial))
  }

  /** One call, kept when it comes to an answer, even if the page that began it waits no longer. */
  private call(key: string, serial: string): Promise<Told> {
    const call = this.learn(key, serial).finally(() => this.calls.delete(key))
    this.calls.set(key, call)
    return call
  }

  /** Another call for the serial may have ended, and its answer been kept, since this one's page looked. */
  private async learn(key: string, serial: string): Promise<Told> {
    const known = await this.kept.read(key)
    if (known && this.isFresh(known))
      return known.records.length > 0 ? { state: 'found', records: known.records } : 'unknown'
    const told = await this.source.lookup(serial)
    if (told === 'unknown' || told.state === 'found') await this.keep(key, told)
    return told
  }

  /** An answer that cannot be kept is an answer all the same. */
  private async keep(key: string, told: Exclude<Told, NotAnswered>): Promise<void> {
    try {
      await this.kept.keep(key, this.source.id, told, this.clock.now())
    } catch (error) {
      this.logger.error(describeBug(error), 'an answer was not kept')
    }
  }

  private async inTime(call: Promise<Told>): Promise<Told> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<Told>(resolve => {
      timer = setTimeout(
        () => resolve({ state: 'not-answered', retryAt: this.clock.now() + SOON_MS }),
        PATIENCE_MS,
      )
    })
    return Promise.race([call, late]).finally(() => clearTimeout(timer))
  }
}

function looked(records: readonly MachineRecord[], mtm: string | null): Looked {
  const record = oneOf(records, mtm)
  return { lookup: record ? 'found' : 'unknown', record, retryAt: null }
}
