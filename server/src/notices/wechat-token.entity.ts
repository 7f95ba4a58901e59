import { Entity, PrimaryColumn } from 'typeorm'
import { InstantColumn, SealedColumn } from '../core/database/columns.ts'

/** The token with which our servers speak to WeChat, shared by all of them. */
@Entity('wechat_tokens')
export class WechatTokenRow {
  @PrimaryColumn({ type: 'varchar', length: 26 }) appid: string
  @SealedColumn() token: string
  @InstantColumn() endsAt: number
}
