/**
 * `npm run bench`: coverage by serial against a bare fastify that does the same read, in one run, on a private MariaDB.
 *
 *   npm run bench                          1,000,000 serials, 10,000 customers
 *   npm run bench -- --serials 10000       a quick look
 *
 * Options: --serials, --identities, --rounds, --seconds (of one round), --connections, --rate, --steady (seconds).
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createConnection } from 'mysql2/promise'
import { bringUpMariadb, freePort } from '../tools/bring-up-mariadb.mjs'
import { build } from '../tools/builds.mjs'
import { endEverything, endOnSignals, launch, stop, whenEnding } from '../tools/children.mjs'
import { runtime } from '../tools/install.mjs'
import { measure } from './coverage.mjs'
import { fill } from './stock.mjs'

const SIZES = {
  serials: '1000000',
  identities: '10000',
  rounds: '5',
  seconds: '8',
  connections: '32',
  rate: '200',
  steady: '60',
}
const options = Object.fromEntries(
  Object.entries(SIZES).map(([name, text]) => [name, { type: 'string', default: text }]),
)
const PATIENCE_MS = 60_000

async function run() {
  const { values } = parseArgs({ options })
  const sizes = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, Number(text)]))
  const server = await build('server')
  if (server.code !== 0) throw new Error(`The server does not build:\n${server.output}`)
  const database = await emptyDatabase()
  const indexKey = randomBytes(32).toString('base64')
  const house = await startHouse(database, indexKey)
  console.log(`Filling in ${sizes.serials} machines and ${sizes.identities} customers …`)
  const hashes = await fill({ databaseUrl: database, indexKey, ...sizes })
  const bare = await startBare(database)
  console.log(
    `Load of this machine before: ${loadavg()
      .map(load => load.toFixed(2))
      .join(' ')}\n`,
  )
  await measure({ house, bare, hashes, ...sizes })
  console.log(
    `\nLoad of this machine after: ${loadavg()
      .map(load => load.toFixed(2))
      .join(' ')}`,
  )
}

async function emptyDatabase() {
  const { url } = await bringUpMariadb()
  const connection = await createConnection({ uri: url.replace(/^mariadb:/, 'mysql:') })
  await connection.query('SET GLOBAL query_cache_type = 0')
  await connection.query('CREATE DATABASE bench CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci')
  await connection.end()
  return new URL('/bench', url).toString()
}

/** The house as production runs it, one log line a request; nobody answers at the address of the look-up. */
async function startHouse(databaseUrl, indexKey) {
  const folder = mkdtempSync(join(tmpdir(), 'iws-bench-'))
  whenEnding(() => rmSync(folder, { recursive: true, force: true }))
  const settings = {
    NODE_ENV: 'production',
    IWS_MODE: 'production',
    PUBLIC_URL: 'https://bench.example.com',
    TRUST_PROXY: '1',
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    WEB_DIR: folder,
    IWS_MASTER_KEY: randomBytes(32).toString('base64'),
    IWS_INDEX_KEY: indexKey,
    WECHAT_APPID: `wx${randomBytes(8).toString('hex')}`,
    WECHAT_SECRET: randomBytes(16).toString('hex'),
    SMTP_URL: 'smtps://smtp.invalid',
    MAIL_FROM: 'bench@bench.invalid',
    ESUPPORT_CLIENT_ID: randomBytes(8).toString('hex'),
    ESUPPORT_BASE_URL: 'https://esupport.invalid/v2.5',
  }
  return start(['server/dist/main.js'], settings, '/api/health/live')
}

const startBare = databaseUrl => start(['server/bench/bare-server.mjs'], { DATABASE_URL: databaseUrl }, '/')

/** Starts a server on a free port and waits until it answers anything at all; gives the port. */
async function start(args, settings, path) {
  const port = await freePort()
  const env = { ...settings, PORT: String(port), HOST: '127.0.0.1' }
  const child = launch(runtime(), args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    if (await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null)) return port
    if (child.exitCode !== null || Date.now() > until) break
    await pause(100)
  }
  await stop(child)
  throw new Error(`${args[0]} did not start`)
}

endOnSignals()
run()
  .catch(error => {
    console.error(error.message)
    process.exitCode = 1
  })
  .finally(endEverything)
