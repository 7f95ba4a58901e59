import { Entity, Index } from 'typeorm'
import type { EventActor, EventKind } from '@iws/shared/ticket/timeline'
import { IdColumn, InstantColumn, RefColumn, SealedColumn, WordColumn } from '../core/database/columns.ts'

/** Something that happened to a ticket. Rows are only ever added. */
@Entity('ticket_events')
@Index('ticket_events_ticket', ['ticket', 'at', 'id'])
export class EventRow {
  @IdColumn() id: string
  @RefColumn() ticket: string
  @InstantColumn() at: number
  @WordColumn(10) by: EventActor
  /** The member of staff; null for customers and the system. */
  @RefColumn({ nullable: true }) person: string | null
  @WordColumn(24) what: EventKind
  /** Ids, codes and notes for the words, as JSON. */
  @SealedColumn() about: string
}
