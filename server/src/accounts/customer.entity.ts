import { Entity, Index } from 'typeorm'
import { HashColumn, IdColumn, InstantColumn, SealedColumn } from '../core/database/columns.ts'

/** One WeChat user of this applet. */
@Entity('customers')
@Index('customers_openid', ['openidHash'], { unique: true })
export class CustomerRow {
  @IdColumn() id: string
  @HashColumn() openidHash: string
  @SealedColumn() openid: string
  @InstantColumn() madeAt: number
}
