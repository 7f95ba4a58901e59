import { join } from 'node:path'
import Sqlite from 'better-sqlite3-13'
import { createConnection } from 'mysql2/promise'
import { DataSource } from 'typeorm'
import type { DataSourceOptions, EntitySchema } from 'typeorm'
import { dressColumns } from './columns.ts'
import type { Engine } from './columns.ts'
import { Database } from './database.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migration.ts'
import { withPool } from './sqlite-runner.ts'

const PATIENCE_MS = 10_000
const CONNECTIONS = 12

/** Everything the database must know of the features: their entities, and their migrations in order. */
export interface Schema {
  readonly entities: readonly (new () => object)[]
  readonly migrations: readonly Migration[]
}

/** Where the data lives: a MariaDB or MySQL by URL, otherwise one SQLite file in `dataDir`. */
export interface Place {
  readonly databaseUrl: string | null
  readonly dataDir: string
}

/** Opens the database and brings it up to date. */
export async function openDatabase(place: Place, schema: Schema): Promise<Database> {
  const engine = place.databaseUrl ? await engineBehind(place.databaseUrl) : 'sqlite'
  dressColumns(engine)
  const source = new DataSource(optionsFor(engine, place, schema))
  if (engine === 'sqlite') withPool(source, CONNECTIONS, PATIENCE_MS)
  await source.initialize()
  try {
    await migrate(source)
  } catch (error) {
    await source.destroy()
    throw error
  }
  return new Database(source, engine)
}

async function engineBehind(url: string): Promise<Engine> {
  const connection = await createConnection({ uri: asMysql(url), connectTimeout: 5000 })
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version')
    return JSON.stringify(rows).includes('MariaDB') ? 'mariadb' : 'mysql'
  } finally {
    await connection.end()
  }
}

function optionsFor(engine: Engine, place: Place, schema: Schema): DataSourceOptions {
  const common = {
    entities: [...schema.entities] as (EntitySchema | (new () => object))[],
    migrations: [...schema.migrations],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each' as const,
    synchronize: false,
    logging: false,
  }
  if (engine === 'sqlite') {
    return {
      ...common,
      type: 'better-sqlite3',
      driver: Sqlite,
      database: join(place.dataDir, 'iws.sqlite'),
      enableWAL: true,
      timeout: 5000,
      prepareDatabase: (db: Sqlite.Database) => {
        // What was acknowledged survives a power cut, not only a crash of the process.
        db.pragma('synchronous = FULL')
        // What was erased is overwritten in the file, not only no longer named.
        db.pragma('secure_delete = ON')
      },
    }
  }
  return {
    ...common,
    type: engine,
    url: asMysql(place.databaseUrl ?? ''),
    charset: 'utf8mb4_unicode_ci',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: true,
    connectTimeout: 5000,
    poolSize: CONNECTIONS,
  }
}

function asMysql(url: string): string {
  return url.replace(/^mariadb:/, 'mysql:')
}
