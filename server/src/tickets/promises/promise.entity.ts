import { Entity, Index } from 'typeorm'
import type {
  BreachReason,
  EvidenceKind,
  PromiseKind,
  PromiseState,
  Release,
  Stage,
} from '@iws/shared/ticket/promise'
import {
  CountColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  RefColumn,
  WordColumn,
} from '../../core/database/columns.ts'

/** One promise to a customer. Rows are never taken away: what was not kept stays counted. */
@Entity('promises')
@Index('promises_due', ['state', 'nextAt'])
@Index('promises_ticket', ['ticket', 'state'])
@Index('promises_stage', ['state', 'stage', 'ticket'])
@Index('promises_closed', ['closedAt'])
export class PromiseRow {
  @IdColumn() id: string
  @RefColumn() ticket: string
  @WordColumn(16) kind: PromiseKind
  @WordColumn(12) state: PromiseState
  /** Who is to keep it; null while nobody has taken the ticket. */
  @RefColumn({ nullable: true }) owner: string | null
  @WordColumn(40, { nullable: true }) team: string | null
  @InstantColumn() madeAt: number
  @InstantColumn() dueAt: number
  /** The last rung of the ladder that was taken. */
  @CountColumn() stage: Stage
  /** When the next rung comes; null once it is closed. */
  @InstantColumn({ nullable: true }) nextAt: number | null
  /** It was known when it was made that the local centre opens too late for it. */
  @FlagColumn() centreLate: boolean
  /** When somebody of ours last tried and reached nobody. */
  @InstantColumn({ nullable: true }) triedAt: number | null
  @InstantColumn({ nullable: true }) closedAt: number | null
  @WordColumn(12, { nullable: true }) evidenceKind: EvidenceKind | null
  @RefColumn({ nullable: true }) evidence: string | null
  /** Why it was broken, or why it was released. */
  @WordColumn(16, { nullable: true }) why: BreachReason | Release | null
  /** The promise made instead of it. */
  @RefColumn({ nullable: true }) next: string | null
  /** The broken promise it was made instead of. */
  @RefColumn({ nullable: true }) renews: string | null
  /** `rule`: nobody named the time, it is our target for the next word. */
  @WordColumn(8, { nullable: true }) namedBy: 'rule' | null
}
