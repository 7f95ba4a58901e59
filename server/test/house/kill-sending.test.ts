import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readInbox } from '@iws/shared/contract/inbox'
import { OutboxRow } from '../../src/core/outbox/outbox.entity.ts'
import { NoticeRow } from '../../src/notices/notice.entity.ts'
import { must } from '../journeys/stage.ts'
import { ACTION, NoticeStage } from '../notice-stage.ts'
import type { Reader } from '../notice-stage.ts'
import { arrivalsAt, doubled, firstArrivals, numberOf } from './arrivals.ts'
import { BuiltServer } from './killed-server.ts'

/** On each of the two engines; `IWS_TEST_KILLS=25` makes fifty of a whole run, which takes three minutes more. */
const KILLS = Number(process.env.IWS_TEST_KILLS ?? 10)
const PEOPLE = 10
const LONGEST_LIFE_MS = 700
/** Each mail takes so long that a kill finds some on their way. */
const SLOW_MS = 25

describe('a server killed while it sends notices', () => {
  let stage: NoticeStage
  let server: BuiltServer
  let people: Reader[]
  const left = () => stage.app.database.reader.countBy(OutboxRow, {})

  beforeAll(async () => {
    stage = await NoticeStage.open()
    stage.app.clock.set(new Date().toISOString())
    stage.smtp.slow(SLOW_MS)
    // No demonstration, which would fill itself with tickets at every start.
    const config = JSON.stringify({ ...stage.app.config, demonstration: false, logLevel: 'silent' })
    server = new BuiltServer({ IWS_TEST_CONFIG: config }, join(import.meta.dirname, 'sending-server.mjs'))
    people = []
    for (let n = 0; n < PEOPLE; n += 1) people.push(await stage.reader(`reader-${n}`, null))
    for (const [n, person] of people.entries()) {
      // Half of them by WeChat first; all by the mailbox they signed in with.
      await stage.knowMail(person, `reader-${n}@example.com`)
      for (let kill = 0; n % 2 === 0 && kill < KILLS; kill += 1) await person.accept(ACTION)
    }
  }, 180_000)
  afterAll(async () => {
    await server.kill()
    await stage.close()
  })

  it('again and again sends each notice at least once, never under two Message-IDs, and shows it once', async () => {
    let hits = 0
    for (let kill = 0; kill < KILLS; kill += 1) {
      for (const [n, person] of people.entries()) await person.tellAs(numberOf(n, kill), 'asked-again')
      // In the middle: when some of them have come, or earlier, and where the dead still hold what is to be sent.
      const some = arrivalsAt(stage).length + Math.floor(Math.random() * PEOPLE)
      await server.start()
      const end = Date.now() + Math.random() * LONGEST_LIFE_MS
      while (Date.now() < end && arrivalsAt(stage).length < some) await pause(5)
      await server.kill()
      if ((await left()) > 0) hits += 1
    }
    // The kills must have hit real work, or this proves nothing.
    expect(hits).toBeGreaterThan(KILLS / 2)
    stage.smtp.slow(0)
    // Leases of the dead run out, and what they held is sent by another instance.
    while ((await left()) > 0) await stage.pass(120_000, 60_000)
    await everythingCame()
  }, 360_000)

  async function everythingCame() {
    const arrivals = arrivalsAt(stage)
    expect(doubled(arrivals)).toEqual([])
    const numbers = people.map((_, n) => Array.from({ length: KILLS }, (_, kill) => numberOf(n, kill)))
    for (const [n, person] of people.entries()) {
      const mine = numbers[n] ?? []
      expect(firstArrivals(arrivals, mine)).toEqual(mine)
      const { notices } = must(await person.person.call(readInbox, {}))
      expect(notices.map(({ number }) => number).reverse()).toEqual(mine)
      expect(await stage.tasksOf(person)).toEqual([])
    }
    const rows = await stage.app.database.reader.find(NoticeRow)
    const ids = new Map(rows.map(({ number, id }) => [number, `<${id}@service.example.com>`]))
    for (const { number, messageId } of arrivals) if (messageId) expect(messageId).toBe(ids.get(number))
  }
})
