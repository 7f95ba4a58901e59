import { Entity, Index } from 'typeorm'
import type { StationRow as Station } from '@iws/shared/rulebook/directory'
import { IdColumn, JsonColumn, RefColumn } from '../core/database/columns.ts'

/** One station of an import, as it goes into the segment. Ids grow in the order of the file. */
@Entity('stations')
@Index('stations_import', ['import', 'id'])
export class StationRow {
  @IdColumn() id: string
  @RefColumn() import: string
  @JsonColumn() row: Station
}
