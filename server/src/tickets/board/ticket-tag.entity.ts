import { Entity, Index } from 'typeorm'
import { HashColumn, IdColumn, RefColumn, SealedColumn } from '../../core/database/columns.ts'

/** One tag on one ticket: found by its keyed hash, read under the ticket's key. */
@Entity('ticket_tags')
@Index('ticket_tags_one', ['ticket', 'hash'], { unique: true })
@Index('ticket_tags_hash', ['hash', 'ticket'])
export class TicketTagRow {
  @IdColumn() id: string
  @RefColumn() ticket: string
  @HashColumn() hash: string
  @SealedColumn() tag: string
}
