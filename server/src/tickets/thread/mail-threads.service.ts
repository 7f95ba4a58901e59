import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Language } from '@iws/shared/text'
import { Clock } from '../../core/clock.ts'
import { Problem } from '../../core/problem.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import { TicketRow } from '../ticket.entity.ts'
import { Thread } from './thread.service.ts'

/** A mail that goes into the thread of a ticket. */
export interface MailedMessage {
  readonly key: string
  readonly ticket: string
  readonly text: string
  readonly language: Language
  /** Ids of the files it came with. */
  readonly files: readonly string[]
}

/** Puts mails into the threads of tickets of any kind. */
@Injectable()
export class MailThreads {
  constructor(
    private readonly thread: Thread,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Adds the message in the caller's transaction; the same key adds it once. Throws `not-found` for no such ticket. */
  async addFromMail(manager: EntityManager, mail: MailedMessage): Promise<void> {
    const row = await manager.findOneBy(TicketRow, { id: mail.ticket })
    if (!row) throw new Problem('not-found')
    const target = { row, key: await this.vault.keyOf(manager, { kind: 'ticket', id: row.id }) }
    const from = { by: 'customer', person: null, via: 'mail' } as const
    const { key, text, language, files } = mail
    await this.thread.write(manager, target, { key, text, language, files, ...from }, this.clock.now())
  }
}
