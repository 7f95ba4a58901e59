import { index } from '../core/database/columns.ts'
import { createTable } from '../core/database/migration.ts'
import type { Schema } from '../core/database/open.ts'
import { CustomerRow } from './customer.entity.ts'
import { SessionRow } from './session.entity.ts'
import { StaffRow } from './staff.entity.ts'
import { TriesRow } from './tries.entity.ts'

export const ACCOUNTS_SCHEMA: Schema = {
  entities: [CustomerRow, StaffRow, SessionRow, TriesRow],
  migrations: [
    createTable(20261122101, 'customers', c => ({
      columns: [c.id(), c.hash('openidHash'), c.sealed('openid'), c.instant('madeAt')],
      indices: [index('customers_openid', ['openidHash'], true)],
    })),
    createTable(20261122102, 'staff', c => ({
      columns: [
        c.id(),
        c.hash('loginHash'),
        c.sealed('login'),
        c.sealed('name'),
        c.word('role', 16),
        c.word('password', 160),
        c.instant('madeAt'),
      ],
      indices: [index('staff_login', ['loginHash'], true)],
    })),
    createTable(20261122103, 'sessions', c => ({
      columns: [
        c.id(),
        c.hash('tokenHash'),
        c.word('role', 16),
        c.ref('person'),
        c.instant('madeAt'),
        c.instant('seenAt'),
        c.instant('endsAt'),
      ],
      indices: [
        index('sessions_token', ['tokenHash'], true),
        index('sessions_person', ['person']),
        index('sessions_end', ['endsAt']),
      ],
    })),
    createTable(20261122104, 'tries', c => ({
      columns: [{ ...c.hash('key'), isPrimary: true }, c.count('count'), c.instant('windowEnds')],
      indices: [index('tries_end', ['windowEnds'])],
    })),
  ],
}
