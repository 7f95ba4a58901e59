import { index } from '../../core/database/columns.ts'
import { createTable } from '../../core/database/migration.ts'
import type { Schema } from '../../core/database/open.ts'
import { MessageRow } from './message.entity.ts'

const NULLABLE = { isNullable: true }

export const THREAD_SCHEMA: Schema = {
  entities: [MessageRow],
  migrations: [
    createTable(20261122441, 'messages', c => ({
      columns: [
        c.id(),
        c.ref('ticket'),
        c.instant('at'),
        c.word('by', 10),
        c.ref('person', NULLABLE),
        c.sealed('text'),
        c.word('language', 10, NULLABLE),
        c.word('via', 10),
        c.word('reply', 40, NULLABLE),
        c.hash('keyHash'),
        c.instant('seenAt', NULLABLE),
      ],
      indices: [
        index('messages_ticket', ['ticket', 'at', 'id']),
        index('messages_key', ['ticket', 'keyHash'], true),
        index('messages_unseen', ['ticket', 'seenAt']),
      ],
    })),
  ],
}
