import { createHmac } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** What can be found without being readable: each kind hashes apart, so equal texts of two kinds do not meet. */
export const INDEX_KINDS = [
  'openid',
  'unionid',
  'staff-login',
  'ticket-number',
  'serial',
  'phone',
  'mail',
  'name',
  'tag',
  'idempotency-key',
  'certificate-code',
  'tries',
  'message-id',
  'mail-box',
  'claim-code',
  'claim-tail',
] as const
export type IndexKind = (typeof INDEX_KINDS)[number]

/** Kinds whose letter case carries meaning. */
const EXACT: readonly IndexKind[] = ['openid', 'unionid', 'idempotency-key', 'message-id']

/** Gives the 64 hex digits under which `value` is found, HMAC-SHA-256 of its normal form. */
export function blindIndex(key: KeyObject, kind: IndexKind, value: string): string {
  return createHmac('sha256', key)
    .update(`${kind}\n${normalForm(kind, value)}`, 'utf8')
    .digest('hex')
}

function normalForm(kind: IndexKind, value: string): string {
  if (EXACT.includes(kind)) return value
  const plain = value.normalize('NFKC').trim().toUpperCase()
  if (kind === 'name' || kind === 'tag') return plain.replace(/\s+/g, ' ')
  return kind === 'phone' ? plain.replace(/\D/g, '').replace(/^00/, '') : plain
}
