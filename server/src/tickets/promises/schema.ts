import { index } from '../../core/database/columns.ts'
import { addColumn, createTable } from '../../core/database/migration.ts'
import type { Schema } from '../../core/database/open.ts'
import { KeptWeekRow } from './kept-week.entity.ts'
import { PromiseRow } from './promise.entity.ts'
import { HeartbeatRow } from './heartbeat.entity.ts'

const NULLABLE = { isNullable: true }

export const PROMISES_SCHEMA: Schema = {
  entities: [PromiseRow, HeartbeatRow, KeptWeekRow],
  migrations: [
    createTable(20261123501, 'promises', c => ({
      columns: [
        c.id(),
        c.ref('ticket'),
        c.word('kind', 16),
        c.word('state', 12),
        c.ref('owner', NULLABLE),
        c.word('team', 40, NULLABLE),
        c.instant('madeAt'),
        c.instant('dueAt'),
        c.count('stage'),
        c.instant('nextAt', NULLABLE),
        c.flag('centreLate'),
        c.instant('triedAt', NULLABLE),
        c.instant('closedAt', NULLABLE),
        c.word('evidenceKind', 12, NULLABLE),
        c.ref('evidence', NULLABLE),
        c.word('why', 16, NULLABLE),
        c.ref('next', NULLABLE),
        c.ref('renews', NULLABLE),
      ],
      indices: [
        index('promises_due', ['state', 'nextAt']),
        index('promises_ticket', ['ticket', 'state']),
        index('promises_closed', ['closedAt']),
      ],
    })),
    createTable(20261123502, 'heartbeats', c => ({
      columns: [{ ...c.word('name', 24), isPrimary: true }, c.instant('at')],
    })),
    createTable(20261123504, 'kept_weeks', c => ({
      columns: [
        { ...c.word('id', 32), isPrimary: true },
        c.instant('begins'),
        c.word('kind', 16),
        c.count('kept'),
        c.count('broken'),
        c.count('released'),
      ],
      indices: [index('kept_weeks_begins', ['begins'])],
    })),
    addColumn(20261123503, 'promises', c => c.word('namedBy', 8, NULLABLE)),
  ],
}
