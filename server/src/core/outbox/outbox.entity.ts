import { Entity, Index } from 'typeorm'
import {
  CountColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  RefColumn,
  WordColumn,
} from '../database/columns.ts'

/** Something to be done after a commit. It holds ids and kinds, never words: those are made when it is done. */
@Entity('outbox')
@Index('outbox_due', ['dueAt'])
@Index('outbox_kind', ['kind', 'dueAt', 'id'])
@Index('outbox_line', ['line', 'id'])
export class OutboxRow {
  @IdColumn() id: string
  @WordColumn(40) kind: string
  /** Jobs of one line are done one after the other, in the order of their ids; null: this one waits for no other. */
  @WordColumn(40, { nullable: true }) line: string | null
  @JsonColumn() about: Record<string, string>
  @InstantColumn() madeAt: number
  @InstantColumn() dueAt: number
  @CountColumn({ default: 0 }) attempts: number
  /** Who works on it, until when; an instance that dies loses it by time. */
  @RefColumn({ nullable: true }) leaseOwner: string | null
  @InstantColumn({ default: 0 }) leaseUntil: number
}
