import { setTimeout as sleep } from 'node:timers/promises'
import type { DataSource, EntityManager } from 'typeorm'
import type { Engine } from './columns.ts'
import { rawRows } from './raw-rows.ts'
import type { RawRow } from './raw-rows.ts'
import { DuplicateKey, isDuplicate, isOutOfReach, mayTryAgain } from './failures.ts'
import { insideTransaction, transactionScope } from './scope.ts'
import { Problem } from '../problem.ts'

const TRIES = 7

/** The one way to the data. Reads go through `reader`, everything that writes through `transact`. */
export class Database {
  constructor(
    readonly source: DataSource,
    readonly engine: Engine,
  ) {}

  /** For reads that need no transaction. Writing through it inside a transaction is an error on SQLite. */
  get reader(): EntityManager {
    return this.source.manager
  }

  /**
   * Runs `work` as one transaction and gives its result. When the transaction loses against another one, `work` runs
   * again from its beginning, at most six times more: it must have no effect but on the database, and must not wait
   * for network, files or pictures, since SQLite has a single writer.
   * Throws `DuplicateKey` when a unique index refuses, `Problem('unavailable')` when the database is out of reach.
   */
  async transact<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (insideTransaction()) throw new Error('A transaction is open already: pass its manager on')
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.once(work)
      } catch (error) {
        if (mayTryAgain(error) && tries < TRIES) await sleep(Math.random() * 25 * 2 ** tries)
        else throw translated(error)
      }
    }
  }

  /**
   * Reads rows without a transaction and as lightly as can be: for what nearly every request asks. `sql` marks its parameters
   * with `?`. Values come as the driver gives them, instants perhaps as text.
   */
  rows(sql: string, parameters: readonly string[]): Promise<readonly RawRow[]> {
    return rawRows(this.source, sql, parameters)
  }

  /** Throws when the database does not answer. */
  async ping(): Promise<void> {
    await this.source.query('SELECT 1')
  }

  async close(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy()
  }

  private once<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const scope = { open: false }
    return transactionScope.run(scope, async () => {
      try {
        return await this.source.transaction(async manager => {
          scope.open = true
          try {
            return await work(manager)
          } finally {
            scope.open = false
          }
        })
      } finally {
        scope.open = false
      }
    })
  }
}

function translated(error: unknown): unknown {
  if (isDuplicate(error)) return new DuplicateKey()
  if (isOutOfReach(error) || mayTryAgain(error)) return new Problem('unavailable')
  return error
}
