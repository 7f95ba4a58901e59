import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { newId } from '../core/ids.ts'
import { peopleOnDuty } from './people-on-duty.ts'
import type { PeopleOnDuty, Seat } from './people-on-duty.ts'
import { TeamMemberRow } from './team-member.entity.ts'

/** Who is in which team, who leads it and who is at the desk now. The teams themselves are rows of the rulebook. */
@Injectable()
export class Teams {
  /** Puts a member into a team, or changes whether he leads it. */
  async join(
    manager: EntityManager,
    { team, staff, lead = false }: { team: string; staff: string; lead?: boolean },
    now: number,
  ): Promise<void> {
    const known = await manager.findOneBy(TeamMemberRow, { team, staff })
    if (known) await manager.update(TeamMemberRow, { id: known.id }, { lead })
    else await manager.insert(TeamMemberRow, { id: newId(now), team, staff, lead, presentUntil: null })
  }

  async leave(manager: EntityManager, team: string, staff: string): Promise<void> {
    await manager.delete(TeamMemberRow, { team, staff })
  }

  /** Says until when (epoch ms) a member is at the desk, in all his teams; null: he has gone. */
  async present(manager: EntityManager, staff: string, until: number | null): Promise<void> {
    await manager.update(TeamMemberRow, { staff }, { presentUntil: until })
  }

  /** Every seat, by team. */
  async seats(manager: EntityManager): Promise<Seat[]> {
    return manager.find(TeamMemberRow, { order: { team: 'ASC', staff: 'ASC' } })
  }

  /** The teams of one member. */
  async ofStaff(manager: EntityManager, staff: string): Promise<string[]> {
    const rows = await manager.find(TeamMemberRow, { where: { staff }, order: { team: 'ASC' } })
    return rows.map(row => row.team)
  }

  /** The people work can be given to at `now`. */
  async onDuty(manager: EntityManager, now: number): Promise<PeopleOnDuty> {
    return peopleOnDuty(await this.seats(manager), now)
  }
}
