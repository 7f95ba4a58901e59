import { Entity, Index } from 'typeorm'
import { CountColumn, IdColumn, InstantColumn, RefColumn, WordColumn } from '../core/database/columns.ts'

export const CHANNELS = ['wechat', 'mail', 'desk'] as const
export type Channel = (typeof CHANNELS)[number]

/**
 * `sending`: begun, and nobody knows yet how it ended; `waiting`: surely not taken, to be tried again; `unsure`: the answer got
 * lost; `none`: this way leads to nobody.
 */
export const DELIVERY_STATES = ['sending', 'waiting', 'sent', 'unsure', 'refused', 'none'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** How one notice fared on one way; at most one row for both. */
@Entity('deliveries')
@Index('deliveries_notice', ['notice', 'channel'], { unique: true })
@Index('deliveries_at', ['at'])
export class DeliveryRow {
  @IdColumn() id: string
  @RefColumn() notice: string
  @WordColumn(8) channel: Channel
  @WordColumn(10) state: DeliveryState
  @CountColumn() tries: number
  /** The other side's code of the last failure. */
  @WordColumn(40, { nullable: true }) code: string | null
  /** Their id of it or ours: WeChat's msgid, the Message-ID, the staff task. */
  @WordColumn(160, { nullable: true }) trace: string | null
  @InstantColumn() at: number
}
