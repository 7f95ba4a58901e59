import type { DataSource } from 'typeorm'

/** A row as the driver gives it: instants may be texts. */
export type RawRow = Readonly<Record<string, unknown>>

/** What is used of the driver of MariaDB and MySQL. */
interface Pool {
  execute(
    sql: string,
    parameters: readonly string[],
    done: (error: Error | null, rows: readonly RawRow[]) => void,
  ): void
}

/**
 * Reads rows past TypeORM's builders: on MariaDB and MySQL with a statement that each connection prepares once. `?` marks a
 * parameter.
 */
export function rawRows(
  source: DataSource,
  sql: string,
  parameters: readonly string[],
): Promise<readonly RawRow[]> {
  const pool: unknown = Reflect.get(source.driver, 'pool')
  if (!isPool(pool)) return source.query<readonly RawRow[]>(sql, [...parameters])
  return new Promise((resolve, reject) => {
    pool.execute(sql, parameters, (error, rows) => (error ? reject(error) : resolve(rows)))
  })
}

function isPool(pool: unknown): pool is Pool {
  return typeof pool === 'object' && pool !== null && 'execute' in pool
}
