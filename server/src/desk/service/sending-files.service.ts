import { Injectable } from '@nestjs/common'
import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { sendFileAtDesk } from '@iws/shared/contract/desk-service'
import type { Taken } from '@iws/shared/contract/endpoint'
import { Clock } from '../../core/clock.ts'
import { Database } from '../../core/database/database.ts'
import { DuplicateKey } from '../../core/database/failures.ts'
import type { Session } from '../../core/http/session.ts'
import { Problem } from '../../core/problem.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import type { TakenFile } from '../../documents/attachment-intake.service.ts'
import type { Incoming } from '../../documents/intake.service.ts'
import { DeskFiles } from './desk-files.ts'

type Asked = Taken<typeof sendFileAtDesk>

/** A ticket takes no more files than this with messages, from both sides together. */
const MOST_FILES = 200

/** Messages of the desk with a file. */
@Injectable()
export class SendingFiles {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly desk: DeskFiles,
  ) {}

  /**
   * Writes a message with its file in one transaction, once for its key. The file goes through the same gate and the same
   * cleaning as a customer's. Throws what the gate refuses, `too-many-files`, and `not-now` for a ticket that has ended.
   */
  async send(session: Session, asked: Asked, file: Incoming & { readonly name: string }): Promise<void> {
    const { key } = await this.mayTake(this.database.reader, asked.id)
    const taken = await this.desk.intake.receiveStream(key, file)
    try {
      await this.database.transact(manager =>
        this.write(manager, session, asked, { ...taken, name: file.name }),
      )
      this.desk.intake.wake()
    } catch (error) {
      await this.desk.intake.discard([taken.original])
      if (!(error instanceof DuplicateKey || error instanceof Known)) throw error
    }
  }

  private async write(
    manager: EntityManager,
    { person }: Session,
    { id, key, text, reply }: Asked,
    { name, ...taken }: TakenFile & { readonly name: string },
  ): Promise<void> {
    const target = await this.mayTake(manager, id)
    const now = this.clock.now()
    await this.desk.attachments.add(manager, target.key, taken, {
      ticket: id,
      use: 'message',
      ask: null,
      message: null,
      name,
      receivedAt: now,
      keyHash: this.vault.index('idempotency-key', `${id} desk file ${key}`),
      bodyHash: createHash('sha256').update(`desk ${taken.sha256}`).digest('hex'),
    })
    const from = { by: 'staff', person, via: 'desk', language: null } as const
    const message = { ...from, key, text, reply: reply ?? null, files: [taken.id] }
    if ((await this.desk.thread.write(manager, target, message, now)) === null) throw new Known()
  }

  private async mayTake(manager: EntityManager, id: string) {
    const { service } = await this.desk.store.open(manager, id, 'desk')
    if (service.row.endedAt !== null) throw new Problem('not-now')
    const files = await this.desk.store.filesOf(manager, service)
    if (files.filter(each => each.use === 'message').length >= MOST_FILES)
      throw new Problem('too-many-files', { most: MOST_FILES })
    return service
  }
}

/** The message was written before, with another file or with this one: the one there stays. */
class Known extends Error {}
