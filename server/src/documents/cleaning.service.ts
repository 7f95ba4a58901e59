import { Injectable } from '@nestjs/common'
import type { OnModuleDestroy } from '@nestjs/common'
import { buffer } from 'node:stream/consumers'
import { IsNull, LessThanOrEqual } from 'typeorm'
import type { EntityManager } from 'typeorm'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { newId } from '../core/ids.ts'
import { Cleaner } from './cleaner.ts'
import type { Cleaned } from './clean-worker.ts'
import { DocumentRow } from './document.entity.ts'
import { DocumentFiles } from './document-files.ts'

const LEASE_MS = 120_000
const MOST_ATTEMPTS = 5

/** A page that came out of cleaning. */
export interface CleanedPage {
  readonly id: string
  readonly ticket: string
  readonly covers: readonly string[]
  readonly readable: boolean
}

/** Told in the transaction that writes the outcome down. */
export type OnCleaned = (manager: EntityManager, page: CleanedPage) => Promise<void>

/**
 * Cleans pages: decode, turn upright, drop everything but the pixels, seal two renditions. A page is leased while
 * somebody works on it, so a crash at any point only means that the next one begins again.
 */
@Injectable()
export class Cleaning implements OnModuleDestroy {
  private readonly cleaner = new Cleaner()
  private readonly listeners: OnCleaned[] = []

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly files: DocumentFiles,
  ) {}

  /** Registers somebody who is told of every page that came out. */
  onCleaned(listener: OnCleaned): void {
    this.listeners.push(listener)
  }

  /** Cleans one page that waits; false where none does. Throws when a page failed in a way that another try may mend. */
  async cleanNext(): Promise<boolean> {
    const row = await this.lease()
    if (!row) return false
    await this.clean(row)
    return true
  }

  /** Frees what a killed process held; only for a process that is alone with its database. */
  async forgetLeases(): Promise<void> {
    await this.database.transact(manager =>
      manager.update(DocumentRow, { state: 'received' }, { leaseUntil: 0 }),
    )
  }

  async onModuleDestroy(): Promise<void> {
    await this.cleaner.close()
  }

  private async lease(): Promise<DocumentRow | null> {
    const now = this.clock.now()
    const free = { state: 'received' as const, erasedAt: IsNull(), leaseUntil: LessThanOrEqual(now) }
    const waiting = await this.database.reader.find(DocumentRow, {
      where: free,
      order: { receivedAt: 'ASC' },
      take: 8,
    })
    for (const row of waiting) {
      const leased = await this.database.transact(manager =>
        manager.update(
          DocumentRow,
          { id: row.id, ...free },
          { leaseUntil: now + LEASE_MS, attempts: row.attempts + 1 },
        ),
      )
      if (leased.affected === 1) return row
    }
    return null
  }

  private async clean(row: DocumentRow): Promise<void> {
    const key = await this.files.keyOf(row)
    let cleaned: Cleaned | null
    try {
      cleaned = await this.cleaner.clean(await buffer(await this.files.read(key, row.original)))
    } catch (error) {
      if (row.attempts + 1 < MOST_ATTEMPTS) throw error
      cleaned = null
    }
    if (!cleaned) return this.settle(row, { state: 'unreadable' })
    const [page, thumbnail] = [newId(this.clock.now()), newId(this.clock.now())]
    await this.files.keep(key, page, cleaned.page)
    await this.files.keep(key, thumbnail, cleaned.thumbnail)
    const { width, height } = cleaned
    await this.settle(row, { state: 'clean', page, thumbnail, width, height })
  }

  /** Writes the outcome down, unless the page was taken back, replaced or erased meanwhile: then its new objects go again. */
  private async settle(row: DocumentRow, outcome: Partial<DocumentRow>): Promise<void> {
    const kept = await this.database.transact(async manager => {
      const { affected } = await manager.update(
        DocumentRow,
        { id: row.id, state: 'received', erasedAt: IsNull() },
        { ...outcome, leaseUntil: 0 },
      )
      if (affected !== 1) return false
      const told = { id: row.id, ticket: row.ticket, covers: row.covers, readable: outcome.state === 'clean' }
      for (const listener of this.listeners) await listener(manager, told)
      return true
    })
    if (!kept) await this.files.release([outcome.page, outcome.thumbnail].filter(each => !!each) as string[])
  }
}
