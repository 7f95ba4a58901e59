import { index } from '../../core/database/columns.ts'
import { createTable } from '../../core/database/migration.ts'
import type { Schema } from '../../core/database/open.ts'
import { LookerRow } from './looker.entity.ts'

export const LOOKING_SCHEMA: Schema = {
  entities: [LookerRow],
  migrations: [
    createTable(20261123571, 'lookers', c => ({
      columns: [c.id(), c.ref('ticket'), c.ref('person'), c.word('doing', 8), c.instant('until')],
      indices: [index('lookers_one', ['ticket', 'person'], true), index('lookers_until', ['until'])],
    })),
  ],
}
