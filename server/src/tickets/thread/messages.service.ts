import { Injectable } from '@nestjs/common'
import { In, IsNull, Not } from 'typeorm'
import type { EntityManager, FindOperator } from 'typeorm'
import type { Language } from '@iws/shared/text'
import { isDuplicate } from '../../core/database/failures.ts'
import { newId } from '../../core/ids.ts'
import type { OwnerKey } from '../../core/vault/vault.service.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import { Attachments } from '../../documents/attachments.service.ts'
import { standsAt } from '../told-order.ts'
import { MessageRow } from './message.entity.ts'

/** Which side reads: what it wrote itself is never unread to it. */
export type Side = 'customer' | 'staff'

/** A message to be written. `key`: a second one under the same key is the first. */
export interface NewMessage {
  readonly key: string
  readonly by: MessageRow['by']
  readonly person: string | null
  readonly text: string
  readonly language: Language | null
  readonly via: MessageRow['via']
  readonly reply?: string | null
  readonly files: readonly string[]
}

interface Owned {
  readonly id: string
  readonly key: OwnerKey
}

/** A message, opened. */
export type Message = Omit<MessageRow, 'keyHash' | 'reply' | 'seenAt'>

/** The messages of tickets, inside the caller's transaction. What follows from one is the thread's to say. */
@Injectable()
export class Messages {
  constructor(
    private readonly vault: Vault,
    private readonly attachments: Attachments,
  ) {}

  /** Writes a message and gives its id; null where it was written before. */
  async add(manager: EntityManager, ticket: Owned, message: NewMessage, at: number): Promise<string | null> {
    const keyHash = this.keyHash(ticket, message.key)
    if (await manager.existsBy(MessageRow, { ticket: ticket.id, keyHash })) return null
    const id = newId(at)
    const { by, person, language, via, reply = null } = message
    const text = this.vault.seal(ticket.key, placeOf(id), message.text)
    const stands = await standsAt(manager, MessageRow, ticket.id, { id, at })
    const row = {
      id,
      ticket: ticket.id,
      at: stands,
      by,
      person,
      language,
      via,
      reply,
      keyHash,
      text,
      seenAt: null,
    }
    try {
      await manager.insert(MessageRow, row)
    } catch (error) {
      if (isDuplicate(error)) return null
      throw error
    }
    await this.attachments.attach(manager, ticket.id, message.files, id)
    return id
  }

  /** The words of the message written under a key; null where there is none. */
  async under(manager: EntityManager, ticket: Owned, key: string): Promise<string | null> {
    const where = { ticket: ticket.id, keyHash: this.keyHash(ticket, key) }
    const row = await manager.findOneBy(MessageRow, where)
    return row && this.vault.open(ticket.key, placeOf(row.id), row.text)
  }

  /** The messages of one ticket, oldest first. */
  async of(manager: EntityManager, ticket: Owned): Promise<Message[]> {
    const rows = await manager.find(MessageRow, {
      where: { ticket: ticket.id },
      order: { at: 'ASC', id: 'ASC' },
    })
    return rows.map(({ keyHash: _, reply: _reply, seenAt: _seen, ...row }) => ({
      ...row,
      text: this.vault.open(ticket.key, placeOf(row.id), row.text),
    }))
  }

  /** How many messages of the other side nobody of this side has looked at, by ticket; tickets without any are left out. */
  async unread(manager: EntityManager, tickets: readonly string[], side: Side): Promise<Map<string, number>> {
    if (tickets.length === 0) return new Map()
    const rows: { ticket: string; many: number | string }[] = await manager
      .createQueryBuilder(MessageRow, 'm')
      .select('m.ticket', 'ticket')
      .addSelect('COUNT(*)', 'many')
      .where({ ticket: In([...tickets]), by: fromOthers(side), seenAt: IsNull() })
      .groupBy('m.ticket')
      .getRawMany()
    return new Map(rows.map(({ ticket, many }) => [ticket, Number(many)]))
  }

  /** Marks everything the other side wrote as seen. */
  async see(manager: EntityManager, ticket: string, side: Side, at: number): Promise<void> {
    await manager.update(MessageRow, { ticket, by: fromOthers(side), seenAt: IsNull() }, { seenAt: at })
  }

  /** Moves messages to another ticket, all or some, with the files that came with them; gives how many. */
  async move(
    manager: EntityManager,
    from: Owned,
    to: Owned,
    which: readonly string[] | 'all' = 'all',
  ): Promise<number> {
    const some = which === 'all' ? {} : { id: In([...which]) }
    const rows = await manager.findBy(MessageRow, { ticket: from.id, ...some })
    for (const { id, text } of rows) {
      const sealed = this.vault.seal(to.key, placeOf(id), this.vault.open(from.key, placeOf(id), text))
      await manager.update(MessageRow, { id }, { ticket: to.id, text: sealed })
    }
    const moved = which === 'all' ? 'all' : rows.map(row => row.id)
    await this.attachments.move(manager, from, to, moved)
    return rows.length
  }

  private keyHash({ id }: Owned, key: string): string {
    return this.vault.index('idempotency-key', `${id} message ${key}`)
  }
}

function fromOthers(side: Side): MessageRow['by'] | FindOperator<MessageRow['by']> {
  return side === 'staff' ? 'customer' : Not<MessageRow['by']>('customer')
}

function placeOf(id: string) {
  return { table: 'messages', column: 'text', id }
}
