import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { IsNull, LessThanOrEqual, MoreThan } from 'typeorm'
import { PAPERS } from '@iws/shared/rulebook/words'
import { PAPER } from '@iws/shared/rulebook/papers'
import { Database } from '../core/database/database.ts'
import { Erasure } from '../documents/erasure.service.ts'
import type { Erased } from '../documents/file-tables.ts'
import type { Registration } from './registration/registration.ts'
import { withoutTravelDays } from './registration/without-days.ts'
import { ShareRow } from './share/share.entity.ts'
import { TicketJournal } from './ticket-journal.ts'
import { Stale } from './ticket-rows.ts'
import type { Kept } from './ticket-rows.ts'
import { TicketStore } from './ticket-store.ts'
import { TicketRow } from './ticket.entity.ts'

/** Papers whose photos need the separate consent. */
const SENSITIVE = PAPERS.filter(paper => PAPER[paper].sensitive)

/** Why photos go: their time is over, or the customer wants it. */
export type ErasedBecause = 'retention' | 'consent-withdrawn'

/** Erases the photos and days of travel of tickets, and writes down that it did. */
@Injectable()
export class TicketErasure {
  constructor(
    private readonly database: Database,
    private readonly store: TicketStore,
    private readonly journal: TicketJournal,
    private readonly erasure: Erasure,
  ) {}

  /** Ids of tickets that ended at `before` (epoch ms) or earlier and still hold their photos; the next ones after an id. */
  async due(before: number, after: string, most: number): Promise<string[]> {
    const rows = await this.database.reader.find(TicketRow, {
      select: { id: true },
      where: {
        erasedAt: IsNull(),
        endedAt: LessThanOrEqual(before),
        id: MoreThan(after),
      },
      order: { id: 'ASC' },
      take: most,
    })
    return rows.map(row => row.id)
  }

  /**
   * Erases every photo, day of travel and shared card of a ticket that ended at `before` or earlier. Gives whether it did:
   * not where the ticket is not due, or another server was first.
   */
  async eraseDue(id: string, before: number, now: number): Promise<boolean> {
    try {
      const objects = await this.database.transact(async manager => {
        const erased = await this.eraseWhole(manager, id, before, now)
        if (erased) await manager.delete(ShareRow, { ticket: id })
        return erased
      })
      if (!objects) return false
      await this.erasure.release(objects)
      return true
    } catch (error) {
      if (error instanceof Stale) return false
      throw error
    }
  }

  /** Erases the photos of identity and travel papers inside the caller's change; the rows of the pages stay. */
  async eraseSensitive(manager: EntityManager, registration: Registration, at: number): Promise<Erased> {
    const erased = await this.erasure.erase(manager, registration.row.id, SENSITIVE, at)
    await this.tell(manager, registration, erased, 'consent-withdrawn', at)
    return erased
  }

  /** Takes the pages of identity and travel papers out of a ticket that lies with the customer. */
  async removeSensitive(manager: EntityManager, registration: Registration, at: number): Promise<Erased> {
    const erased = await this.erasure.remove(manager, registration.row.id, SENSITIVE)
    await this.tell(manager, registration, erased, 'consent-withdrawn', at)
    return erased
  }

  /** Takes objects out of the storage, after the commit. */
  release(objects: readonly string[]): Promise<void> {
    return this.erasure.release(objects)
  }

  private async eraseWhole(
    manager: EntityManager,
    id: string,
    before: number,
    now: number,
  ): Promise<readonly string[] | null> {
    const registration = (await this.store.openForSystem(manager, id))?.registration
    if (!registration) return this.eraseService(manager, id, before, now)
    const { endedAt, erasedAt, updatedAt } = registration.row
    if (endedAt === null || endedAt > before || erasedAt !== null) return null
    // Nothing the customer waits for has happened: the ticket keeps its place in the list.
    const columns = { erasedAt: now }
    await this.store.write(manager, registration, columns, withoutTravelDays(registration), updatedAt)
    const erased = await this.erasure.erase(manager, id, 'all', now)
    await this.tell(manager, registration, erased, 'retention', now)
    const files = await this.erasure.eraseFiles(manager, id, now)
    return [...erased.objects, ...files.objects]
  }

  /** The files of a repair, remote help or enquiry; its words and dates stay as those of a registration do. */
  private async eraseService(
    manager: EntityManager,
    id: string,
    before: number,
    now: number,
  ): Promise<readonly string[] | null> {
    const where = { id, erasedAt: IsNull(), endedAt: LessThanOrEqual(before) }
    const row = await manager.findOneBy(TicketRow, where)
    if (!row) return null
    const { affected } = await manager.update(TicketRow, where, { erasedAt: now })
    if (affected !== 1) throw new Stale()
    const erased = await this.erasure.eraseFiles(manager, id, now)
    if (erased.pages > 0)
      await this.tell(manager, await this.store.keptOf(manager, row), erased, 'retention', now)
    return erased.objects
  }

  private async tell(
    manager: EntityManager,
    registration: Kept,
    { pages }: Erased,
    because: ErasedBecause,
    at: number,
  ): Promise<void> {
    if (pages === 0) return
    const what = 'papers-erased'
    const detail = { because, pages: String(pages) }
    await this.journal.write(manager, registration, { what, about: detail, by: 'system', person: null, at })
    const subject = registration.row.id
    await this.journal.note(manager, { actor: null, role: 'system', action: what, subject, detail })
  }
}
