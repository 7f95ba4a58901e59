import { Entity, Index } from 'typeorm'
import {
  CountColumn,
  HashColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  RefColumn,
  WordColumn,
} from '../core/database/columns.ts'

/** One line of the audit log. `hash` covers every other column and the hash before it. Rows are only ever added. */
@Entity('audit_log')
@Index('audit_log_place', ['chain', 'seq'], { unique: true })
@Index('audit_log_subject', ['subject'])
export class AuditRow {
  @IdColumn() id: string
  @CountColumn() chain: number
  @CountColumn() seq: number
  @InstantColumn() at: number
  /** Id of the person who acted; null for somebody who is not signed in, or the server itself. */
  @RefColumn({ nullable: true }) actor: string | null
  @WordColumn(16) role: string
  @WordColumn(40) action: string
  /** Id of what was acted on; null where there is none. */
  @RefColumn({ nullable: true }) subject: string | null
  @JsonColumn() detail: Record<string, string>
  @HashColumn() hash: string
}
