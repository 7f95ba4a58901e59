import { Entity, Index } from 'typeorm'
import type { StaffRole } from '@iws/shared/contract/endpoint'
import { HashColumn, IdColumn, InstantColumn, SealedColumn, WordColumn } from '../core/database/columns.ts'

/** One member of staff, with one role. */
@Entity('staff')
@Index('staff_login', ['loginHash'], { unique: true })
export class StaffRow {
  @IdColumn() id: string
  @HashColumn() loginHash: string
  @SealedColumn() login: string
  @SealedColumn() name: string
  @WordColumn(16) role: StaffRole
  /** `argon2id$memory$passes$salt$tag`; never leaves the server. */
  @WordColumn(160) password: string
  @InstantColumn() madeAt: number
}
