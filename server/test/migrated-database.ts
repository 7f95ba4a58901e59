import { access, copyFile, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createConnection, format } from 'mysql2/promise'
import type { RowDataPacket } from 'mysql2/promise'
import { openDatabase } from '../src/core/database/open.ts'
import { SCHEMA } from '../src/schema.ts'
import { freshPlace } from './fresh-database.ts'

const FILE = 'iws.sqlite'
let template: Promise<string> | undefined

/**
 * A fresh place in which the migrations have run already, or so it looks: they run once for all test files, and what they made
 * is copied. house/migrations.test.ts runs them on empty databases.
 */
export async function migratedPlace(): ReturnType<typeof freshPlace> {
  const place = await freshPlace()
  try {
    template ??= keptTemplate()
    if (place.databaseUrl) await onSchema(place.databaseUrl, { sql: await readFile(await template, 'utf8') })
    else await copyFile(await template, join(place.dataDir, FILE))
    return place
  } catch (error) {
    await place.drop()
    throw error
  }
}

/** On SQLite a migrated file, on MariaDB the statements that make one. Test files share no memory, but global-setup's folder. */
async function keptTemplate(): Promise<string> {
  const place = await freshPlace()
  try {
    const kind = place.databaseUrl ? 'mariadb.sql' : FILE
    const path = join(process.env.IWS_TEST_TEMPLATES ?? '', kind)
    if (await isThere(path)) return path
    await (await openDatabase(place, SCHEMA)).close()
    // Two processes may both make one; whichever comes first, it is whole.
    const part = `${path}.${process.pid}`
    if (place.databaseUrl) await writeFile(part, await statementsFor(place.databaseUrl))
    else await copyFile(join(place.dataDir, FILE), part)
    await rename(part, path)
    return path
  } finally {
    await place.drop()
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** What makes every table of a schema again, with the rows that are in it. */
async function statementsFor(url: string): Promise<string> {
  const statements: string[] = []
  const tables = await onSchema(url, { sql: 'SHOW TABLES', rowsAsArray: true })
  for (const [table] of tables) {
    const [made] = await onSchema(url, { sql: `SHOW CREATE TABLE \`${table}\``, rowsAsArray: true })
    statements.push(String(made?.[1]))
    const rows = await onSchema(url, { sql: `SELECT * FROM \`${table}\``, rowsAsArray: true })
    if (rows.length > 0) statements.push(format('INSERT INTO ?? VALUES ?', [table, rows]))
  }
  return statements.join(';\n')
}

async function onSchema(url: string, query: { sql: string; rowsAsArray?: true }): Promise<RowDataPacket[][]> {
  const uri = url.replace(/^mariadb:/, 'mysql:')
  const connection = await createConnection({ uri, multipleStatements: true })
  try {
    const [rows] = await connection.query<RowDataPacket[][]>(query)
    return rows
  } finally {
    await connection.end()
  }
}
