import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const ROOT = resolve(import.meta.dirname, '../../../..')
const MAIN = join(ROOT, 'server/dist/main.js')
const PATIENCE = 120_000

/** The built server in demonstration mode, as `npm start` runs it, on a free port with data of its own. */
export interface RunningServer {
  /** Its address, without a slash at the end. */
  readonly url: string
  /** What it has written so far. */
  readonly log: () => string
  /** Lets its clock leap, where it was started with a leap. */
  readonly leap: () => void
  readonly stop: () => Promise<void>
}

/**
 * Starts the server and waits until it is ready; throws with its own words when it does not come up. `{port}` in a setting
 * becomes its port.
 */
export async function startServer(settings: Record<string, string> = {}): Promise<RunningServer> {
  if (!existsSync(MAIN)) throw new Error('The server is not built. Run "npm test -- h5", which builds it.')
  const folder = mkdtempSync(join(tmpdir(), 'iws-h5-'))
  const port = await freePort()
  const { PATH = '', HOME = '' } = process.env
  const own = { PATH, HOME, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, TMPDIR: tmpdir() }
  const given = Object.entries(settings).map(([name, value]) => [name, value.replace('{port}', String(port))])
  const env = { ...own, IWS_MODE: 'demonstration', LOG_LEVEL: 'warn', ...Object.fromEntries(given) }
  const child = spawn(process.execPath, [MAIN], {
    cwd: ROOT,
    env: env as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written: string[] = []
  child.stdout.on('data', (piece: Buffer) => written.push(piece.toString()))
  child.stderr.on('data', (piece: Buffer) => written.push(piece.toString()))
  const url = `http://127.0.0.1:${port}`
  const log = () => written.join('')
  const stop = async () => {
    await end(child)
    rmSync(folder, { recursive: true, force: true })
  }
  const leap = (): void => void child.kill('SIGUSR2')
  if (await ready(url, child)) return { url, log, leap, stop }
  await stop()
  throw new Error(`The server did not come up:\n${log()}`)
}

async function ready(url: string, child: ChildProcess): Promise<boolean> {
  const until = Date.now() + PATIENCE
  while (child.exitCode === null && Date.now() < until) {
    const answer = await fetch(`${url}/api/health/ready`).catch(() => null)
    if (answer?.ok) return true
    await pause(50)
  }
  return false
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise(done => {
    const force = setTimeout(() => child.kill('SIGKILL'), 10_000)
    child.once('exit', () => {
      clearTimeout(force)
      done()
    })
    child.kill('SIGTERM')
  })
}

/** Gives a TCP port of the loopback that nobody uses now. */
function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? found(address.port) : failed(new Error('no port')),
      )
    })
  })
}
