import { Entity, Index } from 'typeorm'
import type { ServiceConsent } from '@iws/shared/contract/service'
import type { ConsentKind } from '@iws/shared/contract/tickets'
import { IdColumn, InstantColumn, RefColumn, WordColumn } from '../core/database/columns.ts'

/** Who agreed to which version of which words, when, for which ticket; and when it was taken back. Rows stay. */
@Entity('consents')
@Index('consents_ticket', ['ticket', 'kind'])
export class ConsentRow {
  @IdColumn() id: string
  @RefColumn() customer: string
  @RefColumn() ticket: string
  @WordColumn(20) kind: ConsentKind | ServiceConsent
  @WordColumn(40) version: string
  @InstantColumn() givenAt: number
  @InstantColumn({ nullable: true }) withdrawnAt: number | null
}
