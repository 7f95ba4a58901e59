import { Inject, Injectable } from '@nestjs/common'
import type { KeyObject } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import type { Rendition } from '@iws/shared/contract/pictures'
import { Database } from '../core/database/database.ts'
import { OBJECT_STORE } from '../core/storage/object-store.ts'
import type { ObjectStore } from '../core/storage/object-store.ts'
import { openStream, sealStream } from '../core/vault/frames.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { AttachmentRow, FILM } from './attachment.entity.ts'
import { FILE_TABLES } from './file-tables.ts'
import type { FileRow, FileTable } from './file-tables.ts'

/** Cleaned bytes for somebody to look at, and what they are: pictures are all made JPEG; QuickTime is told as what players know. */
export interface Shown {
  readonly bytes: Readable
  readonly type: 'image/jpeg' | 'video/mp4'
}

/** Reads and writes the sealed objects of documents. */
@Injectable()
export class DocumentFiles {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    @Inject(OBJECT_STORE) private readonly store: ObjectStore,
  ) {}

  /** The key of one file. */
  async keyOf(
    table: FileTable['name'],
    row: Pick<FileRow, 'id' | 'ticket' | 'wrappedKey'>,
  ): Promise<KeyObject> {
    const outer = await this.vault.keyOf(this.database.reader, { kind: 'ticket', id: row.ticket })
    return this.vault.openDocumentKey(outer, { table, column: 'wrappedKey', id: row.id }, row.wrappedKey)
  }

  /** The plain bytes of one object; the stream fails with `SealBroken` before a changed byte gets out. */
  async read(key: KeyObject, object: string): Promise<Readable> {
    const opened = openStream(key, object)
    // The reader of `opened` learns of any failure through it.
    pipeline(await this.store.get(object), opened, () => undefined)
    return opened
  }

  /**
   * A file of a ticket as it was sent, for the intake alone: nobody is shown it. Opened once somebody reads; ends with an
   * error where there is none.
   */
  async *original(ticket: string, file: string): AsyncGenerator<Buffer> {
    const row = await this.database.reader.findOneByOrFail(AttachmentRow, { ticket, id: file })
    yield* await this.read(await this.keyOf('attachments', row), row.original)
  }

  /** A rendition for somebody to look at; null where there is none (yet). */
  async rendition(page: string, rendition: Rendition): Promise<Shown | null> {
    for (const { name, entity } of FILE_TABLES) {
      const row = await this.database.reader.findOneBy(entity, { id: page })
      const object = row?.[rendition]
      if (!row || !object) continue
      const film = row instanceof AttachmentRow && FILM.test(row.type)
      const bytes = await this.read(await this.keyOf(name, row), object)
      return { bytes, type: film ? 'video/mp4' : 'image/jpeg' }
    }
    return null
  }

  /** Seals bytes as a new object; durable when it returns. */
  async keep(key: KeyObject, object: string, bytes: Uint8Array): Promise<void> {
    const sealed = sealStream(key, object)
    pipeline(
      Readable.from([Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)]),
      sealed,
      () => undefined,
    )
    await this.store.put(object, sealed)
  }

  /** Takes objects away that no row names any more. */
  async release(objects: readonly string[]): Promise<void> {
    for (const object of objects) await this.store.delete(object)
  }
}
