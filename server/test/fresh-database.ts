import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import type { Place } from '../src/core/database/open.ts'

/** The engine of this run, from the jest configuration. */
export const ENGINE = Reflect.get(globalThis, 'IWS_TEST_ENGINE') === 'mariadb' ? 'mariadb' : 'sqlite'

/** Makes an empty folder and, on MariaDB, an empty schema; `drop` takes both away. */
export async function freshPlace(): Promise<Place & { drop: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'iws-server-'))
  const dropFolder = () => rm(dataDir, { recursive: true, force: true })
  if (ENGINE === 'sqlite') return { dataDir, databaseUrl: null, drop: dropFolder }
  const name = `iws_${randomBytes(6).toString('hex')}`
  const base = serverUrl()
  await onServer(base, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`)
  const drop = async () => {
    await onServer(base, `DROP DATABASE IF EXISTS ${name}`)
    await dropFolder()
  }
  return { dataDir, databaseUrl: new URL(`/${name}`, base).toString(), drop }
}

function serverUrl(): string {
  const url = process.env.IWS_TEST_MARIADB
  if (!url)
    throw new Error('IWS_TEST_MARIADB must name a MariaDB: these tests never pass on one engine alone')
  return url
}

async function onServer(url: string, sql: string): Promise<void> {
  const connection = await createConnection({ uri: url.replace(/^mariadb:/, 'mysql:') })
  try {
    await connection.query(sql)
  } finally {
    await connection.end()
  }
}
