import { index } from '../core/database/columns.ts'
import { createTable, migration } from '../core/database/migration.ts'
import type { Schema } from '../core/database/open.ts'
import { AuditHeadRow } from './audit-head.entity.ts'
import { AuditRow } from './audit.entity.ts'
import { CHAINS, NOTHING_BEFORE } from './chains.ts'

export const AUDIT_SCHEMA: Schema = {
  entities: [AuditRow, AuditHeadRow],
  migrations: [
    createTable(20261122051, 'audit_log', c => ({
      columns: [
        c.id(),
        c.count('chain'),
        c.count('seq'),
        c.instant('at'),
        c.ref('actor', { isNullable: true }),
        c.word('role', 16),
        c.word('action', 40),
        c.ref('subject', { isNullable: true }),
        c.json('detail'),
        c.hash('hash'),
      ],
      indices: [index('audit_log_place', ['chain', 'seq'], true), index('audit_log_subject', ['subject'])],
    })),
    createTable(20261122052, 'audit_heads', c => ({
      columns: [{ ...c.count('chain'), isPrimary: true }, c.count('seq'), c.hash('hash')],
    })),
    // Made here and not with the first line: two first lines at once would lock each other out.
    migration(20261122053, 'Begin_audit_chains_', async runner => {
      const known = await runner.manager.find(AuditHeadRow)
      for (let chain = 0; chain < CHAINS; chain += 1) {
        if (known.some(head => head.chain === chain)) continue
        await runner.manager.insert(AuditHeadRow, { chain, seq: 0, hash: NOTHING_BEFORE })
      }
    }),
  ],
}
