import { Injectable } from '@nestjs/common'
import type { Load, Owned } from '@iws/shared/contract/gives/desk-lead'
import { Staff } from '../../accounts/staff.service.ts'
import { Database } from '../../core/database/database.ts'
import { TicketBoard } from '../../tickets/board/ticket-board.service.ts'
import { Colleagues } from './colleagues.service.ts'

const NOTHING: Owned = { open: 0, atRisk: 0, broken: 0 }

/** Who of the service desk has how much to do. */
@Injectable()
export class TeamLoad {
  constructor(
    private readonly board: TicketBoard,
    private readonly colleagues: Colleagues,
    private readonly staff: Staff,
    private readonly database: Database,
  ) {}

  /** Everybody with what he owns, who has most in danger first; who has left but still owns something is among them. */
  async read(): Promise<Load> {
    const manager = this.database.reader
    const [owned, { people }] = await Promise.all([this.board.load(), this.colleagues.all(manager)])
    const known = new Set(people.map(({ id }) => id))
    const strangers = [...owned.keys()].filter(id => id !== null && !known.has(id)) as string[]
    const names = await this.staff.names(manager, strangers)
    const left = strangers.map(id => ({
      ...{ id, name: names.get(id) ?? '', role: '', teams: [], present: false },
    }))
    const all = [...people, ...left].map(each => ({ ...each, has: owned.get(each.id) ?? NOTHING }))
    return { people: all.sort(byDanger), nobody: owned.get(null) ?? NOTHING }
  }
}

interface Loaded {
  readonly has: Owned
}

/** Of equals the order stays: who is at work first. */
function byDanger({ has: one }: Loaded, { has: other }: Loaded): number {
  return other.atRisk + other.broken - (one.atRisk + one.broken) || other.open - one.open
}
