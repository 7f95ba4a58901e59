import { Entity, Index } from 'typeorm'
import type { Language } from '@iws/shared/text'
import {
  HashColumn,
  IdColumn,
  InstantColumn,
  RefColumn,
  SealedColumn,
  WordColumn,
} from '../core/database/columns.ts'

/** A mailbox that a customer has written from, or has signed in with. */
@Entity('customer_mails')
@Index('customer_mails_mail', ['mailHash'], { unique: true })
@Index('customer_mails_customer', ['customer', 'id'])
export class CustomerMailRow {
  @IdColumn() id: string
  @RefColumn() customer: string
  @HashColumn() mailHash: string
  @SealedColumn() mail: string
  @WordColumn(10) language: Language
  @InstantColumn() madeAt: number
}
