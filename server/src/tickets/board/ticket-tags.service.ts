import { Injectable } from '@nestjs/common'
import { In } from 'typeorm'
import type { EntityManager } from 'typeorm'
import { newId } from '../../core/ids.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import type { OwnerKey } from '../../core/vault/vault.service.ts'
import type { Kept } from '../ticket-rows.ts'
import { TicketTagRow } from './ticket-tag.entity.ts'

/** Words of the desk on a ticket. People may write anything into them, so they are sealed like everything else. */
@Injectable()
export class TicketTags {
  constructor(private readonly vault: Vault) {}

  /** The hash a tag is found by; case and width of its letters make no difference. */
  hash(tag: string): string {
    return this.vault.index('tag', tag)
  }

  /** Makes these the tags of a ticket, in the caller's transaction; of equal ones the first stays. */
  async set(manager: EntityManager, { row, key }: Kept, tags: readonly string[], now: number): Promise<void> {
    await manager.delete(TicketTagRow, { ticket: row.id })
    const byHash = new Map<string, string>()
    for (const tag of tags) if (!byHash.has(this.hash(tag))) byHash.set(this.hash(tag), tag)
    for (const [hash, tag] of byHash) {
      const id = newId(now)
      await manager.insert(TicketTagRow, {
        id,
        ticket: row.id,
        hash,
        tag: this.vault.seal(key, placeOf(id), tag),
      })
    }
  }

  /** The tags of tickets whose keys are given, in the order they were set. */
  async ofTickets(
    manager: EntityManager,
    keys: ReadonlyMap<string, OwnerKey>,
  ): Promise<Map<string, string[]>> {
    const tags = new Map<string, string[]>()
    if (keys.size === 0) return tags
    const rows = await manager.find(TicketTagRow, {
      where: { ticket: In([...keys.keys()]) },
      order: { id: 'ASC' },
    })
    for (const { id, ticket, tag } of rows) {
      const key = keys.get(ticket)
      if (key) tags.set(ticket, [...(tags.get(ticket) ?? []), this.vault.open(key, placeOf(id), tag)])
    }
    return tags
  }
}

function placeOf(id: string) {
  return { table: 'ticket_tags', column: 'tag', id }
}
