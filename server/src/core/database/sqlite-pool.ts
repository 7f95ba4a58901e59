import type Sqlite from 'better-sqlite3'
import { Problem } from '../problem.ts'

/** One connection and the statements prepared on it. */
export interface Connection {
  readonly db: Sqlite.Database
  readonly statements: Map<string, unknown>
}

/** Opens up to `most` connections to one SQLite file and lends each to one query runner at a time. */
export class SqlitePool {
  private readonly idle: Connection[] = []
  private readonly all = new Set<Connection>()
  private readonly waiting: ((connection: Connection) => void)[] = []
  private opening = 0
  private closed = false

  constructor(
    private readonly open: () => Promise<Sqlite.Database>,
    private readonly most: number,
    private readonly patience: number,
  ) {}

  /** Gives a connection; waits up to `patience` ms for one to come back, then throws `unavailable`, as after `close`. */
  async take(): Promise<Connection> {
    if (this.closed) throw new Problem('unavailable')
    const free = this.idle.pop()
    if (free) return free
    if (this.all.size + this.opening >= this.most) return this.queue()
    this.opening += 1
    try {
      const connection = { db: await this.open(), statements: new Map<string, unknown>() }
      this.all.add(connection)
      return connection
    } finally {
      this.opening -= 1
    }
  }

  give(connection: Connection): void {
    const next = this.waiting.shift()
    if (next) next(connection)
    else this.idle.push(connection)
  }

  close(): void {
    this.closed = true
    for (const { db } of this.all) db.close()
    this.all.clear()
    this.idle.length = 0
  }

  private queue(): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const got = (connection: Connection) => {
        clearTimeout(timer)
        resolve(connection)
      }
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(got), 1)
        reject(new Problem('unavailable'))
      }, this.patience)
      this.waiting.push(got)
    })
  }
}
