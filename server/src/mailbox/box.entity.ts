import { Entity, PrimaryColumn } from 'typeorm'
import { CountColumn, InstantColumn, RefColumn, WordColumn } from '../core/database/columns.ts'

/** How far a mailbox has been read, and who reads it. */
@Entity('mail_boxes')
export class BoxRow {
  /** A keyed hash of its address. */
  @PrimaryColumn({ type: 'varchar', length: 64 }) box: string
  /** The server's own mark for this set of numbers; another one makes all of them new. */
  @WordColumn(24) uidValidity: string
  @CountColumn() uid: number
  @RefColumn({ nullable: true }) leaseOwner: string | null
  @InstantColumn({ default: 0 }) leaseUntil: number
}
