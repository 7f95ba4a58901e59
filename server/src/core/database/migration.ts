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

/** Adds one column, null or with a default in the rows that are there; said in SQL like `addInstant`. */
export function addColumn(
  stamp: number,
  table: string,
  column: (columns: Columns) => TableColumnOptions,
): Migration {
  const name = column(new Columns('sqlite')).name
  return migration(stamp, `Add_${table}_${name}_`, async (runner, columns) => {
    await runner.query(`ALTER TABLE ${table} ADD COLUMN ${definitionOf(column(columns))}`)
  })
}

/** Lets columns of a table be null that were not. */
export function relax(
  stamp: number,
  table: string,
  columns: (columns: Columns) => TableColumnOptions[],
): Migration {
  return migration(stamp, `Relax_${table}_`, async (runner, maker) => {
    const wanted = columns(maker).map(each => ({ ...each, isNullable: true }))
    if (engineOf(runner) !== 'sqlite') {
      const changes = wanted.map(each => `MODIFY COLUMN ${definitionOf(each)}`).join(', ')
      return void (await runner.query(`ALTER TABLE ${table} ${changes}`))
    }
    // SQLite cannot alter a column: TypeORM copies the table once for all of them.
    const was = await runner.getTable(table)
    const changed = wanted.map(each => {
      const oldColumn = was?.findColumnByName(each.name)
      if (!oldColumn) throw new Error(`${table} has no ${each.name}`)
      const newColumn = oldColumn.clone()
      newColumn.isNullable = true
      return { oldColumn, newColumn }
    })
    await runner.changeColumns(table, changed)
  })
}

function definitionOf({
  name,
  type,
  length,
  charset,
  collation,
  isNullable,
  default: otherwise,
}: TableColumnOptions): string {
  return [
    name,
    length ? `${type}(${length})` : type,
    charset ? `CHARACTER SET ${charset} COLLATE ${collation}` : '',
    isNullable ? 'NULL' : 'NOT NULL',
    otherwise === undefined ? '' : `DEFAULT ${String(otherwise)}`,
  ]
    .filter(part => part !== '')
    .join(' ')
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
