import { Entity, Index } from 'typeorm'
import { CountColumn, IdColumn, InstantColumn, RefColumn, WordColumn } from '../../core/database/columns.ts'

/** A ticket handed over to a local centre by mail: a link to one ticket that expires. */
@Entity('packets')
@Index('packets_ticket', ['ticket'])
export class PacketRow {
  @IdColumn() id: string
  @RefColumn() ticket: string
  /** Id of the routing row that names the receiver. */
  @WordColumn(40) route: string
  @InstantColumn() madeAt: number
  /** 0: the customer took the consent back. */
  @InstantColumn() expiresAt: number
  /** When it was first opened, and how often so far. */
  @InstantColumn({ nullable: true }) openedAt: number | null
  @CountColumn({ default: 0 }) openings: number
}
