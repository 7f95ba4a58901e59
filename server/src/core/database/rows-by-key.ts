import type { Database } from './database.ts'
import type { RawRow } from './raw-rows.ts'

/** Sizes of a statement. Each is prepared once a connection, so there are few; a place left over repeats a key. */
const SIZES = [1, 2, 4, 8, 16, 32] as const
const MOST = 32

interface Waiting {
  readonly key: string
  readonly row: Promise<RawRow | null>
  readonly settle: (row: RawRow | null) => void
  readonly fail: (error: unknown) => void
}

/**
 * Reads rows of one table by their key. What is asked for in one turn of the event loop goes to the database as one statement:
 * under load many requests share one way there and back, alone a request waits for nobody.
 */
export class RowsByKey {
  private waiting = new Map<string, Waiting>()

  /** `select` is a query up to its condition, and gives the column `key` among others. */
  constructor(
    private readonly database: Database,
    private readonly select: string,
    private readonly key: string,
  ) {}

  /** Gives the row, or null where there is none; throws what the database throws. */
  read(key: string): Promise<RawRow | null> {
    const same = this.waiting.get(key)
    if (same) return same.row
    const one = waitFor(key)
    this.waiting.set(key, one)
    if (this.waiting.size === 1) setImmediate(() => this.send())
    if (this.waiting.size === MOST) this.send()
    return one.row
  }

  private send(): void {
    const all = [...this.waiting.values()]
    this.waiting = new Map()
    if (all.length > 0) void this.fetch(all)
  }

  private async fetch(all: readonly Waiting[]): Promise<void> {
    const places = SIZES.find(size => size >= all.length) ?? MOST
    const keys = Array.from({ length: places }, (_, n) => (all[n] ?? all[0])?.key ?? '')
    const sql = `${this.select} WHERE ${this.key} IN (${keys.map(() => '?').join(', ')})`
    try {
      const rows = await this.database.rows(sql, keys)
      const byKey = new Map(rows.map(row => [row[this.key], row]))
      for (const { key, settle } of all) settle(byKey.get(key) ?? null)
    } catch (error) {
      for (const { fail } of all) fail(error)
    }
  }
}

function waitFor(key: string): Waiting {
  let settle: Waiting['settle'] = () => {}
  let fail: Waiting['fail'] = () => {}
  const row = new Promise<RawRow | null>((resolve, reject) => {
    settle = resolve
    fail = reject
  })
  return { key, row, settle, fail }
}
