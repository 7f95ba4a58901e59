import { Entity, PrimaryColumn } from 'typeorm'
import { CountColumn, HashColumn } from '../core/database/columns.ts'

/** The end of one chain: whoever adds a line takes this row first, so that no chain forks. */
@Entity('audit_heads')
export class AuditHeadRow {
  @PrimaryColumn({ type: 'int' }) chain: number
  @CountColumn() seq: number
  @HashColumn() hash: string
}
