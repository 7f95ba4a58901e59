import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readConfig } from '../../src/core/config/config.ts'
import { buildHouse } from '../../src/app.ts'
import { Database } from '../../src/core/database/database.ts'
import { makeLogger } from '../../src/core/logging.ts'
import { DocumentRow } from '../../src/documents/document.entity.ts'
import { Sweep } from '../../src/documents/sweep.service.ts'
import { freshPlace } from '../fresh-database.ts'
import { must, sha256 } from '../journeys/stage.ts'
import { photo } from '../photos/photo.ts'
import { originalOf, storedFiles } from '../stored.ts'
import { BuiltServer } from './killed-server.ts'
import { demoToken, shown, StubbornCustomer } from './stubborn-customer.ts'

const KILLS = 20
/** A server lives for at most so many answers, and dies in the middle of one more. */
const MOST_ANSWERS = 12
const LAST_MOMENT_MS = 60

describe('a server killed at any moment of upload and submit', () => {
  let place: Awaited<ReturnType<typeof freshPlace>>
  let env: Record<string, string>
  let customers: StubbornCustomer[]
  let server: BuiltServer
  let token = ''

  beforeAll(async () => {
    place = await freshPlace()
    env = {
      IWS_MODE: 'demonstration',
      DATA_DIR: place.dataDir,
      WEB_DIR: join(place.dataDir, 'web'),
      LOG_LEVEL: 'silent',
      ...(place.databaseUrl && { DATABASE_URL: place.databaseUrl }),
    }
    const large = await photo({ lines: ['twelve megapixels'] })
    const others = [1, 2, 3].map(n => photo({ lines: [`photo ${n}`], width: 900, height: 700 }))
    const photos = [large, ...(await Promise.all(others))]
    customers = ['a', 'b', 'c'].map(name => new StubbornCustomer(name, photos))
    server = new BuiltServer(env)
  }, 180_000)
  afterAll(async () => {
    await server.kill()
    await place.drop()
  })

  it(`${KILLS} times keeps everything it acknowledged, shows nothing half-made, and leaves no orphan`, async () => {
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await server.start()
      token ||= await demoToken(server.base)
      const going = customers.map(customer => customer.goOn(server.base, token))
      const answered = answers(customers, Math.floor(Math.random() * (MOST_ANSWERS + 1)))
      // Nobody goes on where all were cut off or something is wrong.
      await Promise.race([answered, Promise.all(going)])
      await pause(Math.random() * LAST_MOMENT_MS)
      await server.kill()
      await Promise.all(going)
    }
    await server.start()
    await everythingAcknowledgedIsShown(server.base, token, customers)
    await server.kill()
    await whatIsStoredIsWhole(env, customers)
  }, 480_000)
})

/** Resolves when they have had so many answers more: a slow machine has its servers live longer. */
async function answers(customers: readonly StubbornCustomer[], more: number): Promise<void> {
  const had = () => customers.reduce((sum, each) => sum + each.answered, 0)
  for (const enough = had() + more; had() < enough && customers.some(each => each.isGoing);) await pause(5)
}

async function everythingAcknowledgedIsShown(
  base: string,
  token: string,
  customers: readonly StubbornCustomer[],
) {
  const pages = customers.flatMap(each => each.acknowledged.pages)
  const submitted = customers.flatMap(each => each.acknowledged.submitted)
  // The kills must have hit real work, or this proves nothing.
  expect(pages.length).toBeGreaterThan(10)
  expect(submitted.length).toBeGreaterThan(3)
  for (const { ticket, page, sha256: hash } of pages) {
    const view = must(await shown(base, token, ticket))
    expect(view.pages.filter(each => each.id === page).map(each => each.sha256)).toEqual([hash])
    expect(view.pages.every(each => each.bytes > 0 && each.width > 0 && each.covers.length > 0)).toBe(true)
  }
  for (const id of submitted) {
    const view = must(await shown(base, token, id))
    expect(view.state).toBe('in-review')
    expect(view.timeline.filter(event => event.what === 'submitted')).toHaveLength(1)
    expect(view.pages).toHaveLength(2)
  }
}

async function whatIsStoredIsWhole(env: Record<string, string>, customers: readonly StubbornCustomer[]) {
  const settings = readConfig(env)
  const [masterKey = '', indexKey = ''] = (
    await readFile(join(settings.dataDir, 'demonstration.keys'), 'utf8')
  ).split('\n')
  const config = { ...settings, masterKey, indexKey, background: false }
  const house = await buildHouse(config, { logger: makeLogger('silent') })
  try {
    const app = { house, database: house.nest.get(Database), dataDir: config.dataDir }
    const rows = await app.database.reader.find(DocumentRow)
    for (const row of rows) expect(sha256(await originalOf(app, row.id))).toBe(row.sha256)
    const kept = new Map(rows.map(row => [row.id, row.sha256]))
    for (const { page, sha256: hash } of customers.flatMap(each => each.acknowledged.pages))
      expect(kept.get(page)).toBe(hash)
    await house.nest.get(Sweep).sweep(Date.now() + 1000)
    const named = rows.flatMap(row => [row.original, row.page, row.thumbnail].filter(id => id !== null))
    expect((await storedFiles(app)).sort()).toEqual(named.sort())
  } finally {
    await house.close()
  }
}
