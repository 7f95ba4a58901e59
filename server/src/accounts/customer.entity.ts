import { Entity, Index } from 'typeorm'
import { HashColumn, IdColumn, InstantColumn, SealedColumn } from '../core/database/columns.ts'

/** One customer: a WeChat user of this applet, or somebody known by a mailbox alone, whose openid is null. */
@Entity('customers')
@Index('customers_openid', ['openidHash'], { unique: true })
export class CustomerRow {
  @IdColumn() id: string
  @HashColumn({ nullable: true }) openidHash: string | null
  @SealedColumn({ nullable: true }) openid: string | null
  @InstantColumn() madeAt: number
}
