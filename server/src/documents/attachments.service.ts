import { Injectable } from '@nestjs/common'
import type { KeyObject } from 'node:crypto'
import { In, IsNull, Not } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { FileView } from '@iws/shared/contract/gives/thread'
import type { FileUse } from '@iws/shared/contract/service'
import { Database } from '../core/database/database.ts'
import { wrapKey } from '../core/vault/sealed-text.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { AttachmentRow, FILM } from './attachment.entity.ts'
import type { TakenFile } from './attachment-intake.service.ts'
import { objectsOf } from './file-tables.ts'
import type { Erased } from './file-tables.ts'

/** A file about to be written: everything its row needs. */
export interface NewFile {
  readonly ticket: string
  readonly use: FileUse
  readonly ask: string | null
  readonly message: string | null
  readonly name: string | null
  readonly receivedAt: number
  readonly keyHash: string
  readonly bodyHash: string
}

/** A file as readers see it, and the message it came with. */
export type Attachment = FileView & { readonly message: string | null }

/** Files of tickets of any kind. Every change happens in the caller's transaction, beside the ticket's own. */
@Injectable()
export class Attachments {
  constructor(
    private readonly vault: Vault,
    private readonly database: Database,
  ) {}

  /** The files of tickets, by ticket, oldest first; `keys` are the tickets' own. */
  async ofTickets(
    manager: EntityManager,
    keys: ReadonlyMap<string, KeyObject>,
  ): Promise<Map<string, Attachment[]>> {
    const found = new Map<string, Attachment[]>([...keys.keys()].map(ticket => [ticket, []]))
    if (keys.size === 0) return found
    const where = { ticket: In([...keys.keys()]) }
    const order = { receivedAt: 'ASC', id: 'ASC' } as const
    for (const row of await manager.find(AttachmentRow, { where, order })) {
      const key = keys.get(row.ticket)
      if (key) found.get(row.ticket)?.push(this.viewOf(key, row))
    }
    return found
  }

  /** The photos of one ticket that can be shown, oldest first; `key` is the ticket's own. */
  async photosOf(ticket: string, key: KeyObject): Promise<FileView[]> {
    const of = new Map([[ticket, key]])
    const all = (await this.ofTickets(this.database.reader, of)).get(ticket) ?? []
    return all.filter(
      ({ state, type, erasedAt }) => state === 'clean' && !FILM.test(type) && erasedAt === null,
    )
  }

  /** The file taken under an idempotency key, with the hash of what the request said; null where there is none. */
  async underKey(ticket: string, keyHash: string): Promise<{ id: string; bodyHash: string } | null> {
    return this.database.reader.findOne(AttachmentRow, {
      select: { id: true, bodyHash: true },
      where: { ticket, keyHash },
    })
  }

  /** Writes the row of a file; throws `DuplicateKey` where its key was used on this ticket. */
  async add(manager: EntityManager, ticketKey: KeyObject, taken: TakenFile, file: NewFile): Promise<void> {
    const name = this.vault.seal(ticketKey, placeOf(taken.id, 'name'), file.name)
    await manager.insert(AttachmentRow, { ...taken, ...file, name })
  }

  /** Says which message some files came with; only those of this ticket that came with none yet. Gives how many. */
  async attach(
    manager: EntityManager,
    ticket: string,
    files: readonly string[],
    message: string,
  ): Promise<number> {
    if (files.length === 0) return 0
    const free = { ticket, id: In([...files]), message: IsNull() }
    return (await manager.update(AttachmentRow, free, { message })).affected ?? 0
  }

  /** Takes a file away for good; gives the objects it named, for the caller to discard after the commit. */
  async remove(manager: EntityManager, ticket: string, id: string): Promise<string[]> {
    const row = await manager.findOneBy(AttachmentRow, { ticket, id })
    if (!row) return []
    await manager.delete(AttachmentRow, { ticket, id })
    return objectsOf(row)
  }

  /**
   * Moves files to another ticket, all of them or those that came with some messages: keys and names are sealed anew, the
   * objects stay. A file that is being cleaned meanwhile stays what it is.
   */
  async move(
    manager: EntityManager,
    from: { readonly id: string; readonly key: KeyObject },
    to: { readonly id: string; readonly key: KeyObject },
    messages: readonly string[] | 'all' = 'all',
  ): Promise<number> {
    const which = messages === 'all' ? {} : { message: In([...messages]) }
    const rows = await manager.findBy(AttachmentRow, { ticket: from.id, ...which })
    for (const row of rows) {
      const { id } = row
      const name = this.vault.open(from.key, placeOf(id, 'name'), row.name)
      const place = placeOf(id, 'wrappedKey')
      const erased = row.erasedAt !== null
      const key = erased ? null : this.vault.openDocumentKey(from.key, place, row.wrappedKey)
      await manager.update(
        AttachmentRow,
        { id },
        {
          ticket: to.id,
          name: this.vault.seal(to.key, placeOf(id, 'name'), name),
          wrappedKey: key ? wrapKey(to.key, place, key) : '',
        },
      )
    }
    return rows.length
  }

  /** The ticket a file belongs to, once it is a picture or film that can be shown; null otherwise. */
  async ticketOf(id: string): Promise<string | null> {
    const row = await this.database.reader.findOne(AttachmentRow, {
      select: { ticket: true },
      where: { id, page: Not(IsNull()) },
    })
    return row?.ticket ?? null
  }

  /** Forgets every file of a ticket: the rows stay without name and key; the objects go after the commit. */
  async erase(manager: EntityManager, ticket: string, at: number): Promise<Erased> {
    const rows = await manager.findBy(AttachmentRow, { ticket, erasedAt: IsNull() })
    const forgotten = { original: '', page: null, thumbnail: null, wrappedKey: '', leaseUntil: 0, name: null }
    for (const { id } of rows) await manager.update(AttachmentRow, { id }, { ...forgotten, erasedAt: at })
    return { pages: rows.length, objects: rows.flatMap(objectsOf) }
  }

  private viewOf(key: KeyObject, row: AttachmentRow): Attachment {
    const { id, use, state, type, bytes, sha256, width, height, receivedAt, ask, message, erasedAt } = row
    const name = this.vault.open(key, placeOf(id, 'name'), row.name)
    return { id, use, state, type, name, bytes, sha256, width, height, receivedAt, ask, message, erasedAt }
  }
}

/** Where a sealed column of an attachment stands. */
function placeOf(id: string, column: 'name' | 'wrappedKey') {
  return { table: 'attachments', column, id }
}
