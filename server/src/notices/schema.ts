import { index } from '../core/database/columns.ts'
import { createTable } from '../core/database/migration.ts'
import type { Schema } from '../core/database/open.ts'
import { NoticeRow } from './notice.entity.ts'

export const NOTICES_SCHEMA: Schema = {
  entities: [NoticeRow],
  migrations: [
    createTable(20261122201, 'notices', c => ({
      columns: [
        c.id(),
        c.ref('customer'),
        c.ref('ticket'),
        c.word('number', 13),
        c.word('kind', 24),
        c.instant('at'),
        c.instant('readAt', { isNullable: true }),
      ],
      indices: [index('notices_customer', ['customer', 'id'])],
    })),
  ],
}
