import { index } from '../core/database/columns.ts'
import { createTable } from '../core/database/migration.ts'
import type { Schema } from '../core/database/open.ts'
import { ConsentRow } from './consent.entity.ts'

export const CONSENT_SCHEMA: Schema = {
  entities: [ConsentRow],
  migrations: [
    createTable(20261122151, 'consents', c => ({
      columns: [
        c.id(),
        c.ref('customer'),
        c.ref('ticket'),
        c.word('kind', 20),
        c.word('version', 40),
        c.instant('givenAt'),
        c.instant('withdrawnAt', { isNullable: true }),
      ],
      indices: [index('consents_ticket', ['ticket', 'kind'])],
    })),
  ],
}
