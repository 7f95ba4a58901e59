import { Injectable } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { handOver } from '@iws/shared/contract/desk-service'
import type { DeskRow, HandOver as Told } from '@iws/shared/contract/gives/desk-service'
import { Database } from '../../core/database/database.ts'
import { Problem } from '../../core/problem.ts'
import { TicketBoard, WHOLE_BOARD } from '../../tickets/board/ticket-board.service.ts'
import { Colleagues } from './colleagues.service.ts'
import { Passing } from './passing.service.ts'

/** Most tickets one colleague hands over at once; the rest comes up after it. */
const MOST_ROWS = 200

/** The end of a shift: nothing open stays with somebody who has gone. */
@Injectable()
export class HandOver {
  constructor(
    private readonly board: TicketBoard,
    private readonly colleagues: Colleagues,
    private readonly passing: Passing,
    private readonly database: Database,
  ) {}

  /** What somebody leaves open, what is due first in front, and his colleagues who are at work. */
  async read(person: string, now: number): Promise<Told> {
    const rows: DeskRow[] = []
    let after: string | undefined
    do {
      const mine = { ...WHOLE_BOARD, owner: person, open: 'open' as const }
      const page = await this.board.page(mine, after, now)
      rows.push(...page.rows)
      after = page.next ?? undefined
    } while (after !== undefined && rows.length < MOST_ROWS)
    const { people } = await this.colleagues.all(this.database.reader)
    return { rows, to: people.filter(each => each.present && each.id !== person) }
  }

  /**
   * Gives tickets of one colleague to another who is at work, the one due first before the others, with the note in each.
   * One that is no longer his, or has ended, is left alone. `by`: who does it, he himself or a lead. Throws `member-unknown`
   * for whoever is not there.
   */
  async give(
    { from, by }: { from: string; by: string },
    { to, tickets, note }: Taken<typeof handOver>,
    now: number,
  ): Promise<void> {
    const { rows, to: present } = await this.read(from, now)
    if (!present.some(each => each.id === to)) throw new Problem('member-unknown')
    for (const { id } of rows.filter(row => tickets.includes(row.id)))
      await this.passing.pass({ ticket: id, from, to, by, note })
  }
}
