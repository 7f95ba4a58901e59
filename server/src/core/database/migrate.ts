import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DataSource } from 'typeorm'

const LEASE_MS = 30_000
const PATIENCE_MS = 120_000

/**
 * Runs the migrations that are missing. Instances that start together share one lease row, since a lock of the server
 * (GET_LOCK) does not hold across a Galera cluster; the others wait and then find nothing to do.
 */
export async function migrate(source: DataSource): Promise<void> {
  await source.query(
    'CREATE TABLE IF NOT EXISTS migration_lease (id int NOT NULL PRIMARY KEY, owner varchar(36) NOT NULL, until bigint NOT NULL)',
  )
  const me = randomUUID()
  // Even to ask what is missing, TypeORM makes its table: that too is for one at a time.
  await lease(source, me)
  const renewal = setInterval(() => void renew(source, me), LEASE_MS / 3)
  try {
    await source.runMigrations()
  } finally {
    clearInterval(renewal)
    await source.query(`UPDATE migration_lease SET until = 0 WHERE id = 1 AND owner = '${me}'`)
  }
}

async function lease(source: DataSource, me: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end) {
    if ((await take(source, me)) === me) return
    await sleep(100)
  }
  throw new Error('Another instance holds the lease for migrations and does not finish')
}

/** Compare and set: whoever's name is in the row afterwards has it. */
async function take(source: DataSource, me: string): Promise<string> {
  const now = Date.now()
  const rows: { owner: string }[] = await source.query('SELECT owner FROM migration_lease WHERE id = 1')
  if (rows.length === 0) {
    await source
      .query(`INSERT INTO migration_lease (id, owner, until) VALUES (1, '${me}', ${now + LEASE_MS})`)
      .catch(() => null)
  } else {
    await source.query(
      `UPDATE migration_lease SET owner = '${me}', until = ${now + LEASE_MS} WHERE id = 1 AND until < ${now}`,
    )
  }
  const after: { owner: string }[] = await source.query('SELECT owner FROM migration_lease WHERE id = 1')
  return after[0]?.owner ?? ''
}

async function renew(source: DataSource, me: string): Promise<void> {
  // A renewal that fails costs nothing yet: the lease lasts for two more tries.
  await source
    .query(`UPDATE migration_lease SET until = ${Date.now() + LEASE_MS} WHERE id = 1 AND owner = '${me}'`)
    .catch(() => null)
}
