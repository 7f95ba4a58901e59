import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { launch, run, stop, whenEnding } from './children.mjs'
import { findProgram, installPackages } from './debian-packages.mjs'
import { quickFolder } from './quick-folder.mjs'

/** A Unix socket's path may not be longer than this. */
const LONGEST_SOCKET = 100
const PATIENCE = 180_000

/**
 * Starts a private MariaDB with empty data in a temporary folder, on a free port of the loopback. Installs the server
 * when it is missing and may be. `hasty`: for tests, which kill servers of ours and never this one; it waits for no disk then.
 * Gives `{ url, stop }`; throws one sentence when there can be none.
 */
export async function bringUpMariadb(say = console.log, { hasty = false } = {}) {
  if (!findProgram('mariadbd', 'mysqld')) await installPackages(['mariadb-server'], say)
  const daemon = findProgram('mariadbd', 'mysqld')
  if (!daemon) throw new Error('Please install mariadb-server: the tests run on two databases, never on one.')
  const folder = temporaryFolder(hasty)
  whenEnding(() => rmSync(folder, { recursive: true, force: true }))
  await fill(folder)
  const port = await freePort()
  const child = launch(daemon, [...daemonOptions(folder, port), ...(hasty ? HASTY : [])], { stdio: 'ignore' })
  await answering(child, folder)
  const end = async () => {
    await stop(child)
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `mariadb://root@127.0.0.1:${port}/`, stop: end }
}

function temporaryFolder(hasty) {
  const base = hasty ? quickFolder() : tmpdir()
  return mkdtempSync(join(base.length > LONGEST_SOCKET - 30 ? '/tmp' : base, 'iws-mariadb-'))
}

const basics = folder => ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${folder}/data`]

async function fill(folder) {
  const program = findProgram('mariadb-install-db', 'mysql_install_db')
  if (!program) throw new Error('Please install all of mariadb-server: mariadb-install-db is missing.')
  const args = [...basics(folder), '--auth-root-authentication-method=normal', '--skip-test-db']
  const { code, output } = await run(program, args)
  if (code !== 0) throw new Error(`MariaDB could not make its data folder:\n${output.slice(-2000)}`)
}

/** Strict as production should be; durable settings relaxed, since these data end with the run. */
const daemonOptions = (folder, port) => [
  ...basics(folder),
  `--socket=${folder}/s.sock`,
  `--pid-file=${folder}/pid`,
  `--log-error=${folder}/error.log`,
  `--port=${port}`,
  '--bind-address=127.0.0.1',
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_unicode_ci',
  '--default-time-zone=+00:00',
  '--innodb-buffer-pool-size=128M',
  '--innodb-flush-log-at-trx-commit=2',
  '--max-connections=400',
  '--sql-mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY',
]

const HASTY = ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=OFF']

async function answering(child, folder) {
  const admin = findProgram('mariadb-admin', 'mysqladmin')
  if (!admin) throw new Error('Please install all of mariadb-server: mariadb-admin is missing.')
  const until = Date.now() + PATIENCE
  const ping = ['--no-defaults', '-uroot', `--socket=${folder}/s.sock`, 'ping']
  while ((await run(admin, ping)).code !== 0) {
    if (child.exitCode !== null || Date.now() > until) {
      throw new Error(`MariaDB did not start:\n${readLog(join(folder, 'error.log'))}`)
    }
    await pause(100)
  }
}

function readLog(path) {
  try {
    return readFileSync(path, 'utf8').slice(-2000)
  } catch {
    return 'it wrote no log'
  }
}

/** Gives a TCP port of the loopback that nobody uses now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
