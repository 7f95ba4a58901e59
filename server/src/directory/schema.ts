import { index } from '../core/database/columns.ts'
import { createTable } from '../core/database/migration.ts'
import type { Schema } from '../core/database/open.ts'
import { NumberReportRow } from './number-report.entity.ts'
import { StationImportRow } from './station-import.entity.ts'
import { StationRow } from './station.entity.ts'

export const DIRECTORY_SCHEMA: Schema = {
  entities: [NumberReportRow, StationImportRow, StationRow],
  migrations: [
    createTable(20261122601, 'number_reports', c => ({
      columns: [
        c.id(),
        c.hash('keyHash'),
        c.word('place', 2),
        c.word('phone', 60),
        c.word('fault', 24),
        c.sealed('note'),
        c.instant('at'),
        c.instant('closedAt', { isNullable: true }),
        c.ref('closedBy', { isNullable: true }),
        c.sealed('closedNote', { isNullable: true }),
      ],
      indices: [index('number_reports_key', ['keyHash'], true), index('number_reports_closed', ['closedAt'])],
    })),
    createTable(20261122602, 'station_imports', c => ({
      columns: [c.id(), c.instant('at'), c.ref('importedBy'), c.count('count')],
    })),
    createTable(20261122603, 'stations', c => ({
      columns: [c.id(), c.ref('import'), c.json('row')],
      indices: [index('stations_import', ['import', 'id'])],
    })),
  ],
}
