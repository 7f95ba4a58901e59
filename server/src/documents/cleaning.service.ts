import { Injectable } from '@nestjs/common'
import type { OnApplicationShutdown } from '@nestjs/common'
import { buffer } from 'node:stream/consumers'
import { IsNull, LessThanOrEqual } from 'typeorm'
import type { EntityManager } from 'typeorm'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { newId } from '../core/ids.ts'
import { AttachmentRow, FILM } from './attachment.entity.ts'
import { Cleaner } from './cleaner.ts'
import { DocumentRow } from './document.entity.ts'
import { DocumentFiles } from './document-files.ts'
import { FILE_TABLES } from './file-tables.ts'
import type { FileRow, FileTable } from './file-tables.ts'

const LEASE_MS = 120_000
const MOST_ATTEMPTS = 5

/** A photo or film that came out of cleaning. */
export interface CleanedPage {
  readonly id: string
  readonly ticket: string
  /** Whether it is a page of papers or a file of a ticket; only a page covers requirements. */
  readonly table: FileTable['name']
  readonly covers: readonly string[]
  /** False where it cannot be opened; a film that is kept unseen counts as readable. */
  readonly readable: boolean
}

interface Leased {
  readonly table: FileTable
  readonly row: FileRow
}

/** Told in the transaction that writes the outcome down. */
export type OnCleaned = (manager: EntityManager, page: CleanedPage) => Promise<void>

/**
 * Cleans photos, pages and attachments alike: decode, turn upright, drop everything but the pixels, seal two renditions.
 * Films: take over picture and sound alone, seal one. A page is leased while somebody works on it, so a crash at any point only means that the next one begins again.
 */
@Injectable()
export class Cleaning implements OnApplicationShutdown {
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
    for (const table of FILE_TABLES) {
      const row = await this.lease(table)
      if (!row) continue
      await this.clean({ table, row })
      return true
    }
    return false
  }

  /** Frees what a killed process held; only for a process that is alone with its database. */
  async forgetLeases(): Promise<void> {
    await this.database.transact(async manager => {
      for (const { entity } of FILE_TABLES)
        await manager.update(entity, { state: 'received' }, { leaseUntil: 0 })
    })
  }

  /** After everybody who is told to go has finished the page in hand: ended under it, the page would keep its lease. */
  async onApplicationShutdown(): Promise<void> {
    await this.cleaner.close()
  }

  private async lease({ entity }: FileTable): Promise<FileRow | null> {
    const now = this.clock.now()
    const free = { state: 'received', erasedAt: IsNull(), leaseUntil: LessThanOrEqual(now) }
    const waiting = await this.database.reader.find(entity, {
      where: free,
      order: { receivedAt: 'ASC' },
      take: 8,
    })
    for (const row of waiting) {
      const leased = await this.database.transact(manager =>
        manager.update(
          entity,
          { id: row.id, ...free },
          { leaseUntil: now + LEASE_MS, attempts: row.attempts + 1 },
        ),
      )
      if (leased.affected === 1) return row
    }
    return null
  }

  private async clean(leased: Leased): Promise<void> {
    if (isFilm(leased.row)) return this.cleanFilm(leased)
    const { key, made } = await this.made(leased, file => this.cleaner.clean(file))
    if (!made) return this.settle(leased, { state: 'unreadable' })
    const [page, thumbnail] = [newId(this.clock.now()), newId(this.clock.now())]
    await this.files.keep(key, page, made.page)
    await this.files.keep(key, thumbnail, made.thumbnail)
    const { width, height } = made
    await this.settle(leased, { state: 'clean', page, thumbnail, width, height })
  }

  /** A film is shown once it is cleaned; one that cannot be stays what it was, sealed and shown to nobody. */
  private async cleanFilm(leased: Leased): Promise<void> {
    const { key, made } = await this.made(leased, file => this.cleaner.cleanFilm(file))
    if (!made) return this.settle(leased, { state: 'kept' })
    const page = newId(this.clock.now())
    await this.files.keep(key, page, made)
    await this.settle(leased, { state: 'clean', page })
  }

  /**
   * What `clean` makes of a file as it came, and the key to seal that under; null where it makes nothing, or failed at the last
   * try too.
   */
  private async made<T>({ table, row }: Leased, clean: (file: Buffer) => Promise<T | null>) {
    const key = await this.files.keyOf(table.name, row)
    try {
      return { key, made: await clean(await buffer(await this.files.read(key, row.original))) }
    } catch (error) {
      if (row.attempts + 1 < MOST_ATTEMPTS) throw error
      return { key, made: null }
    }
  }

  /** Writes the outcome down, unless the page was taken back, replaced or erased meanwhile: then its new objects go again. */
  private async settle({ table, row }: Leased, outcome: Partial<FileRow>): Promise<void> {
    const kept = await this.database.transact(async manager => {
      const { affected } = await manager.update(
        table.entity,
        { id: row.id, state: 'received', erasedAt: IsNull() },
        { ...outcome, leaseUntil: 0 },
      )
      if (affected !== 1) return false
      const covers = row instanceof DocumentRow ? row.covers : []
      const readable = outcome.state !== 'unreadable'
      // A file may have gone to another ticket meanwhile.
      const { ticket } = await manager.findOneByOrFail(table.entity, { id: row.id })
      const told = { id: row.id, ticket, table: table.name, covers, readable }
      for (const listener of this.listeners) await listener(manager, told)
      return true
    })
    if (!kept) await this.files.release([outcome.page, outcome.thumbnail].filter(each => !!each) as string[])
  }
}

function isFilm(row: FileRow): boolean {
  return row instanceof AttachmentRow && FILM.test(row.type)
}
