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
export class OutboxRow {
  @IdColumn() id: string
  @WordColumn(40) kind: string
  @JsonColumn() about: Record<string, string>
  @InstantColumn() madeAt: number
  @InstantColumn() dueAt: number
  @CountColumn({ default: 0 }) attempts: number
  /** Who works on it, until when; an instance that dies loses it by time. */
  @RefColumn({ nullable: true }) leaseOwner: string | null
  @InstantColumn({ default: 0 }) leaseUntil: number
}
