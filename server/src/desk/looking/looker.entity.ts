import { Entity, Index } from 'typeorm'
import type { Doing } from '@iws/shared/contract/gives/thread'
import { IdColumn, InstantColumn, RefColumn, WordColumn } from '../../core/database/columns.ts'

/** That a member of staff has a ticket open, until he stops saying so. */
@Entity('lookers')
@Index('lookers_one', ['ticket', 'person'], { unique: true })
@Index('lookers_until', ['until'])
export class LookerRow {
  @IdColumn() id: string
  @RefColumn() ticket: string
  @RefColumn() person: string
  @WordColumn(8) doing: Doing
  @InstantColumn() until: number
}
