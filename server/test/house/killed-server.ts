import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const MAIN = join(import.meta.dirname, '../../dist/main.js')
const PATIENCE_MS = 120_000

/** The built server as a process of its own, to be killed. */
export class BuiltServer {
  private child: ChildProcess | null = null
  private port = 0
  private readonly env: Readonly<Record<string, string>>

  private readonly main: string

  /** `main` is the script to start, the server's own unless another one is named. */
  constructor(env: Readonly<Record<string, string>>, main = MAIN) {
    this.main = main
    if (!existsSync(MAIN)) throw new Error('server/dist/main.js is missing: run `npm run build:server` first')
    this.env = env
  }

  get base(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Starts it and waits until it answers. */
  async start(): Promise<void> {
    this.port = await freePort()
    this.child = spawn(process.execPath, [this.main], {
      env: { ...this.env, PORT: String(this.port), HOST: '127.0.0.1', PATH: process.env.PATH },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const end = Date.now() + PATIENCE_MS
    while (Date.now() < end) {
      if (this.child.exitCode !== null) throw new Error(`the server ended with ${this.child.exitCode}`)
      const answer = await fetch(`${this.base}/api/health/ready`).catch(() => null)
      if (answer?.ok) return
      await pause(25)
    }
    throw new Error('the server did not answer')
  }

  /** Takes it away without a word, as a power cut would. */
  async kill(): Promise<void> {
    const { child } = this
    this.child = null
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
