import { Entity, PrimaryColumn } from 'typeorm'
import { InstantColumn } from '../../core/database/columns.ts'

/** When some work of ours was last done by any server: how it knows afterwards that all of them stood still. */
@Entity('heartbeats')
export class HeartbeatRow {
  @PrimaryColumn({ type: 'varchar', length: 24 }) name: string
  @InstantColumn() at: number
}
