import { Entity, Index } from 'typeorm'
import {
  CountColumn,
  HashColumn,
  IdColumn,
  InstantColumn,
  RefColumn,
  WordColumn,
} from '../core/database/columns.ts'

/** How many messages of one template a customer's consents still allow. */
@Entity('subscriptions')
@Index('subscriptions_one', ['customer', 'template'], { unique: true })
export class SubscriptionRow {
  @IdColumn() id: string
  @RefColumn() customer: string
  @WordColumn(64) template: string
  @CountColumn() left: number
}

/** A tap that was counted. */
@Entity('subscription_taps')
@Index('subscription_taps_key', ['keyHash'], { unique: true })
@Index('subscription_taps_at', ['at'])
export class SubscriptionTapRow {
  @IdColumn() id: string
  @HashColumn() keyHash: string
  @InstantColumn() at: number
}
