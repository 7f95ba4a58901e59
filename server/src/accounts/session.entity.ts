import { Entity, Index } from 'typeorm'
import type { Role } from '@iws/shared/contract/endpoint'
import { HashColumn, IdColumn, InstantColumn, RefColumn, WordColumn } from '../core/database/columns.ts'

/** One sign-in. Only the hash of its token is kept: the table opens no door. */
@Entity('sessions')
@Index('sessions_token', ['tokenHash'], { unique: true })
@Index('sessions_person', ['person'])
@Index('sessions_end', ['endsAt'])
export class SessionRow {
  @IdColumn() id: string
  @HashColumn() tokenHash: string
  @WordColumn(16) role: Role
  @RefColumn() person: string
  @InstantColumn() madeAt: number
  @InstantColumn() seenAt: number
  /** It ends then, however busy it is. */
  @InstantColumn() endsAt: number
}
