import { Entity, Index } from 'typeorm'
import {
  CountColumn,
  HashColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  RefColumn,
} from '../core/database/columns.ts'

/** A code that moves a ticket from the sender of a mail to the customer who enters it. Its id is that of the mail. */
@Entity('claims')
@Index('claims_code', ['codeHash'], { unique: true })
@Index('claims_ticket', ['ticket'])
@Index('claims_end', ['endsAt'])
export class ClaimRow {
  @IdColumn() id: string
  @RefColumn() ticket: string
  @HashColumn() codeHash: string
  /** Keyed hashes of what counts as the second factor. */
  @JsonColumn() tails: string[]
  @InstantColumn() madeAt: number
  @InstantColumn() endsAt: number
  /** Wrong second factors so far. */
  @CountColumn({ default: 0 }) misses: number
  @InstantColumn({ nullable: true }) usedAt: number | null
}
