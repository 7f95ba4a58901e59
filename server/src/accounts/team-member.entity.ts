import { Entity, Index } from 'typeorm'
import { FlagColumn, IdColumn, InstantColumn, RefColumn, WordColumn } from '../core/database/columns.ts'

/** A member of staff in a team of the rulebook. */
@Entity('team_members')
@Index('team_members_one', ['team', 'staff'], { unique: true })
@Index('team_members_staff', ['staff'])
export class TeamMemberRow {
  @IdColumn() id: string
  @WordColumn(40) team: string
  @RefColumn() staff: string
  /** Leads the team: sees what is at risk and takes what nobody else keeps. */
  @FlagColumn() lead: boolean
  /** Until when he is at the desk; null or past: he is not. */
  @InstantColumn({ nullable: true }) presentUntil: number | null
}
