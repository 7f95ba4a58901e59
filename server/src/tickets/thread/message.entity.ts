import { Entity, Index } from 'typeorm'
import type { Language } from '@iws/shared/text'
import {
  HashColumn,
  IdColumn,
  InstantColumn,
  RefColumn,
  SealedColumn,
  WordColumn,
} from '../../core/database/columns.ts'

/** One message of a ticket of any kind. */
@Entity('messages')
@Index('messages_ticket', ['ticket', 'at', 'id'])
@Index('messages_key', ['ticket', 'keyHash'], { unique: true })
@Index('messages_unseen', ['ticket', 'seenAt'])
export class MessageRow {
  @IdColumn() id: string
  @RefColumn() ticket: string
  @InstantColumn() at: number
  @WordColumn(10) by: 'customer' | 'staff' | 'system'
  /** The member of staff who wrote it. */
  @RefColumn({ nullable: true }) person: string | null
  @SealedColumn() text: string
  @WordColumn(10, { nullable: true }) language: Language | null
  @WordColumn(10) via: 'applet' | 'desk' | 'mail'
  /** The canned reply it began from. */
  @WordColumn(40, { nullable: true }) reply: string | null
  @HashColumn() keyHash: string
  /** When the other side first looked; null until then. */
  @InstantColumn({ nullable: true }) seenAt: number | null
}
