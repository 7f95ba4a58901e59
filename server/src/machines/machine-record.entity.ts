import { Entity, Index, PrimaryColumn } from 'typeorm'
import type { MachineRecord, RecordSource } from '@iws/shared/machine/record'
import { InstantColumn, JsonColumn, WordColumn } from '../core/database/columns.ts'

/** What a source outside last said of one serial, which is here only as a keyed hash. */
@Entity('machine_records')
@Index('machine_records_read', ['readAt'])
export class MachineRecordRow {
  @PrimaryColumn({ type: 'varchar', length: 64 }) serialHash: string
  @WordColumn(12) source: RecordSource
  @WordColumn(8) state: 'found' | 'unknown'
  /** Empty where it is unknown. */
  @JsonColumn() records: readonly MachineRecord[]
  @InstantColumn() readAt: number
}
