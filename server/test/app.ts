import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { signInToDemo, signInWithWechat } from '@iws/shared/contract/session'
import type { Role } from '@iws/shared/contract/endpoint'
import { buildHouse } from '../src/app.ts'
import type { House } from '../src/app.ts'
import type { Config } from '../src/core/config/config.ts'
import { Database } from '../src/core/database/database.ts'
import { makeLogger } from '../src/core/logging.ts'
import { Outbox } from '../src/core/outbox/outbox.service.ts'
import { WechatDouble } from './doubles/wechat.ts'
import { migratedPlace } from './migrated-database.ts'
import { Person } from './person.ts'
import { TestClock } from './test-clock.ts'

/** The real server on the engine of this run, with an empty database, a standing clock and no background work. */
export interface TestApp {
  readonly house: House
  readonly config: Config
  readonly clock: TestClock
  readonly wechat: WechatDouble
  readonly database: Database
  readonly dataDir: string
  /** Somebody without a session. */
  readonly stranger: Person
  /** Signs in. Customers differ by `who`; of staff there is one a role, the demonstration's. */
  signIn(role: Role, who?: string): Promise<Person>
  /** Does what waits in the outbox. */
  drain(): Promise<number>
  /** Stops the server, keeping its data, and starts another one on them. */
  restart(): Promise<TestApp>
  /** Stops everything and takes the data away. Gives what the server wrote into its log. */
  stop(): Promise<string>
}

type Place = Awaited<ReturnType<typeof migratedPlace>>

/** Starts it. `changes` go over the demonstration settings. */
export async function startApp(changes: Partial<Config> = {}): Promise<TestApp> {
  const place = await migratedPlace()
  const clock = new TestClock()
  const wechat = await new WechatDouble(() => clock.now()).start()
  try {
    return await onPlace(place, wechat, clock, configFor(place, wechat, changes))
  } catch (error) {
    await wechat.stop()
    await place.drop()
    throw error
  }
}

async function onPlace(
  place: Place,
  wechat: WechatDouble,
  clock: TestClock,
  config: Config,
): Promise<TestApp> {
  const sink = new PassThrough()
  const log = text(sink)
  const house = await buildHouse(config, { clock, logger: makeLogger('debug', sink) })
  const { nest } = house
  await nest.getHttpAdapter().getInstance().ready()
  const stranger = new Person(nest, null, {})
  return {
    house,
    config,
    clock,
    wechat,
    stranger,
    dataDir: place.dataDir,
    database: nest.get(Database),
    signIn: (role, who = 'anna') => signIn(nest, stranger, wechat, role, who),
    drain: () => nest.get(Outbox).drain(),
    restart: async () => {
      await house.close()
      return onPlace(place, wechat, clock, config)
    },
    stop: async () => {
      await house.close()
      await wechat.stop()
      await place.drop()
      sink.end()
      return log
    },
  }
}

async function signIn(
  nest: House['nest'],
  stranger: Person,
  wechat: WechatDouble,
  role: Role,
  who: string,
): Promise<Person> {
  if (role === 'customer') {
    const code = wechat.codeFor(who)
    const { body, problem } = await stranger.call(signInWithWechat, { code, language: 'en' })
    if (problem) throw new Error(`sign-in failed: ${problem.code}`)
    return new Person(nest, role, { authorization: `Bearer ${String(body.token)}` })
  }
  const { headers, problem } = await stranger.call(signInToDemo, { as: role })
  if (problem) throw new Error(`sign-in failed: ${problem.code}`)
  const cookie = String(headers['set-cookie']).split(';')[0] ?? ''
  return new Person(nest, role, { cookie, origin: 'http://localhost:80', 'x-iws': '1' })
}

function configFor(place: Place, wechat: WechatDouble, changes: Partial<Config>): Config {
  return {
    demonstration: true,
    port: 0,
    host: '127.0.0.1',
    dataDir: place.dataDir,
    webDir: join(place.dataDir, 'web'),
    databaseUrl: place.databaseUrl,
    publicUrl: null,
    trustProxy: 0,
    masterKey: randomBytes(32).toString('base64'),
    indexKey: randomBytes(32).toString('base64'),
    wechat: { appid: wechat.appid, secret: wechat.secret, baseUrl: wechat.baseUrl },
    templates: [],
    mail: null,
    imap: null,
    esupport: null,
    book: 'demonstration',
    logLevel: 'debug',
    revision: 'test',
    background: false,
    ...changes,
  }
}
