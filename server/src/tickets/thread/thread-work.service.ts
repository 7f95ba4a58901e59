import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { FileView, Thread as ThreadView } from '@iws/shared/contract/gives/thread'
import { Staff } from '../../accounts/staff.service.ts'
import type { OwnerKey } from '../../core/vault/vault.service.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import { Attachments } from '../../documents/attachments.service.ts'
import { Messages } from './messages.service.ts'
import type { Side } from './messages.service.ts'
import { Thread } from './thread.service.ts'
import type { Target } from './thread.service.ts'

/** Names and files beside messages. */
@Injectable()
export class ThreadPeople {
  constructor(
    private readonly staff: Staff,
    private readonly attachments: Attachments,
  ) {}

  names(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
    return this.staff.names(manager, ids)
  }

  async files(
    manager: EntityManager,
    ticket: string,
    key: OwnerKey,
  ): Promise<(FileView & { message: string | null })[]> {
    return (await this.attachments.ofTickets(manager, new Map([[ticket, key]]))).get(ticket) ?? []
  }
}

/** What reading and writing a thread needs, in one hand. */
@Injectable()
export class ThreadWork {
  constructor(
    readonly messages: Messages,
    readonly thread: Thread,
    private readonly vault: Vault,
    private readonly people: ThreadPeople,
  ) {}

  keyOf(manager: EntityManager, ticket: string): Promise<OwnerKey> {
    return this.vault.keyOf(manager, { kind: 'ticket', id: ticket })
  }

  /** The name a file of a ticket came with; null where it had none. */
  async nameOf(manager: EntityManager, { row, key }: Target, file: string): Promise<string | null> {
    const files = await this.people.files(manager, row.id, key)
    return files.find(each => each.id === file)?.name ?? null
  }

  /** The thread as one side sees it; customers learn no names. */
  async view(manager: EntityManager, { row, key }: Target, side: Side): Promise<ThreadView> {
    const messages = await this.messages.of(manager, { id: row.id, key })
    const unread = (await this.messages.unread(manager, [row.id], side)).get(row.id) ?? 0
    const files = await this.people.files(manager, row.id, key)
    const authors = side === 'staff' ? messages.flatMap(each => each.person ?? []) : []
    const names = await this.people.names(manager, authors)
    return {
      unread,
      messages: messages.map(({ id, at, by, person, text, language, via }) => {
        const own = files.filter(file => file.message === id)
        return { id, at, by, name: names.get(person ?? '') ?? null, text, language, via, files: own }
      }),
    }
  }
}
