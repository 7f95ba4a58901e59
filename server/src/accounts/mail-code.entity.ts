import { Entity, Index, PrimaryColumn } from 'typeorm'
import type { Language } from '@iws/shared/text'
import { CountColumn, InstantColumn, RefColumn, WordColumn } from '../core/database/columns.ts'

/**
 * A code that was mailed to a mailbox, the last one alone. The code itself is not here: it is made of `salt` with a key that
 * is not in the database.
 */
@Entity('mail_codes')
@Index('mail_codes_end', ['endsAt'])
export class MailCodeRow {
  @PrimaryColumn({ type: 'varchar', length: 64 }) mailHash: string
  @RefColumn() salt: string
  @WordColumn(10) language: Language
  @CountColumn({ default: 0 }) tries: number
  @InstantColumn() endsAt: number
}
