import { Entity, Index } from 'typeorm'
import type { FileUse } from '@iws/shared/contract/service'
import {
  CountColumn,
  HashColumn,
  IdColumn,
  InstantColumn,
  RefColumn,
  SealedColumn,
  WordColumn,
} from '../core/database/columns.ts'

/** `received` a photo or film before its cleaning; `kept` sealed as it came and shown to nobody (HEIC, PDF, some films). */
export type AttachmentState = 'received' | 'clean' | 'unreadable' | 'kept'

/** Media types of films. */
export const FILM = /^video\//

/** A file of a ticket that answers no paper requirement: of the trouble, a message, a mail, an ask of the local centre. */
@Entity('attachments')
@Index('attachments_ticket', ['ticket'])
@Index('attachments_key', ['ticket', 'keyHash'], { unique: true })
@Index('attachments_state', ['state', 'leaseUntil'])
@Index('attachments_original', ['original'])
@Index('attachments_page', ['page'])
@Index('attachments_thumbnail', ['thumbnail'])
export class AttachmentRow {
  @IdColumn() id: string
  @RefColumn() ticket: string
  @WordColumn(12) state: AttachmentState
  @WordColumn(10) use: FileUse
  /** The ask it answers, or the message it came with. */
  @RefColumn({ nullable: true }) ask: string | null
  @RefColumn({ nullable: true }) message: string | null
  /** Media type by its bytes. */
  @WordColumn(40) type: string
  /** The name it came with; people write names and serials into them. */
  @SealedColumn({ nullable: true }) name: string | null
  @InstantColumn() receivedAt: number
  @CountColumn() bytes: number
  /** Of the file as it was sent. */
  @HashColumn() sha256: string
  @CountColumn() width: number
  @CountColumn() height: number
  @RefColumn() original: string
  @RefColumn({ nullable: true }) page: string | null
  @RefColumn({ nullable: true }) thumbnail: string | null
  @WordColumn(120) wrappedKey: string
  @HashColumn() keyHash: string
  @HashColumn() bodyHash: string
  @InstantColumn({ default: 0 }) leaseUntil: number
  @CountColumn({ default: 0 }) attempts: number
  @InstantColumn({ nullable: true }) erasedAt: number | null
}
