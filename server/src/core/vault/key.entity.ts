import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One wrapped key of one owner. Without the row, everything sealed under it stays unreadable for good. */
@Entity('keys')
export class KeyRow {
  /** `kind:id`, such as `ticket:01J…`. */
  @PrimaryColumn({ type: 'varchar', length: 40 })
  owner: string

  @Column({ type: 'varchar', length: 120 })
  wrapped: string

  @Column({ name: 'made_at', type: 'bigint' })
  madeAt: number
}
