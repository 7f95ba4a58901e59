import { Entity, Index } from 'typeorm'
import type { NoticeKind } from '@iws/shared/contract/gives/inbox'
import { IdColumn, InstantColumn, RefColumn, WordColumn } from '../core/database/columns.ts'

/** One line of a customer's inbox: ids and a kind. Its id is that of the job that brought it, so it comes once. */
@Entity('notices')
@Index('notices_customer', ['customer', 'id'])
export class NoticeRow {
  @IdColumn() id: string
  @RefColumn() customer: string
  @RefColumn() ticket: string
  @WordColumn(13) number: string
  @WordColumn(24) kind: NoticeKind
  @InstantColumn() at: number
  @InstantColumn({ nullable: true }) readAt: number | null
}
