import { Entity, Index, PrimaryColumn } from 'typeorm'
import type { KeptKind } from '@iws/shared/ticket/kept-rate'
import { CountColumn, InstantColumn, WordColumn } from '../../core/database/columns.ts'

/** How the promises of one kind ended in one week of Beijing. Written once, when the week is over: nothing in it changes then. */
@Entity('kept_weeks')
@Index('kept_weeks_begins', ['begins'])
export class KeptWeekRow {
  /** The week's Monday and the kind. */
  @PrimaryColumn({ type: 'varchar', length: 32 }) id: string
  @InstantColumn() begins: number
  @WordColumn(16) kind: KeptKind
  @CountColumn() kept: number
  @CountColumn() broken: number
  @CountColumn() released: number
}
