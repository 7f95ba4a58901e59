import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { StaffRole } from '@iws/shared/contract/endpoint'
import { launch } from '../harness/applet'
import type { Applet } from '../harness/applet'
import { clearGround, newPhone } from '../harness/ground'
import type { Phone } from '../harness/phone'
import { Staff } from './staff'

const ROOT = resolve(import.meta.dirname, '../../../..')
/** The built applet. */
export const DIST = process.env['IWS_WEAPP_DIST'] ?? join(ROOT, 'miniprogram/dist/weapp')
/** The host that the applet is built for. */
const PRODUCTION = process.env['TARO_APP_API']?.replace('https://', '') ?? 'iws.example.com'

/** A Monday noon in Shanghai, on which no test depends that names no day of its own. */
export const STAGE_BEGINS = Date.parse('2026-11-23T12:00:00+08:00')

/** The real server on a port of its own with an empty SQLite database, and whoever meets it. */
export interface Stage {
  readonly url: string
  /** The server's clock (epoch ms). */
  now(): number
  /** A new phone of this person, able to reach the server and to sign in through WeChat; its clock shows the same, in Beijing. */
  phone(who: string): Phone
  staff(role: StaffRole): Promise<Staff>
  /** Puts the server's clock ahead by so many ms; resolves when it goes by that. */
  pass(ms: number): Promise<void>
  stop(): Promise<void>
}

/** Settings of the server beyond the stage's own: where its mails go and come from. */
export interface Mails {
  readonly mail?: { readonly url: string; readonly from: string }
  readonly imap?: string
}

/**
 * Builds nothing: `npm test -- weapp` has done so. The server's clock begins at `begins` (epoch ms). Throws with the
 * server's own words when it does not come up.
 */
export async function startStage(begins = STAGE_BEGINS, mails: Mails = {}): Promise<Stage> {
  if (!existsSync(join(ROOT, 'server/dist/app.js')))
    throw new Error('The server is not built. Run "npm test -- weapp", which builds it.')
  const folder = mkdtempSync(join(tmpdir(), 'weapp-stage-'))
  const { PATH, HOME } = process.env
  let ahead = begins - Date.now()
  const now = (): number => Date.now() + ahead
  const child = fork(join(import.meta.dirname, 'serve.mjs'), [folder, String(ahead), JSON.stringify(mails)], {
    cwd: ROOT,
    env: { PATH, HOME, TMPDIR: tmpdir() } as unknown as NodeJS.ProcessEnv,
    execArgv: [],
    silent: true,
  })
  const url = await addressOf(child)
  const ask = asking(child)
  return {
    url,
    now,
    phone: who => {
      const phone = newPhone()
      phone.clock = {
        get at() {
          return now()
        },
        minutesEast: 480,
      }
      phone.hosts.set(PRODUCTION, url)
      phone.login = async () => (await ask({ who })).code ?? ''
      return phone
    },
    staff: role => Staff.signIn(url, role),
    pass: async ms => {
      await ask({ ms })
      ahead += ms
    },
    stop: async () => {
      clearGround()
      await end(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Starts the built applet on a phone. */
export function open(phone: Phone, url?: string): Applet {
  return launch(phone, DIST, url)
}

function addressOf(child: ChildProcess): Promise<string> {
  const words: string[] = []
  child.stdout?.on('data', (piece: Buffer) => words.push(piece.toString()))
  child.stderr?.on('data', (piece: Buffer) => words.push(piece.toString()))
  return new Promise((found, failed) => {
    child.once('message', message => found((message as { url: string }).url))
    child.once('exit', code => failed(new Error(`The server ended with ${code}:\n${words.join('')}`)))
  })
}

interface Answer {
  readonly id: number
  /** The code of wx.login that was asked for. */
  readonly code?: string
}

function asking(child: ChildProcess): (asked: { who: string } | { ms: number }) => Promise<Answer> {
  const waiting = new Map<number, (answer: Answer) => void>()
  let count = 0
  child.on('message', message => {
    const answer = message as Answer
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  return asked =>
    new Promise(resolve => {
      waiting.set((count += 1), resolve)
      child.send({ id: count, ...asked })
    })
}

function end(child: ChildProcess): Promise<void> {
  return new Promise(done => {
    if (child.exitCode !== null) return done()
    const force = setTimeout(() => child.kill('SIGKILL'), 10_000)
    child.once('exit', () => {
      clearTimeout(force)
      done()
    })
    child.kill('SIGTERM')
  })
}
