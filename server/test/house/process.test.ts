import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { request } from 'node:http'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { freshPlace } from '../fresh-database.ts'

const MAIN = resolve(import.meta.dirname, '../../dist/main.js')
/** A start with every migration, on a machine that is busy with other things (ms). */
const LONGEST_START = 120_000

let place: Awaited<ReturnType<typeof freshPlace>>
let children: ChildProcess[] = []
beforeEach(async () => {
  place = await freshPlace()
})
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  children = []
  await place.drop()
})

/** Starts the built server as its own process; gives its end and what it wrote. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, DATA_DIR: place.dataDir, WEB_DIR: join(place.dataDir, 'web'), ...env },
  })
  children.push(child)
  let output = ''
  const keep = (chunk: Buffer) => void (output += chunk.toString())
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  // Not at its exit: what it wrote last may still be on its way then.
  const ended = new Promise<number | null>(done => child.once('close', done))
  return { child, ended, output: () => output }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(done => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address() as AddressInfo
  await new Promise(done => probe.close(done))
  return port
}

async function untilReady(base: string): Promise<void> {
  for (const until = Date.now() + LONGEST_START; Date.now() < until;) {
    const ok = await fetch(`${base}/api/health/ready`).then(
      reply => reply.ok,
      () => false,
    )
    if (ok) return
    await sleep(50)
  }
  throw new Error('The server did not become ready')
}

/**
 * A sign-in that the server has in hand: it has read the head and asks for the rest. Gives the way to send that and to hear the
 * status.
 */
function begunSignIn(base: string, login: string): Promise<() => Promise<number>> {
  const body = JSON.stringify({ login, password: 'nothing' })
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    expect: '100-continue',
  }
  const asking = request(`${base}/api/session/staff`, { method: 'POST', headers, agent: false })
  const status = new Promise<number>((answered, failed) => {
    asking.once('response', reply => {
      answered(reply.statusCode ?? 0)
      reply.resume()
    })
    asking.once('error', failed)
  })
  asking.flushHeaders()
  return new Promise((begun, failed) => {
    status.catch(failed)
    asking.once('continue', () =>
      begun(() => {
        asking.end(body)
        return status
      }),
    )
  })
}

const demonstration = (port: number) => ({
  IWS_MODE: 'demonstration',
  HOST: '127.0.0.1',
  PORT: String(port),
  ...(place.databaseUrl && { DATABASE_URL: place.databaseUrl }),
})

describe('The process', () => {
  it('does not start as a demonstration beside production settings, and names each of them', async () => {
    const { ended, output } = start({
      IWS_MODE: 'demonstration',
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://iws.example.com',
      WECHAT_SECRET: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    })
    expect(await ended).toBe(1)
    for (const name of ['NODE_ENV', 'PUBLIC_URL', 'WECHAT_SECRET']) expect(output()).toContain(`- ${name}: `)
    expect(output()).not.toContain('0f1e2d3c')
  })

  it('does not start a production with the fictional book', async () => {
    const { ended, output } = start({ IWS_MODE: 'production', IWS_BOOK: 'demonstration' })
    expect(await ended).toBe(1)
    expect(output()).toContain('- IWS_BOOK: the demonstration book is fictional')
  })

  it('says in one sentence that the database is not there', async () => {
    const { ended, output } = start({
      IWS_MODE: 'demonstration',
      DATABASE_URL: `mariadb://root@127.0.0.1:${await freePort()}/iws`,
    })
    expect(await ended).toBe(1)
    expect(output()).toContain('The server cannot start')
    expect(output()).not.toContain('    at ')
  })

  it('finishes what it has begun when it is told to go, and goes', async () => {
    const port = await freePort()
    const base = `http://127.0.0.1:${port}`
    const { child, ended } = start(demonstration(port))
    await untilReady(base)
    const begun = await Promise.all(Array.from({ length: 16 }, (_, n) => begunSignIn(base, `nobody-${n}`)))
    // Passwords take their time: most of these are still waiting when the signal comes.
    const signIns = begun.map(goOn => goOn())
    child.kill('SIGTERM')
    expect(await Promise.all(signIns)).toEqual(Array.from({ length: 16 }, () => 401))
    expect(await ended).toBe(0)
    await expect(fetch(`${base}/api/health/live`)).rejects.toThrow()
  }, 180_000)

  it('writes no line of a log with an address, a body or a name', async () => {
    const port = await freePort()
    const base = `http://127.0.0.1:${port}`
    const { child, ended, output } = start(demonstration(port))
    await untilReady(base)
    await fetch(`${base}/verify/0123456789ABCDEFGHJK?lang=en&who=ERIKSSON`)
    await fetch(`${base}/api/nothing/ERIKSSON`)
    await fetch(`${base}/api/session/staff`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'ERIKSSON' },
      body: '{"login":"ERIKSSON"',
    })
    child.kill('SIGTERM')
    await ended
    expect(output()).toContain('"route":"/verify/:code"')
    expect(output()).not.toMatch(/ERIKSSON|0123456789ABCDEFGHJK/)
  }, 180_000)
})
