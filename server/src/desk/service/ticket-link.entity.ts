import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, RefColumn, WordColumn } from '../../core/database/columns.ts'

/** That two tickets belong together. One row stands for both directions. */
@Entity('ticket_links')
@Index('ticket_links_one', ['ticket', 'other', 'how'], { unique: true })
@Index('ticket_links_other', ['other'])
export class TicketLinkRow {
  @IdColumn() id: string
  @RefColumn() ticket: string
  @RefColumn() other: string
  @WordColumn(12) how: 'related' | 'merged' | 'split'
  @InstantColumn() madeAt: number
}
