import { index } from '../core/database/columns.ts'
import { addInstant, createTable, migration } from '../core/database/migration.ts'
import type { Schema } from '../core/database/open.ts'
import { AttachmentRow } from './attachment.entity.ts'
import { DocumentRow } from './document.entity.ts'

const NULLABLE = { isNullable: true }

export const DOCUMENTS_SCHEMA: Schema = {
  entities: [DocumentRow, AttachmentRow],
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
    createTable(20261122311, 'attachments', c => ({
      columns: [
        c.id(),
        c.ref('ticket'),
        c.word('state', 12),
        c.word('use', 10),
        c.ref('ask', NULLABLE),
        c.ref('message', NULLABLE),
        c.word('type', 40),
        c.sealed('name', NULLABLE),
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
        c.instant('leaseUntil', { default: 0 }),
        c.count('attempts', { default: 0 }),
        c.instant('erasedAt', NULLABLE),
      ],
      indices: [
        index('attachments_ticket', ['ticket']),
        index('attachments_key', ['ticket', 'keyHash'], true),
        index('attachments_state', ['state', 'leaseUntil']),
        index('attachments_original', ['original']),
        index('attachments_page', ['page']),
        index('attachments_thumbnail', ['thumbnail']),
      ],
    })),
    // Films used to be kept unseen; those that came before are cleaned like the rest.
    migration(20261123581, 'Clean_films_', async runner => {
      await runner.query(
        "UPDATE attachments SET state = 'received' WHERE state = 'kept' AND type LIKE 'video/%' AND erasedAt IS NULL",
      )
    }),
  ],
}
