import { Table, TableIndex } from 'typeorm'
import type { MigrationInterface, QueryRunner, TableIndexOptions, TableColumnOptions } from 'typeorm'
import { Columns } from './columns.ts'
import type { Engine } from './columns.ts'

export type Migration = new () => MigrationInterface

/** What a new table has. */
export interface TableShape {
  readonly columns: TableColumnOptions[]
  readonly indices?: TableIndexOptions[]
}

/**
 * One DDL step. `stamp` is `YYYYMMDDnnn`, growing; MariaDB cannot roll DDL back, so a step makes one thing only and
 * only adds.
 */
export function migration(
  stamp: number,
  what: string,
  up: (runner: QueryRunner, columns: Columns) => Promise<void>,
): Migration {
  // TypeORM reads the order from the last 13 digits of the name.
  const name = `${what}${String(stamp).padStart(13, '0')}`
  return class implements MigrationInterface {
    readonly name = name

    async up(runner: QueryRunner): Promise<void> {
      await up(runner, new Columns(engineOf(runner)))
    }

    down(): Promise<void> {
      throw new Error('Migrations only go forward; restore a backup instead')
    }
  }
}

/** Makes one table with its indices. */
export function createTable(stamp: number, name: string, shape: (columns: Columns) => TableShape): Migration {
  return migration(stamp, `Create_${name}_`, async (runner, columns) => {
    await runner.createTable(new Table({ name, ...shape(columns) }), true)
  })
}

/**
 * Adds one column of epoch milliseconds, null in the rows that are there. Said in SQL: TypeORM would copy a whole SQLite
 * table for it.
 */
export function addInstant(stamp: number, table: string, column: string): Migration {
  return migration(stamp, `Add_${table}_${column}_`, async runner => {
    await runner.query(`ALTER TABLE ${table} ADD COLUMN ${column} bigint NULL`)
  })
}

/** Adds one index to a table that is there. */
export function addIndex(stamp: number, table: string, shape: TableIndexOptions): Migration {
  return migration(stamp, `Index_${shape.name ?? table}_`, async runner => {
    await runner.createIndex(table, new TableIndex(shape))
  })
}

function engineOf(runner: QueryRunner): Engine {
  const type = runner.dataSource.options.type
  return type === 'mysql' || type === 'mariadb' ? type : 'sqlite'
}
