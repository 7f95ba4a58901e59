import { Entity, Index } from 'typeorm'
import type { Requirement } from '@iws/shared/rulebook/schema'
import type { DateRuleId, Place, Residency, Way } from '@iws/shared/rulebook/words'
import type { Language } from '@iws/shared/text'
import type { TicketKind } from '@iws/shared/ticket/kinds'
import type { RegistrationState } from '@iws/shared/ticket/registration'
import type { ServiceState } from '@iws/shared/ticket/service-life'
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

const MAYBE = { nullable: true }

/**
 * One ticket of any kind with what it was opened under: its rows are frozen, so that a later rulebook asks nothing new of
 * it. What a person typed, chose or decided stands in the sealed columns, one JSON each, under the ticket's own key: a
 * registration in the five named after its parts, the other kinds in `service`.
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
@Index('tickets_name', ['nameHash'])
@Index('tickets_retention', ['erasedAt', 'endedAt'])
@Index('tickets_board', ['kind', 'endedAt', 'nextDue', 'submittedAt', 'id'])
@Index('tickets_board_owner', ['kind', 'owner', 'endedAt', 'nextDue', 'submittedAt', 'id'])
@Index('tickets_board_state', ['kind', 'state', 'endedAt', 'nextDue', 'submittedAt', 'id'])
@Index('tickets_board_country', ['kind', 'country', 'endedAt', 'nextDue', 'submittedAt', 'id'])
@Index('tickets_board_team', ['kind', 'team', 'endedAt', 'nextDue', 'submittedAt', 'id'])
export class TicketRow {
  @IdColumn() id: string
  @WordColumn(13) number: string
  @RefColumn() customer: string
  @WordColumn(20) kind: TicketKind
  @WordColumn(20) state: RegistrationState | ServiceState
  /** Grows with every change of the ticket, its pages and marks included. */
  @CountColumn() version: number
  @WordColumn(10) language: Language
  @WordColumn(12, MAYBE) place: Place | null
  @WordColumn(12, MAYBE) way: Way | null
  @WordColumn(12, MAYBE) residency: Residency | null
  @WordColumn(80, MAYBE) rowId: string | null
  @WordColumn(40) rulebook: string
  @JsonColumn(MAYBE) requirements: Requirement[] | null
  @JsonColumn(MAYBE) dateRules: DateRuleId[] | null
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
  @SealedColumn(MAYBE) typed: string | null
  @SealedColumn(MAYBE) excuses: string | null
  @SealedColumn(MAYBE) originals: string | null
  @SealedColumn(MAYBE) review: string | null
  @SealedColumn(MAYBE) outcome: string | null
  /** The member of staff who answers for it. */
  @RefColumn(MAYBE) owner: string | null
  @WordColumn(40, MAYBE) team: string | null
  /** Where the machine is, ISO 3166-1 alpha-2. */
  @WordColumn(2, MAYBE) country: string | null
  /** When the earliest open promise is due. */
  @InstantColumn(MAYBE) nextDue: number | null
  /** How it came to us. */
  @WordColumn(10, { default: 'applet' }) source: 'applet' | 'mail' | 'desk'
  @RefColumn(MAYBE) mergedInto: string | null
  @HashColumn(MAYBE) nameHash: string | null
  @SealedColumn(MAYBE) service: string | null
}
