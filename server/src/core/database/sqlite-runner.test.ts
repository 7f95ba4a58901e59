import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3-13'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Database } from './database.ts'
import { migration } from './migration.ts'
import { openDatabase } from './open.ts'
import { SqlitePool } from './sqlite-pool.ts'
import { isWrite } from './sqlite-runner.ts'
import { WriterLock } from './writer-lock.ts'

/** These are about SQLite itself, whichever engine the run is on. */
const SCHEMA = {
  entities: [],
  migrations: [
    migration(20260101001, 'Parents_', async runner => {
      await runner.query('CREATE TABLE parents (id int PRIMARY KEY)')
      await runner.query(
        'CREATE TABLE children (parent int REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)',
      )
    }),
  ],
}

describe('SQLite', () => {
  let folder: string
  let database: Database
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'iws-sqlite-'))
    database = await openDatabase({ databaseUrl: null, dataDir: folder }, SCHEMA)
  })
  afterEach(async () => {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  })
  const count = async () => {
    const rows: { n: number }[] = await database.source.query('SELECT COUNT(*) AS n FROM children')
    return rows[0]?.n
  }

  it('takes the next writer after a COMMIT that failed', async () => {
    const orphan = database.transact(manager => manager.query('INSERT INTO children VALUES (1)'))
    await expect(orphan).rejects.toThrow('FOREIGN KEY')
    await database.transact(async manager => {
      await manager.query('INSERT INTO parents VALUES (1)')
      await manager.query('INSERT INTO children VALUES (1)')
    })
    expect(await count()).toBe(1)
  })

  it('refuses a write that would wait for its own transaction, and goes on', async () => {
    const work = database.transact(() => database.source.query('INSERT INTO parents VALUES (1)'))
    await expect(work).rejects.toThrow('wait for itself')
    await database.transact(manager => manager.query('INSERT INTO parents VALUES (2)'))
    const rows: unknown[] = await database.source.query('SELECT id FROM parents')
    expect(rows).toEqual([{ id: 2 }])
  })

  it('writes every commit through to the disk before it says so', async () => {
    const rows: unknown[] = await database.source.query('PRAGMA synchronous')
    expect(rows).toEqual([{ synchronous: 2 }])
    expect(await database.source.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
  })

  it('waits for another process without an error', async () => {
    const other = new Sqlite(join(folder, 'iws.sqlite'))
    other.exec('BEGIN IMMEDIATE; INSERT INTO parents VALUES (7)')
    other.exec('COMMIT')
    await database.transact(manager => manager.query('INSERT INTO parents VALUES (8)'))
    other.close()
    const rows: unknown[] = await database.source.query('SELECT id FROM parents ORDER BY id')
    expect(rows).toEqual([{ id: 7 }, { id: 8 }])
  })
})

describe('A statement', () => {
  it.each([
    ['INSERT INTO a VALUES (1)', true],
    ['  update a set b = 1', true],
    ['WITH x AS (SELECT 1) UPDATE a SET b = 1', true],
    ['with x as (select 1)\ndelete from a', true],
    ['PRAGMA user_version = 3', true],
    ['SELECT * FROM a', false],
    ['WITH x AS (SELECT 1) SELECT * FROM x', false],
    ['PRAGMA table_info(a)', false],
    ['BEGIN IMMEDIATE', false],
  ])('%s needs the writer: %s', (sql, expected) => {
    expect(isWrite(sql)).toBe(expected)
  })
})

describe('The writer lock', () => {
  it('goes from one to the next in the order of asking', async () => {
    const lock = new WriterLock(1000)
    const order: number[] = []
    const one = async (n: number) => {
      const free = await lock.acquire()
      order.push(n)
      await Promise.resolve()
      free()
      free()
    }
    await Promise.all([one(1), one(2), one(3)])
    expect(order).toEqual([1, 2, 3])
  })

  it('tells who waits too long that the service is not available, and goes on', async () => {
    const lock = new WriterLock(20)
    const free = await lock.acquire()
    await expect(lock.acquire()).rejects.toThrow('unavailable')
    free()
    const again = await lock.acquire()
    again()
    expect(typeof again).toBe('function')
  })
})

describe('The pool', () => {
  it('lends a returned connection to the one who waits', async () => {
    const pool = new SqlitePool(async () => new Sqlite(':memory:'), 1, 1000)
    const first = await pool.take()
    const waiting = pool.take()
    pool.give(first)
    expect(await waiting).toBe(first)
    pool.close()
  })

  it('tells who waits too long that the service is not available', async () => {
    const pool = new SqlitePool(async () => new Sqlite(':memory:'), 1, 20)
    await pool.take()
    await expect(pool.take()).rejects.toThrow('unavailable')
    pool.close()
  })
})
