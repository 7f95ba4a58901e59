import { Column, getMetadataArgsStorage, PrimaryColumn } from 'typeorm'
import type { ColumnOptions, TableColumnOptions, TableIndexOptions } from 'typeorm'

export type Engine = 'sqlite' | 'mariadb' | 'mysql'

/**
 * The columns of this house, equal on SQLite, MariaDB and MySQL. Every varchar is an id, a code word or a hash and is
 * compared byte for byte; texts of people exist only sealed. The migrations' twins are in `table.ts`.
 */
const epoch = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value === null ? null : Number(value)),
}
type Some = Pick<ColumnOptions, 'nullable' | 'default'>

/** ULID, the primary key. */
export const IdColumn = () => PrimaryColumn({ type: 'varchar', length: 26 })
/** The id of a row elsewhere; there is no relation, only this column. */
export const RefColumn = (some: Some = {}) => Column({ ...some, type: 'varchar', length: 26 })
/** A code word: state, kind, number, version name. ASCII. */
export const WordColumn = (length: number, some: Some = {}) => Column({ ...some, type: 'varchar', length })
/** A keyed or plain SHA-256, 64 hex characters. */
export const HashColumn = (some: Some = {}) => Column({ ...some, type: 'varchar', length: 64 })
/** Epoch milliseconds, a number in code. */
export const InstantColumn = (some: Some = {}) => Column({ ...some, type: 'bigint', transformer: epoch })
export const CountColumn = (some: Some = {}) => Column({ ...some, type: 'int' })
export const FlagColumn = (some: Some = {}) => Column({ ...some, type: 'boolean' })
/** Personal text, encrypted by the vault. */
export const SealedColumn = (some: Some = {}) => Column({ ...some, type: 'text' })
/** Data of ours without anything personal, as JSON text; at most 60 KB. */
export const JsonColumn = (some: Some = {}) => Column({ ...some, type: 'simple-json' })

/** Sets what only MariaDB and MySQL know on every varchar, once the engine is known. SQLite must not see it. */
export function dressColumns(engine: Engine): void {
  for (const { options } of getMetadataArgsStorage().columns) {
    if (options.type !== 'varchar') continue
    options.charset = engine === 'sqlite' ? undefined : 'ascii'
    options.collation = engine === 'sqlite' ? undefined : 'ascii_bin'
  }
}

/** Makes the columns of a migration for one engine; each is the twin of a decorator above. */
export class Columns {
  constructor(private readonly engine: Engine) {}

  id = (): TableColumnOptions => ({ ...this.word('id', 26), isPrimary: true })
  ref = (name: string, some: Partial<TableColumnOptions> = {}) => this.word(name, 26, some)
  hash = (name: string, some: Partial<TableColumnOptions> = {}) => this.word(name, 64, some)
  instant = (name: string, some: Partial<TableColumnOptions> = {}) => column(name, 'bigint', some)
  sealed = (name: string, some: Partial<TableColumnOptions> = {}) => column(name, 'text', some)
  json = (name: string, some: Partial<TableColumnOptions> = {}) => column(name, 'text', some)

  count(name: string, some: Partial<TableColumnOptions> = {}): TableColumnOptions {
    return column(name, this.engine === 'sqlite' ? 'integer' : 'int', some)
  }

  flag(name: string, some: Partial<TableColumnOptions> = {}): TableColumnOptions {
    if (this.engine === 'sqlite') return column(name, 'boolean', some)
    return column(name, 'tinyint', { ...some, width: 1 } as Partial<TableColumnOptions>)
  }

  word(name: string, length: number, some: Partial<TableColumnOptions> = {}): TableColumnOptions {
    const bytes = this.engine === 'sqlite' ? {} : { charset: 'ascii', collation: 'ascii_bin' }
    return column(name, 'varchar', { ...some, ...bytes, length: String(length) })
  }
}

/** The twin of `@Index(name, columns, { unique })`. */
export function index(name: string, columnNames: string[], isUnique = false): TableIndexOptions {
  return { name, columnNames, isUnique }
}

function column(name: string, type: string, some: Partial<TableColumnOptions>): TableColumnOptions {
  return { ...some, name, type }
}
