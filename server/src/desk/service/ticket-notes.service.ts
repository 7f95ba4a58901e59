import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { Staff } from '../../accounts/staff.service.ts'
import { newId } from '../../core/ids.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import type { Kept } from '../../tickets/ticket-rows.ts'
import { TicketNoteRow } from './ticket-note.entity.ts'

/** Notes of colleagues for colleagues, sealed under the ticket's key. */
@Injectable()
export class TicketNotes {
  constructor(
    private readonly vault: Vault,
    private readonly staff: Staff,
  ) {}

  /** Writes a note in the caller's transaction. */
  async write(
    manager: EntityManager,
    { row, key }: Kept,
    { person, text, now }: { person: string; text: string; now: number },
  ): Promise<void> {
    const id = newId(now)
    const sealed = this.vault.seal(key, placeOf(id), text)
    await manager.insert(TicketNoteRow, { id, ticket: row.id, at: now, person, text: sealed })
  }

  /** The notes of one ticket with the names of who wrote them, the newest first. */
  async of(manager: EntityManager, { row, key }: Kept): Promise<DeskService['notes']> {
    const rows = await manager.find(TicketNoteRow, { where: { ticket: row.id }, order: { id: 'DESC' } })
    const names = await this.staff.names(
      manager,
      rows.map(each => each.person),
    )
    return rows.map(({ id, at, person, text }) => ({
      id,
      at,
      name: names.get(person) ?? null,
      text: this.vault.open(key, placeOf(id), text),
    }))
  }

  /** Moves every note to another ticket, in the caller's transaction. */
  async move(manager: EntityManager, from: Kept, to: Kept): Promise<void> {
    for (const { id, text } of await manager.findBy(TicketNoteRow, { ticket: from.row.id })) {
      const sealed = this.vault.seal(to.key, placeOf(id), this.vault.open(from.key, placeOf(id), text))
      await manager.update(TicketNoteRow, { id }, { ticket: to.row.id, text: sealed })
    }
  }
}

function placeOf(id: string) {
  return { table: 'ticket_notes', column: 'text', id }
}
