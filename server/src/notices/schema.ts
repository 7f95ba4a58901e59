import { index } from '../core/database/columns.ts'
import { createTable } from '../core/database/migration.ts'
import type { Schema } from '../core/database/open.ts'
import { NoticeRow } from './notice.entity.ts'
import { StaffTaskRow } from './staff-task.entity.ts'

export const NOTICES_SCHEMA: Schema = {
  entities: [NoticeRow, StaffTaskRow],
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
    createTable(20261123201, 'staff_tasks', c => ({
      columns: [
        c.id(),
        c.word('key', 100),
        c.word('kind', 24),
        c.ref('ticket', { isNullable: true }),
        c.ref('person', { isNullable: true }),
        c.word('team', 40, { isNullable: true }),
        c.json('about'),
        c.instant('madeAt'),
        c.instant('dueAt', { isNullable: true }),
        c.instant('doneAt', { isNullable: true }),
        c.ref('doneBy', { isNullable: true }),
      ],
      indices: [
        index('staff_tasks_key', ['key'], true),
        index('staff_tasks_open', ['doneAt', 'dueAt']),
        index('staff_tasks_ticket', ['ticket']),
      ],
    })),
  ],
}
