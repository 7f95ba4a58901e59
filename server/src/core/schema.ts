import { index } from './database/columns.ts'
import { addColumn, addIndex, createTable } from './database/migration.ts'
import type { Schema } from './database/open.ts'
import { OutboxRow } from './outbox/outbox.entity.ts'
import { KeyRow } from './vault/key.entity.ts'

export const CORE_SCHEMA: Schema = {
  entities: [KeyRow, OutboxRow],
  migrations: [
    createTable(20261122001, 'keys', c => ({
      columns: [{ ...c.word('owner', 40), isPrimary: true }, c.word('wrapped', 120), c.instant('madeAt')],
    })),
    createTable(20261122002, 'outbox', c => ({
      columns: [
        c.id(),
        c.word('kind', 40),
        c.json('about'),
        c.instant('madeAt'),
        c.instant('dueAt'),
        c.count('attempts', { default: 0 }),
        c.ref('leaseOwner', { isNullable: true }),
        c.instant('leaseUntil', { default: 0 }),
      ],
      indices: [index('outbox_due', ['dueAt'])],
    })),
    addColumn(20261123001, 'outbox', c => c.word('line', 40, { isNullable: true })),
    addIndex(20261123002, 'outbox', index('outbox_line', ['line', 'id'])),
    addIndex(20261123003, 'outbox', index('outbox_kind', ['kind', 'dueAt', 'id'])),
  ],
}
