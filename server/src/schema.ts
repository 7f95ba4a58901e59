import type { Schema } from './core/database/open.ts'
import { createTable } from './core/database/migration.ts'
import { KeyRow } from './core/vault/key.entity.ts'

/** Every entity, and every migration in the order in which they run. Each feature keeps its own; here they meet. */
export const SCHEMA: Schema = {
  entities: [KeyRow],
  migrations: [
    createTable(20261122001, 'keys', c => ({
      columns: [{ ...c.word('owner', 40), isPrimary: true }, c.word('wrapped', 120), c.instant('madeAt')],
    })),
  ],
}
