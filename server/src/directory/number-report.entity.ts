import { Entity, Index } from 'typeorm'
import type { NumberFault } from '@iws/shared/contract/directory'
import {
  HashColumn,
  IdColumn,
  InstantColumn,
  RefColumn,
  SealedColumn,
  WordColumn,
} from '../core/database/columns.ts'

/** One person's word that a number of the directory is wrong. Place, phone and fault are codes of the book. */
@Entity('number_reports')
@Index('number_reports_key', ['keyHash'], { unique: true })
@Index('number_reports_closed', ['closedAt'])
export class NumberReportRow {
  @IdColumn() id: string
  /** Keyed hash of the idempotency key. */
  @HashColumn() keyHash: string
  @WordColumn(2) place: string
  @WordColumn(60) phone: string
  @WordColumn(24) fault: NumberFault
  @SealedColumn() note: string
  @InstantColumn() at: number
  @InstantColumn({ nullable: true }) closedAt: number | null
  @RefColumn({ nullable: true }) closedBy: string | null
  @SealedColumn({ nullable: true }) closedNote: string | null
}
