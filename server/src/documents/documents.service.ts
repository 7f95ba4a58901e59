import { Injectable } from '@nestjs/common'
import type { KeyObject } from 'node:crypto'
import { In, IsNull, Not } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { Because } from '@iws/shared/contract/gives/tickets'
import type { PaperId, RequirementId } from '@iws/shared/rulebook/words'
import { Database } from '../core/database/database.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { DocumentRow } from './document.entity.ts'
import type { PageMark } from './document.entity.ts'
import type { Measured } from './intake.service.ts'
import { pageOf, placeOf } from './page.ts'
import type { Page } from './page.ts'

/** A page about to be written: everything its row needs. */
export interface NewPage extends Measured {
  readonly id: string
  readonly ticket: string
  readonly paper: PaperId
  readonly covers: readonly RequirementId[]
  readonly receivedAt: number
  readonly original: string
  readonly wrappedKey: string
  readonly keyHash: string
  readonly bodyHash: string
  readonly replaces: string | null
}

/** The pages of tickets. Every change happens in the caller's transaction, beside the ticket's own. */
@Injectable()
export class Documents {
  constructor(
    private readonly vault: Vault,
    private readonly database: Database,
  ) {}

  /** The pages of tickets, by ticket, oldest first; `keys` are the tickets' own. */
  async ofTickets(
    manager: EntityManager,
    keys: ReadonlyMap<string, KeyObject>,
  ): Promise<Map<string, Page[]>> {
    const found = new Map<string, Page[]>([...keys.keys()].map(ticket => [ticket, []]))
    if (keys.size === 0) return found
    const where = { ticket: In([...keys.keys()]) }
    for (const row of await manager.find(DocumentRow, { where, order: { receivedAt: 'ASC', id: 'ASC' } })) {
      const key = keys.get(row.ticket)
      if (key) found.get(row.ticket)?.push(pageOf(this.vault, key, row))
    }
    return found
  }

  /** The page taken under an idempotency key, with the hash of what the request said; null where there is none. */
  async underKey(ticket: string, keyHash: string): Promise<{ id: string; bodyHash: string } | null> {
    return this.database.reader.findOne(DocumentRow, {
      select: { id: true, bodyHash: true },
      where: { ticket, keyHash },
    })
  }

  /** Writes a new page, and takes the one it replaces out of the running. */
  async add(manager: EntityManager, page: NewPage): Promise<void> {
    if (page.replaces) await manager.update(DocumentRow, { id: page.replaces }, { state: 'replaced' })
    await manager.insert(DocumentRow, {
      id: page.id,
      ticket: page.ticket,
      state: 'received',
      paper: page.paper,
      covers: [...page.covers],
      receivedAt: page.receivedAt,
      bytes: page.bytes,
      sha256: page.sha256,
      width: page.width,
      height: page.height,
      original: page.original,
      wrappedKey: page.wrappedKey,
      keyHash: page.keyHash,
      bodyHash: page.bodyHash,
      replaces: page.replaces,
    })
  }

  /** Sets which requirements a page answers. */
  async cover(manager: EntityManager, id: string, covers: readonly RequirementId[]): Promise<void> {
    await manager.update(DocumentRow, { id }, { covers: [...covers] })
  }

  /**
   * Takes a page away for good; gives the objects it named, for the caller to discard
   * after commit.
   */
  async remove(manager: EntityManager, id: string): Promise<string[]> {
    const row = await manager.findOneBy(DocumentRow, { id })
    await manager.delete(DocumentRow, { id })
    return row ? [row.original, row.page, row.thumbnail].filter(each => each !== null) : []
  }

  /** Sets or takes off the reviewer's working mark. */
  async mark(
    manager: EntityManager,
    key: KeyObject,
    id: string,
    mark: PageMark | null,
    because: Because | null,
  ): Promise<void> {
    const sealed = this.vault.seal(key, placeOf(id, 'because'), because && JSON.stringify(because))
    await manager.update(DocumentRow, { id }, { mark, because: sealed })
  }

  /** Tells the customer every working mark of a ticket: what was worked out becomes what was told. */
  async tell(manager: EntityManager, key: KeyObject, pages: readonly Page[]): Promise<void> {
    for (const { id, working } of pages) {
      const text = working.because && JSON.stringify(working.because)
      const toldBecause = this.vault.seal(key, placeOf(id, 'toldBecause'), text)
      await manager.update(DocumentRow, { id }, { toldMark: working.mark, toldBecause })
    }
  }

  /** The ticket a page belongs to, once it has been cleaned; null otherwise. */
  async ticketOf(id: string): Promise<string | null> {
    const row = await this.database.reader.findOne(DocumentRow, {
      select: { ticket: true },
      where: { id, page: Not(IsNull()) },
    })
    return row?.ticket ?? null
  }
}
