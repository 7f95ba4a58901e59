import { createHash, createSecretKey, randomBytes } from 'node:crypto'
import { createConnection } from 'mysql2/promise'

const ROWS_AT_ONCE = 1000

/** The serial of machine number `n`: `PF` and six characters, which hold a digit up to a hundred million. */
export const serialOf = n => `PF${n.toString(36).toUpperCase().padStart(6, '0')}`

/** The bearer token of customer number `n`; it opens nothing but this run's own database. */
export const tokenOf = n => `bench-token-${String(n).padStart(10, '0')}`

/** What Lenovo's look-up is taken to have said of machine number `n`, an hour ago. */
function recordsOf(n, readAt) {
  const layer = (kind, name, start, end) => ({ kind, name, start, end })
  return JSON.stringify([
    {
      source: 'esupport',
      demonstration: false,
      readAt,
      machineType: '82WM',
      mtm: '82WM006KCD',
      name: 'Legion Pro 5 16ARX8',
      line: 'consumer',
      soldIn: null,
      purchased: '2025-06-14',
      shipped: '2025-06-01',
      layers: [
        layer('base', '2Y Depot (bench)', '2025-06-14', n % 3 === 0 ? '2026-06-13' : '2027-06-13'),
        layer('extended', '1Y Extension (bench)', '2027-06-14', '2028-06-13'),
        layer('software', 'Software support (bench)', '2025-06-14', '2044-01-01'),
      ],
      entitlement: n % 2 === 0 ? 'bundled' : 'unknown',
    },
  ])
}

/** Fills the tables that the house has made: `serials` machines read an hour ago, `identities` customers with a session. */
export async function fill({ databaseUrl, indexKey, serials, identities }) {
  // The house's own hash, as it was built.
  const { blindIndex } = await import('../dist/core/vault/blind-index.js')
  const key = createSecretKey(Buffer.from(indexKey, 'base64'))
  const connection = await createConnection({ uri: databaseUrl.replace(/^mariadb:/, 'mysql:') })
  const readAt = Date.now() - 3_600_000
  const hashes = Array.from({ length: serials }, (_, n) => [blindIndex(key, 'serial', serialOf(n)), n])
  // In the order of the key the tables fill fast and dense.
  const machines = hashes.sort(([one], [other]) => (one < other ? -1 : 1))
  await insert(
    connection,
    'machine_records (serialHash, source, state, records, readAt)',
    machines,
    ([hash, n]) => [hash, 'esupport', 'found', recordsOf(n, readAt), readAt],
  )
  const people = Array.from({ length: identities }, (_, n) => n)
  const idOf = (letter, n) => `${letter}${String(n).padStart(25, '0')}`
  await insert(connection, 'customers (id, openidHash, openid, madeAt)', people, n => [
    idOf('C', n),
    sha256(`openid ${n}`),
    randomBytes(24).toString('base64url'),
    readAt,
  ])
  const columns = 'sessions (id, tokenHash, role, person, madeAt, seenAt, endsAt)'
  // Not seen for an hour: the first request of each has to note it, as in life.
  await insert(connection, columns, people, n => [
    idOf('S', n),
    sha256(tokenOf(n)),
    'customer',
    idOf('C', n),
    readAt,
    readAt,
    readAt + 6 * 86_400_000,
  ])
  for (const table of ['machine_records', 'customers', 'sessions'])
    await connection.query(`ANALYZE TABLE ${table}`)
  await connection.end()
  return new Map(hashes.map(([hash, n]) => [n, hash]))
}

async function insert(connection, into, items, rowOf) {
  for (let from = 0; from < items.length; from += ROWS_AT_ONCE) {
    const rows = items.slice(from, from + ROWS_AT_ONCE).map(rowOf)
    await connection.query(`INSERT INTO ${into} VALUES ?`, [rows])
  }
}

const sha256 = text => createHash('sha256').update(text).digest('hex')
