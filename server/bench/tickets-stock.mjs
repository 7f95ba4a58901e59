import { createHash, createSecretKey } from 'node:crypto'
import { createConnection } from 'mysql2/promise'

const ROWS_AT_ONCE = 500
const HOUR = 3_600_000
const COUNTRIES = ['US', 'BR', 'DE', 'JP', 'FR', 'SG', 'AU', 'GB']
const STATES = ['filed', 'contacted', 'diagnosing', 'waiting-part', 'in-service']

/** The token of the agent who searches. */
export const AGENT_TOKEN = 'bench-token-agent'
const AGENT = `A${'0'.repeat(25)}`

const digits = (n, length) => String(n).padStart(length, '0')
/** What somebody types who looks for ticket number `n`. Two tickets in a row are one customer's. */
export const typedFor = {
  number: n => numberOf(n).toLowerCase().replaceAll('-', ' '),
  serial: n => serialOf(n),
  phone: n => `+1 ${phoneOf(n).slice(1)}`,
  mail: n => mailOf(n),
  name: n => nameOf(n).toLowerCase(),
}
const serialOf = n => `PF${n.toString(36).toUpperCase().padStart(6, '0')}`
const numberOf = n => {
  const text = n.toString(32).toUpperCase().padStart(8, '0')
  return `IWS-${text.slice(0, 4)}-${text.slice(4)}`
}
const phoneOf = n => `1202${digits(n >> 1, 7)}`
const mailOf = n => `customer${n >> 1}@example.com`
const nameOf = n => `Customer Number ${n >> 1}`
const idOf = n => `T${digits(n, 25)}`

/** Of ten tickets one has an open promise, one waits without, the others have ended. */
const stretchOf = n => (n % 10 === 0 ? 'due' : n % 10 === 1 ? 'waiting' : 'ended')

/**
 * Fills the tables that the house has made with `tickets` tickets of the service desk, each with a key of its own and what a
 * customer typed sealed under it. The indexes are made after the rows, which is much faster.
 */
export async function fillTickets({ databaseUrl, masterKey, indexKey, tickets }) {
  // The house's own hashes and seals, as they were built.
  const vault = {
    ...(await import('../dist/core/vault/blind-index.js')),
    ...(await import('../dist/core/vault/sealed-text.js')),
    master: createSecretKey(Buffer.from(masterKey, 'base64')),
    index: createSecretKey(Buffer.from(indexKey, 'base64')),
  }
  const connection = await createConnection({ uri: databaseUrl.replace(/^mariadb:/, 'mysql:') })
  await connection.query('SET unique_checks = 0')
  const indexes = await takeIndexesOff(connection, 'tickets')
  const now = Date.now()
  for (let from = 0; from < tickets; from += ROWS_AT_ONCE) {
    const all = Array.from({ length: Math.min(ROWS_AT_ONCE, tickets - from) }, (_, n) => from + n)
    const rows = all.map(n => rowsOf(n, vault, now))
    await insert(
      connection,
      'tickets',
      rows.map(each => each.ticket),
    )
    await insert(
      connection,
      '`keys`',
      rows.map(each => each.key),
    )
    await insert(
      connection,
      'promises',
      rows.flatMap(each => each.promise ?? []),
    )
  }
  await connection.query(`ALTER TABLE tickets ${indexes.join(', ')}`)
  await insert(connection, 'sessions', [sessionOf(now)])
  for (const table of ['tickets', '`keys`', 'promises']) await connection.query(`ANALYZE TABLE ${table}`)
  await connection.end()
}

/** Takes the indexes of a table off; gives what puts them back. */
async function takeIndexesOff(connection, table) {
  const [[{ 'Create Table': written }]] = await connection.query(`SHOW CREATE TABLE ${table}`)
  const lines = [...written.matchAll(/^\s*((?:UNIQUE )?KEY `(\w+)` .*?),?$/gm)]
  await connection.query(
    `ALTER TABLE ${table} ${lines.map(([, , name]) => `DROP INDEX \`${name}\``).join(', ')}`,
  )
  return lines.map(([, line]) => `ADD ${line}`)
}

function rowsOf(n, vault, now) {
  const id = idOf(n)
  const hash = (kind, value) => vault.blindIndex(vault.index, kind, value)
  const key = vault.freshKey()
  const owner = `ticket:${id}`
  const filed = now - 30 * 24 * HOUR + n
  const stretch = stretchOf(n)
  const dueAt = now + HOUR + (n % 100_000) * 1000
  const wrapped = vault.wrapKey(vault.master, { table: 'keys', column: 'wrapped', id: owner }, key)
  const place = { table: 'tickets', column: 'service', id }
  const ticket = {
    id,
    number: numberOf(n),
    customer: `C${digits(n >> 1, 25)}`,
    kind: n % 3 === 0 ? 'remote' : n % 7 === 0 ? 'enquiry' : 'repair',
    state: stretch === 'ended' ? 'closed' : STATES[n % STATES.length],
    version: 3,
    language: 'en',
    rulebook: 'bench',
    demonstration: 0,
    openedAt: filed,
    updatedAt: filed,
    submittedAt: filed,
    waitingSince: filed,
    endedAt: stretch === 'ended' ? filed + HOUR : null,
    round: 1,
    openKeyHash: sha256(`key ${n}`),
    serialHash: hash('serial', serialOf(n)),
    phoneHash: hash('phone', phoneOf(n)),
    mailHash: hash('mail', mailOf(n)),
    nameHash: hash('name', nameOf(n)),
    owner: n % 4 === 0 ? AGENT : null,
    team: n % 2 === 0 ? 'home' : 'software',
    country: COUNTRIES[n % COUNTRIES.length],
    nextDue: stretch === 'due' ? dueAt : null,
    source: 'applet',
    service: vault.sealBytes(key, place, Buffer.from(saidIn(n))).toString('base64url'),
  }
  return {
    ticket,
    key: { owner, wrapped, madeAt: filed },
    promise: stretch === 'due' ? promiseOf(n, filed, dueAt) : null,
  }
}

function saidIn(n) {
  const trouble = {
    symptom: 'no-power',
    model: 'ThinkPad X9',
    serial: serialOf(n),
    text: 'It does not start. '.repeat(8),
  }
  const person = {
    name: nameOf(n),
    phone: phoneOf(n),
    mail: mailOf(n),
    windows: [],
    address: { city: 'Springfield' },
  }
  return JSON.stringify({ trouble, where: { country: 'US', zone: 'America/New_York', abroad: true }, person })
}

function promiseOf(n, madeAt, dueAt) {
  const ids = { id: `P${digits(n, 25)}`, ticket: idOf(n) }
  return {
    ...ids,
    kind: 'next-update',
    state: 'open',
    madeAt,
    dueAt,
    stage: n % 5000 === 0 ? 75 : 0,
    nextAt: dueAt,
    centreLate: 0,
  }
}

function sessionOf(now) {
  const times = { madeAt: now, seenAt: now, endsAt: now + 24 * HOUR }
  return { id: `S${'0'.repeat(25)}`, tokenHash: sha256(AGENT_TOKEN), role: 'agent', person: AGENT, ...times }
}

async function insert(connection, table, rows) {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0])
  const values = rows.map(row => columns.map(column => row[column]))
  await connection.query(`INSERT INTO ${table} (${columns.map(each => `\`${each}\``).join(', ')}) VALUES ?`, [
    values,
  ])
}

const sha256 = text => createHash('sha256').update(text).digest('hex')
