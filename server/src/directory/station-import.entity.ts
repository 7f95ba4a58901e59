import { Entity } from 'typeorm'
import { CountColumn, IdColumn, InstantColumn, RefColumn } from '../core/database/columns.ts'

/** One import of stations; the newest one is in force. */
@Entity('station_imports')
export class StationImportRow {
  @IdColumn() id: string
  @InstantColumn() at: number
  @RefColumn() importedBy: string
  @CountColumn() count: number
}
