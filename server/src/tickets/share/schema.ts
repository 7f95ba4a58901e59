import { index } from '../../core/database/columns.ts'
import { createTable } from '../../core/database/migration.ts'
import type { Schema } from '../../core/database/open.ts'
import { ShareRow } from './share.entity.ts'

const NULLABLE = { isNullable: true }

export const SHARE_SCHEMA: Schema = {
  entities: [ShareRow],
  migrations: [
    createTable(20261123551, 'ticket_shares', c => ({
      columns: [
        c.id(),
        c.ref('ticket'),
        c.ref('customer'),
        c.hash('keyHash'),
        c.instant('madeAt'),
        c.instant('expiresAt'),
        c.instant('stoppedAt', NULLABLE),
        c.count('openings', { default: 0 }),
        c.instant('openedAt', NULLABLE),
      ],
      indices: [
        index('ticket_shares_key', ['keyHash'], true),
        index('ticket_shares_ticket', ['ticket']),
        index('ticket_shares_end', ['expiresAt']),
      ],
    })),
  ],
}
