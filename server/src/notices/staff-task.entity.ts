import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, JsonColumn, RefColumn, WordColumn } from '../core/database/columns.ts'

/** Something a member of staff must see to. Ids and codes only; the ticket has the words. */
@Entity('staff_tasks')
@Index('staff_tasks_key', ['key'], { unique: true })
@Index('staff_tasks_open', ['doneAt', 'dueAt'])
@Index('staff_tasks_ticket', ['ticket'])
export class StaffTaskRow {
  @IdColumn() id: string
  /** The same thing said twice is one task. */
  @WordColumn(100) key: string
  @WordColumn(24) kind: string
  @RefColumn({ nullable: true }) ticket: string | null
  /** The named member of staff; null: whoever of the team comes first. */
  @RefColumn({ nullable: true }) person: string | null
  @WordColumn(40, { nullable: true }) team: string | null
  @JsonColumn() about: Record<string, string>
  @InstantColumn() madeAt: number
  @InstantColumn({ nullable: true }) dueAt: number | null
  @InstantColumn({ nullable: true }) doneAt: number | null
  @RefColumn({ nullable: true }) doneBy: string | null
}
