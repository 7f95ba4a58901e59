import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createConnection } from 'mysql2/promise'
import { bringUpMariadb, freePort } from '../tools/bring-up-mariadb.mjs'
import { launch, stop, whenEnding } from '../tools/children.mjs'
import { runtime } from '../tools/install.mjs'

const PATIENCE_MS = 60_000
/** Where people are said to reach the house. */
export const PUBLIC_URL = 'https://bench.example.com'

/** A private MariaDB for one run; gives a function that makes an empty schema in it and gives its address. */
export async function databases() {
  const { url } = await bringUpMariadb()
  const ask = async sql => {
    const connection = await createConnection({ uri: url.replace(/^mariadb:/, 'mysql:') })
    await connection.query(sql)
    await connection.end()
  }
  await ask('SET GLOBAL query_cache_type = 0')
  return async name => {
    await ask(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`)
    return new URL(`/${name}`, url).toString()
  }
}

/** The two secrets of a house, in base64. */
export const secrets = () => ({
  masterKey: randomBytes(32).toString('base64'),
  indexKey: randomBytes(32).toString('base64'),
})

/** The house as production runs it, one log line a request; nobody answers at the address of the look-up. Gives the port. */
export async function startHouse(databaseUrl, { masterKey, indexKey }) {
  const folder = mkdtempSync(join(tmpdir(), 'iws-bench-'))
  whenEnding(() => rmSync(folder, { recursive: true, force: true }))
  const settings = {
    NODE_ENV: 'production',
    IWS_MODE: 'production',
    PUBLIC_URL,
    TRUST_PROXY: '1',
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    WEB_DIR: folder,
    IWS_MASTER_KEY: masterKey,
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

/** Starts a server on a free port and waits until it answers anything at all; gives the port. */
export async function start(args, settings, path) {
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
