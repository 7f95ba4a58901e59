import { index } from '../core/database/columns.ts'
import { addInstant, createTable } from '../core/database/migration.ts'
import type { Schema } from '../core/database/open.ts'
import { DocumentRow } from './document.entity.ts'

const NULLABLE = { isNullable: true }

export const DOCUMENTS_SCHEMA: Schema = {
  entities: [DocumentRow],
  migrations: [
    createTable(20261122301, 'documents', c => ({
      columns: [
        c.id(),
        c.ref('ticket'),
        c.word('state', 12),
        c.word('paper', 40),
        c.json('covers'),
        c.instant('receivedAt'),
        c.count('bytes'),
        c.hash('sha256'),
        c.count('width'),
        c.count('height'),
        c.ref('original'),
        c.ref('page', NULLABLE),
        c.ref('thumbnail', NULLABLE),
        c.word('wrappedKey', 120),
        c.hash('keyHash'),
        c.hash('bodyHash'),
        c.ref('replaces', NULLABLE),
        c.word('mark', 12, NULLABLE),
        c.sealed('because', NULLABLE),
        c.word('toldMark', 12, NULLABLE),
        c.sealed('toldBecause', NULLABLE),
        c.instant('leaseUntil', { default: 0 }),
        c.count('attempts', { default: 0 }),
      ],
      indices: [
        index('documents_ticket', ['ticket']),
        index('documents_key', ['ticket', 'keyHash'], true),
        index('documents_state', ['state', 'leaseUntil']),
        index('documents_original', ['original']),
        index('documents_page', ['page']),
        index('documents_thumbnail', ['thumbnail']),
      ],
    })),
    addInstant(20261122302, 'documents', 'erasedAt'),
  ],
}
