import { Entity, Index } from 'typeorm'
import {
  CountColumn,
  HashColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  RefColumn,
  WordColumn,
} from '../core/database/columns.ts'

/**
 * How far a mail has come: `received` stored, `placed` its ticket is known, `done` everything follows from it; `unclear` a person
 * must say where it belongs, `ignored` nobody wrote it, `failed` it could not be read.
 */
export type MailState = 'received' | 'placed' | 'done' | 'unclear' | 'ignored' | 'failed'

/** One mail that came in. Its bytes lie sealed in the store under its own key; nothing of what it says stands here. */
@Entity('mails')
@Index('mails_key', ['keyHash'], { unique: true })
@Index('mails_message', ['messageHash'])
@Index('mails_ticket', ['ticket'])
@Index('mails_state', ['state', 'receivedAt'])
@Index('mails_object', ['object'])
export class MailRow {
  @IdColumn() id: string
  /** What makes it the same mail when it is delivered again: sender and Message-ID, or the bytes. */
  @HashColumn() keyHash: string
  @HashColumn({ nullable: true }) messageHash: string | null
  @WordColumn(12) state: MailState
  /** How its ticket was found, or why none was looked for. */
  @WordColumn(16, { nullable: true }) way: string | null
  @RefColumn({ nullable: true }) ticket: string | null
  /** Ids of the tickets it may belong to, for the person who decides. */
  @JsonColumn({ nullable: true }) candidates: string[] | null
  @InstantColumn() receivedAt: number
  @CountColumn() bytes: number
  @RefColumn() object: string
  @CountColumn({ default: 0 }) tries: number
  /** Codes of the files that were not kept, for the reply: `n:why` by their place in the mail. */
  @JsonColumn({ nullable: true }) refused: string[] | null
  /** When its bytes and its key were erased; the row stays, so that it is known when it comes again. */
  @InstantColumn({ nullable: true }) erasedAt: number | null
}
