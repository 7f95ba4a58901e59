import { Entity, Index } from 'typeorm'
import {
  CountColumn,
  HashColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  RefColumn,
  SealedColumn,
  WordColumn,
} from '../core/database/columns.ts'

/** How the file itself stands; a reviewer's marks lie beside it. */
export type FileState = 'received' | 'clean' | 'unreadable' | 'replaced'
export type PageMark = 'accepted' | 'sent-back'

/** One photo of a paper. The working mark is the reviewer's; the told mark is what the customer has been told. */
@Entity('documents')
@Index('documents_ticket', ['ticket'])
@Index('documents_key', ['ticket', 'keyHash'], { unique: true })
@Index('documents_state', ['state', 'leaseUntil'])
@Index('documents_original', ['original'])
@Index('documents_page', ['page'])
@Index('documents_thumbnail', ['thumbnail'])
export class DocumentRow {
  @IdColumn() id: string
  @RefColumn() ticket: string
  @WordColumn(12) state: FileState
  @WordColumn(40) paper: string
  /** Ids of the requirements it answers. */
  @JsonColumn() covers: string[]
  @InstantColumn() receivedAt: number
  @CountColumn() bytes: number
  /** Of the file as it was sent. */
  @HashColumn() sha256: string
  @CountColumn() width: number
  @CountColumn() height: number
  /** Ids of the three sealed objects; the file as sent is kept but never shown. */
  @RefColumn() original: string
  @RefColumn({ nullable: true }) page: string | null
  @RefColumn({ nullable: true }) thumbnail: string | null
  @WordColumn(120) wrappedKey: string
  @HashColumn() keyHash: string
  /** Of everything the request said, so that a second one under the same key can be compared. */
  @HashColumn() bodyHash: string
  @RefColumn({ nullable: true }) replaces: string | null
  @WordColumn(12, { nullable: true }) mark: PageMark | null
  @SealedColumn({ nullable: true }) because: string | null
  @WordColumn(12, { nullable: true }) toldMark: PageMark | null
  @SealedColumn({ nullable: true }) toldBecause: string | null
  /** Until when somebody is cleaning it; 0 when nobody is. */
  @InstantColumn({ default: 0 }) leaseUntil: number
  @CountColumn({ default: 0 }) attempts: number
  /** When its files and its key were erased; the row stays. */
  @InstantColumn({ nullable: true }) erasedAt: number | null
}
