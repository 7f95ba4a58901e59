import { Entity, Index, PrimaryColumn } from 'typeorm'
import { CountColumn, InstantColumn } from '../core/database/columns.ts'

/** How often something was tried in the window that runs; `key` is a keyed hash of a login or an address. */
@Entity('tries')
@Index('tries_end', ['windowEnds'])
export class TriesRow {
  @PrimaryColumn({ type: 'varchar', length: 64 }) key: string
  @CountColumn() count: number
  @InstantColumn() windowEnds: number
}
