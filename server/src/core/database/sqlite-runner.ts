import type { DataSource, QueryRunner } from 'typeorm'
import { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js'
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js'
import type Sqlite from 'better-sqlite3'
import { insideTransaction } from './scope.ts'
import { SqlitePool } from './sqlite-pool.ts'
import type { Connection } from './sqlite-pool.ts'
import { WriterLock } from './writer-lock.ts'

const WRITE = /^\s*(insert|update|delete|replace|create|drop|alter|reindex|vacuum|analyze)\b/i
const WRITE_AFTER_WITH = /^\s*with\b[\s\S]*\b(insert|update|delete|replace)\b/i
const PRAGMA_WRITE = /^\s*pragma\s+[\w.]+\s*=/i

/** Whether a statement needs SQLite's only writer. */
export function isWrite(sql: string): boolean {
  return WRITE.test(sql) || WRITE_AFTER_WITH.test(sql) || PRAGMA_WRITE.test(sql)
}

/**
 * TypeORM shares ONE query runner per SQLite data source, so that a write joins whichever transaction is open and goes
 * down with it. This runner has a connection of its own, begins IMMEDIATE, and waits for the one writer's turn.
 */
class PooledRunner extends BetterSqlite3QueryRunner {
  private lent: Promise<Connection> | null = null
  private unlock: (() => void) | null = null

  constructor(
    driver: BetterSqlite3Driver,
    private readonly pool: SqlitePool,
    private readonly lock: WriterLock,
  ) {
    super(driver)
  }

  override async connect(): Promise<Sqlite.Database> {
    this.lent ??= this.pool.take()
    const connection = await this.lent
    // The statements belong to the connection, not to this short-lived runner.
    Reflect.set(this, 'stmtCache', connection.statements)
    return connection.db
  }

  override async startTransaction(level?: Parameters<QueryRunner['startTransaction']>[0]): Promise<void> {
    if (!this.unlock) this.unlock = await this.turn()
    try {
      await super.startTransaction(level)
    } catch (error) {
      this.free()
      throw error
    }
  }

  override async commitTransaction(): Promise<void> {
    await super.commitTransaction()
    if (!this.isTransactionActive) this.free()
  }

  override async rollbackTransaction(): Promise<void> {
    await super.rollbackTransaction()
    if (!this.isTransactionActive) this.free()
  }

  override async query(sql: string, parameters?: unknown[], structured?: boolean): Promise<unknown> {
    const text = sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql
    if (this.unlock || !isWrite(text)) return this.run(text, parameters, structured)
    const unlock = await this.turn()
    try {
      return await this.run(text, parameters, structured)
    } finally {
      unlock()
    }
  }

  override async release(): Promise<void> {
    const connection = await this.lent?.catch(() => null)
    if (connection) {
      // A COMMIT that failed leaves the transaction open: nobody else may inherit it.
      if (connection.db.inTransaction) connection.db.exec('ROLLBACK')
      this.pool.give(connection)
    }
    this.lent = null
    this.free()
    this.isReleased = true
    return super.release()
  }

  private async run(sql: string, parameters?: unknown[], structured?: boolean): Promise<unknown> {
    await this.connect()
    return super.query(sql, parameters, structured)
  }

  private turn(): Promise<() => void> {
    if (insideTransaction())
      throw new Error('A write outside the manager of the open transaction would wait for itself')
    return this.lock.acquire()
  }

  private free(): void {
    this.unlock?.()
    this.unlock = null
  }
}

/** Takes a data source that is not yet initialised; gives it connections of its own and a single writer. */
export function withPool(source: DataSource, most: number, patience: number): DataSource {
  const driver = source.driver
  if (!(driver instanceof BetterSqlite3Driver)) throw new Error('Only SQLite needs this pool')
  const open: unknown = Reflect.get(driver, 'createDatabaseConnection')
  if (typeof open !== 'function') throw new Error('This TypeORM opens its connections in another way')
  const pool = new SqlitePool(() => open.call(driver) as Promise<Sqlite.Database>, most, patience)
  const lock = new WriterLock(patience)
  const disconnect = driver.disconnect.bind(driver)
  driver.createQueryRunner = () => new PooledRunner(driver, pool, lock) as BetterSqlite3QueryRunner
  driver.disconnect = () => {
    pool.close()
    return disconnect()
  }
  return source
}
