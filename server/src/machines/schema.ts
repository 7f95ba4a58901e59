import { index } from '../core/database/columns.ts'
import { createTable } from '../core/database/migration.ts'
import type { Schema } from '../core/database/open.ts'
import { MachineRecordRow } from './machine-record.entity.ts'

export const MACHINES_SCHEMA: Schema = {
  entities: [MachineRecordRow],
  migrations: [
    createTable(20261122701, 'machine_records', c => ({
      columns: [
        { ...c.hash('serialHash'), isPrimary: true },
        c.word('source', 12),
        c.word('state', 8),
        c.json('records'),
        c.instant('readAt'),
      ],
      indices: [index('machine_records_read', ['readAt'])],
    })),
  ],
}
