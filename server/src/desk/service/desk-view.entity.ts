import { Entity, Index } from 'typeorm'
import { IdColumn, InstantColumn, RefColumn, SealedColumn } from '../../core/database/columns.ts'

/** A list that a colleague saved under a name. Both are his own words, so they are sealed under his key. */
@Entity('desk_views')
@Index('desk_views_person', ['person', 'id'])
export class DeskViewRow {
  @IdColumn() id: string
  @RefColumn() person: string
  @InstantColumn() madeAt: number
  /** Name and filter, as JSON. */
  @SealedColumn() view: string
}
