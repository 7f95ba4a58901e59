import { Inject, Injectable } from '@nestjs/common'
import { pipeline, Readable } from 'node:stream'
import { In, IsNull, LessThanOrEqual, MoreThan } from 'typeorm'
import type { EntityManager } from 'typeorm'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { DuplicateKey } from '../core/database/failures.ts'
import { newId } from '../core/ids.ts'
import { OBJECT_STORE } from '../core/storage/object-store.ts'
import type { ObjectStore } from '../core/storage/object-store.ts'
import { openStream, sealStream } from '../core/vault/frames.ts'
import { Vault } from '../core/vault/vault.service.ts'
import type { MailMarks } from './mail-marks.ts'
import { MailRow } from './mail.entity.ts'

/** Keeps mails as they came, sealed, each under a key of its own, and knows which have come already. */
@Injectable()
export class MailStore {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
    @Inject(OBJECT_STORE) private readonly store: ObjectStore,
  ) {}

  /** Gives the row of a mail: the one it has, or a new one once its bytes are durable. */
  async keep(marks: MailMarks, raw: Buffer): Promise<MailRow> {
    const { keyHash, messageHash } = this.hashesOf(marks)
    const row = (await this.known(keyHash)) ?? (await this.begin(keyHash, messageHash, raw.length))
    // A row without its bytes: the server died between the two.
    if (row.state === 'received') await this.seal(row, raw)
    return row
  }

  /** The bytes of a mail as they came. */
  async raw(row: Pick<MailRow, 'id' | 'object'>): Promise<Buffer> {
    const key = await this.vault.keyOf(this.database.reader, { kind: 'mail', id: row.id })
    const opened = openStream(key, row.object)
    pipeline(await this.store.get(row.object), opened, () => undefined)
    return Buffer.concat(await opened.toArray())
  }

  /** A mail by its id; null where there is none. */
  row(id: string, manager: EntityManager = this.database.reader): Promise<MailRow | null> {
    return manager.findOneBy(MailRow, { id })
  }

  /** The ticket of the mail with this Message-ID; null where there is none, or it has no ticket. */
  async ticketOf(manager: EntityManager, messageId: string): Promise<string | null> {
    const messageHash = this.vault.index('message-id', messageId)
    const rows = await manager.find(MailRow, { where: { messageHash }, order: { id: 'ASC' }, take: 20 })
    return rows.find(row => row.ticket !== null)?.ticket ?? null
  }

  /** Which of these objects belong to mails, for whoever takes away what belongs to nobody. */
  async namedAmong(objects: readonly string[]): Promise<string[]> {
    const rows = await this.database.reader.find(MailRow, {
      select: { object: true },
      where: { object: In([...objects]) },
    })
    return rows.map(row => row.object)
  }

  /** Mails not erased yet that came at `before` or earlier, in the order of their ids, after one of them. */
  oldest(before: number, after: string, most: number): Promise<MailRow[]> {
    return this.database.reader.find(MailRow, {
      where: { id: MoreThan(after), receivedAt: LessThanOrEqual(before), erasedAt: IsNull() },
      order: { id: 'ASC' },
      take: most,
    })
  }

  /** Forgets what a mail said: its key first, so that nothing can read it any more, then its bytes. The row stays. */
  async erase(row: MailRow, at: number): Promise<void> {
    await this.database.transact(async manager => {
      await this.vault.dropKeys(manager, 'mail', [row.id])
      await manager.update(MailRow, { id: row.id }, { erasedAt: at, candidates: null })
    })
    await this.store.delete(row.object)
  }

  private known(keyHash: string): Promise<MailRow | null> {
    return this.database.reader.findOneBy(MailRow, { keyHash })
  }

  private async begin(keyHash: string, messageHash: string | null, bytes: number): Promise<MailRow> {
    const now = this.clock.now()
    const id = newId(now)
    const row = {
      id,
      keyHash,
      messageHash,
      state: 'received' as const,
      receivedAt: now,
      bytes,
      object: newId(now),
    }
    try {
      await this.database.transact(async manager => {
        await this.vault.makeKey(manager, { kind: 'mail', id }, now)
        await manager.insert(MailRow, row)
      })
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
    }
    const kept = await this.known(keyHash)
    if (!kept) throw new Error('a mail was kept and is not there')
    return kept
  }

  private async seal(row: MailRow, raw: Buffer): Promise<void> {
    const key = await this.vault.keyOf(this.database.reader, { kind: 'mail', id: row.id })
    const sealed = sealStream(key, row.object)
    pipeline(Readable.from([raw]), sealed, () => undefined)
    await this.store.put(row.object, sealed)
  }

  /** The sender belongs to it: programs are about that give every mail the same Message-ID. */
  private hashesOf({ messageId, sha256, sender }: MailMarks) {
    const key = messageId === null ? `bytes ${sha256}` : `${sender} ${messageId}`
    return {
      keyHash: this.vault.index('message-id', key),
      messageHash: messageId === null ? null : this.vault.index('message-id', messageId),
    }
  }
}
