import { QueryFailedError } from 'typeorm'

const DUPLICATE = new Set(['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'])
const AGAIN = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD', 'SQLITE_BUSY'])
const GONE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ER_CONNECTION_KILLED',
  'SQLITE_BUSY',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  'SQLITE_CANTOPEN',
])

/** A row with the same unique key is there already. Says nothing of the value: it may be personal. */
export class DuplicateKey extends Error {
  constructor() {
    super('duplicate key')
    this.name = 'DuplicateKey'
  }
}

/** The driver's own code of a database error, or null for anything else. */
export function failureCode(error: unknown): string | null {
  const inner: unknown = error instanceof QueryFailedError ? error.driverError : error
  if (typeof inner !== 'object' || inner === null || !('code' in inner)) return null
  return typeof inner.code === 'string' ? inner.code : null
}

/** A unique index refused the row. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof DuplicateKey || DUPLICATE.has(failureCode(error) ?? '')
}

/** The transaction lost against another one and may be done again from its beginning. */
export function mayTryAgain(error: unknown): boolean {
  return AGAIN.has(failureCode(error) ?? '')
}

/** The database cannot be reached or cannot take anything now. */
export function isOutOfReach(error: unknown): boolean {
  if (error instanceof Error && /^(Pool is closed|Connection is not established)/.test(error.message))
    return true
  const code = failureCode(error) ?? ''
  return GONE.has(code) || code.startsWith('SQLITE_IOERR')
}
