import { Injectable } from '@nestjs/common'
import { In, IsNull, Not } from 'typeorm'
import type { EntityManager } from 'typeorm'
import { Teams } from '../../accounts/teams.service.ts'
import { TicketRow } from '../ticket.entity.ts'

/** Says whom of a team a new ticket is given to. */
@Injectable()
export class Owners {
  constructor(private readonly teams: Teams) {}

  /** Who is at the desk at `now` and has the fewest open tickets; null where nobody is there: then the team has it. */
  async leastLoaded(manager: EntityManager, team: string, now: number): Promise<string | null> {
    const present = (await this.teams.seats(manager))
      .filter(seat => seat.team === team && !seat.lead && (seat.presentUntil ?? 0) > now)
      .map(seat => seat.staff)
    if (present.length === 0) return null
    const rows: { owner: string; many: number | string }[] = await manager
      .createQueryBuilder(TicketRow, 't')
      .select('t.owner', 'owner')
      .addSelect('COUNT(*)', 'many')
      .where({ owner: In(present), endedAt: IsNull(), state: Not('draft') })
      .groupBy('t.owner')
      .getRawMany()
    const load = new Map(rows.map(({ owner, many }) => [owner, Number(many)]))
    return [...present].sort((one, other) => (load.get(one) ?? 0) - (load.get(other) ?? 0))[0] ?? null
  }
}
