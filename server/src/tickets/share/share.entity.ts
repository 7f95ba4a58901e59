import { Entity, Index } from 'typeorm'
import { CountColumn, HashColumn, IdColumn, InstantColumn, RefColumn } from '../../core/database/columns.ts'

/** A card by which somebody without an account sees how one ticket stands. Its code is the signed id; no table holds it. */
@Entity('ticket_shares')
@Index('ticket_shares_key', ['keyHash'], { unique: true })
@Index('ticket_shares_ticket', ['ticket'])
@Index('ticket_shares_end', ['expiresAt'])
export class ShareRow {
  @IdColumn() id: string
  @RefColumn() ticket: string
  /** The owner who made it: with another owner of the ticket it opens nothing. */
  @RefColumn() customer: string
  @HashColumn() keyHash: string
  @InstantColumn() madeAt: number
  @InstantColumn() expiresAt: number
  @InstantColumn({ nullable: true }) stoppedAt: number | null
  /** How often somebody else opened it, and when last. */
  @CountColumn({ default: 0 }) openings: number
  @InstantColumn({ nullable: true }) openedAt: number | null
}
