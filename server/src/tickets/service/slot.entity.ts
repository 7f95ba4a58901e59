import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, RefColumn } from '../../core/database/columns.ts'

/** A time of one engineer that a ticket has taken. The unique index is what makes a time bookable once. */
@Entity('slots')
@Index('slots_one', ['engineer', 'startsAt'], { unique: true })
@Index('slots_ticket', ['ticket'], { unique: true })
@Index('slots_starts', ['startsAt'])
export class SlotRow {
  @IdColumn() id: string
  @RefColumn() engineer: string
  @RefColumn() ticket: string
  @InstantColumn() startsAt: number
  @InstantColumn() endsAt: number
  @InstantColumn() bookedAt: number
}
