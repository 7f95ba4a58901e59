import { Entity, Index } from 'typeorm'
import type { Requirement } from '@iws/shared/rulebook/schema'
import type { DateRuleId, Place, Residency, Way } from '@iws/shared/rulebook/words'
import type { Language } from '@iws/shared/text'
import type { RegistrationState } from '@iws/shared/ticket/registration'
import {
  CountColumn,
  FlagColumn,
  HashColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  RefColumn,
  SealedColumn,
  WordColumn,
} from '../core/database/columns.ts'

/**
 * One ticket with what it was opened under: its rows are frozen, so that a later rulebook asks nothing new of it. What a
 * person typed, chose or decided stands in the sealed columns, one JSON each, under the ticket's own key.
 */
@Entity('tickets')
@Index('tickets_number', ['number'], { unique: true })
@Index('tickets_opened', ['customer', 'openKeyHash'], { unique: true })
@Index('tickets_customer', ['customer', 'updatedAt'])
@Index('tickets_queue', ['state', 'waitingSince', 'id'])
@Index('tickets_serial', ['serialHash'])
@Index('tickets_phone', ['phoneHash'])
@Index('tickets_mail', ['mailHash'])
@Index('tickets_certificate', ['certificateHash'], { unique: true })
@Index('tickets_retention', ['erasedAt', 'endedAt'])
export class TicketRow {
  @IdColumn() id: string
  @WordColumn(13) number: string
  @RefColumn() customer: string
  @WordColumn(20) kind: 'registration'
  @WordColumn(20) state: RegistrationState
  /** Grows with every change of the ticket, its pages and marks included. */
  @CountColumn() version: number
  @WordColumn(10) language: Language
  @WordColumn(12) place: Place
  @WordColumn(12) way: Way
  @WordColumn(12) residency: Residency
  @WordColumn(80) rowId: string
  @WordColumn(40) rulebook: string
  @JsonColumn() requirements: Requirement[]
  @JsonColumn() dateRules: DateRuleId[]
  @FlagColumn() demonstration: boolean
  @InstantColumn() openedAt: number
  @InstantColumn() updatedAt: number
  @InstantColumn({ nullable: true }) submittedAt: number | null
  /** When it last came to us; stays when it goes back. */
  @InstantColumn({ default: 0 }) waitingSince: number
  @InstantColumn({ nullable: true }) dueBy: number | null
  /** When a step ended it; null while it lives, and for tickets that ended before this was kept. */
  @InstantColumn({ nullable: true }) endedAt: number | null
  /** When the retention ran out and its photos and days of travel were erased. */
  @InstantColumn({ nullable: true }) erasedAt: number | null
  /** How often it was submitted. */
  @CountColumn({ default: 0 }) round: number
  @HashColumn() openKeyHash: string
  @HashColumn({ nullable: true }) submitKeyHash: string | null
  @HashColumn({ nullable: true }) serialHash: string | null
  @HashColumn({ nullable: true }) phoneHash: string | null
  @HashColumn({ nullable: true }) mailHash: string | null
  @HashColumn({ nullable: true }) certificateHash: string | null
  @SealedColumn() typed: string
  @SealedColumn() excuses: string
  @SealedColumn() originals: string
  @SealedColumn() review: string
  @SealedColumn() outcome: string
}
