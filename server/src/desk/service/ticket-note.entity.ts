import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, RefColumn, SealedColumn } from '../../core/database/columns.ts'

/** What a colleague wrote for colleagues; the customer never sees it. */
@Entity('ticket_notes')
@Index('ticket_notes_ticket', ['ticket', 'id'])
export class TicketNoteRow {
  @IdColumn() id: string
  @RefColumn() ticket: string
  @InstantColumn() at: number
  @RefColumn() person: string
  @SealedColumn() text: string
}
