import { Entity, PrimaryColumn } from 'typeorm'
import { InstantColumn, WordColumn } from '../database/columns.ts'

/** One wrapped key of one owner. Without the row, everything sealed under it stays unreadable for good. */
@Entity('keys')
export class KeyRow {
  /** `kind:id`, such as `ticket:01J…`. */
  @PrimaryColumn({ type: 'varchar', length: 40 })
  owner: string

  @WordColumn(120)
  wrapped: string

  @InstantColumn()
  madeAt: number
}
