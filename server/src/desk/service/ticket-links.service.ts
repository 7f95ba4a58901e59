import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { newId } from '../../core/ids.ts'
import { TicketBoard } from '../../tickets/board/ticket-board.service.ts'
import { TicketLinkRow } from './ticket-link.entity.ts'

/** Tickets that belong together, in the caller's transaction. */
@Injectable()
export class TicketLinks {
  constructor(private readonly board: TicketBoard) {}

  /** Links two tickets; a second time changes nothing. Gives whether it did. */
  async add(
    manager: EntityManager,
    ticket: string,
    other: string,
    { how, now }: { how: TicketLinkRow['how']; now: number },
  ): Promise<boolean> {
    if (await manager.existsBy(TicketLinkRow, both(ticket, other, how))) return false
    await manager.insert(TicketLinkRow, { id: newId(now), ticket, other, how, madeAt: now })
    return true
  }

  /** Takes a link off that a colleague made; what a merge or a split left stays. Gives whether there was one. */
  async remove(manager: EntityManager, ticket: string, other: string): Promise<boolean> {
    const rows = await manager.findBy(TicketLinkRow, both(ticket, other, 'related'))
    for (const { id } of rows) await manager.delete(TicketLinkRow, { id })
    return rows.length > 0
  }

  /** What one ticket is linked with: what colleagues said, then others about the same machine. */
  async of(manager: EntityManager, ticket: string, serial: string | null): Promise<DeskService['links']> {
    const rows = await manager.find(TicketLinkRow, {
      where: [{ ticket }, { other: ticket }],
      order: { id: 'ASC' },
    })
    const linked = rows.map(row => ({ id: row.ticket === ticket ? row.other : row.ticket, how: row.how }))
    const known = new Set([ticket, ...linked.map(({ id }) => id)])
    const same = serial ? await this.board.sameSerial(serial) : []
    const all = [
      ...linked,
      ...same.filter(id => !known.has(id)).map(id => ({ id, how: 'same-serial' as const })),
    ]
    const briefs = await this.board.briefsOf(all.map(({ id }) => id))
    return all.flatMap(({ id, how }) => {
      const brief = briefs.get(id)
      return brief ? [{ ...brief, how }] : []
    })
  }
}

/** One row stands for both directions. */
function both(ticket: string, other: string, how: TicketLinkRow['how']) {
  return [
    { ticket, other, how },
    { ticket: other, other: ticket, how },
  ]
}
