import { afterEach, describe, expect, it } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import { readInbox } from '@iws/shared/contract/inbox'
import { OutboxRow } from '../../src/core/outbox/outbox.entity.ts'
import { ACTION, NoticeStage, PROGRESS } from '../notice-stage.ts'
import type { Reader } from '../notice-stage.ts'
import { arrivalsAt, doubled, firstArrivals, numberOf } from './arrivals.ts'

const PEOPLE = 12
const EACH = 6
const STEP_MS = 30_000
const OUTAGE_MS = 10 * 60_000
const HANGING_MS = 18_000

/** People of three kinds by turns: WeChat alone, mail alone, both. Every consent is used up by a notice. */
async function crowd(stage: NoticeStage, kinds: readonly ('wechat' | 'mail' | 'both')[]): Promise<Reader[]> {
  const people: Reader[] = []
  for (let n = 0; n < PEOPLE; n += 1) {
    const kind = kinds[n % kinds.length]
    const reader = await stage.reader(`crowd-${n}`, kind === 'wechat' ? null : `crowd-${n}@example.com`)
    if (kind !== 'mail') for (let nth = 0; nth < EACH; nth += 1) await reader.accept(PROGRESS, ACTION)
    people.push(reader)
  }
  return people
}

const left = (stage: NoticeStage) => stage.app.database.reader.countBy(OutboxRow, {})

/** One notice for everybody, and a request of everybody while it is on its way; gives the statuses. */
async function load(people: readonly Reader[], nth: number): Promise<number[]> {
  const kind = nth % 2 === 0 ? 'submitted' : 'asked-again'
  return Promise.all(
    people.map(async ({ person, tellAs }, who) => {
      await tellAs(numberOf(who, nth), kind)
      return (await person.call(readInbox, {})).status
    }),
  )
}

/** Nothing lost, nothing doubled, everybody's news in order, and all of it once in the inbox. */
async function allCame(stage: NoticeStage, people: readonly Reader[]): Promise<void> {
  const arrivals = arrivalsAt(stage)
  expect(doubled(arrivals)).toEqual([])
  for (const [who, reader] of people.entries()) {
    const numbers = Array.from({ length: EACH }, (_, nth) => numberOf(who, nth))
    expect(firstArrivals(arrivals, numbers)).toEqual(numbers)
    const { body } = await reader.person.call(readInbox, {})
    expect(body.notices.map(({ number }) => number).reverse()).toEqual(numbers)
    expect(await stage.tasksOf(reader)).toEqual([])
  }
}

const stages: NoticeStage[] = []
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close()
})

async function opened(changes: Parameters<typeof NoticeStage.open>[0] = {}): Promise<NoticeStage> {
  const stage = await NoticeStage.open(changes)
  stages.push(stage)
  return stage
}

describe('WeChat and the mail server, away under load', () => {
  it('and refusing for ten minutes: afterwards everything has come, once and in order', async () => {
    const stage = await opened()
    const people = await crowd(stage, ['wechat', 'mail', 'both'])
    await Promise.all([stage.app.wechat.go('refusing'), stage.smtp.go('refusing')])
    const statuses: number[] = []
    for (let gone = 0; gone < OUTAGE_MS; gone += STEP_MS) {
      const nth = gone / STEP_MS / 3
      if (nth < EACH && Number.isInteger(nth)) statuses.push(...(await load(people, nth)))
      await stage.pass(STEP_MS, STEP_MS / 3)
    }
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(arrivalsAt(stage)).toEqual([])
    await Promise.all([stage.app.wechat.go(null), stage.smtp.go(null)])
    while ((await left(stage)) > 0) await stage.pass(STEP_MS, STEP_MS / 3)
    await allCame(stage, people)
  }, 240_000)

  // The clock keeps pace with the sockets here: moved faster, it would end the leases of sendings that still hang.
  it('and hanging: requests are answered meanwhile, and afterwards everything has come, once and in order', async () => {
    const stage = await opened({ background: true, demonstration: false })
    const people = await crowd(stage, ['mail', 'both'])
    await Promise.all([stage.app.wechat.go('hanging'), stage.smtp.go('hanging')])
    const statuses: number[] = []
    for (let nth = 0; nth < EACH; nth += 1) {
      statuses.push(...(await load(people, nth)))
      for (let gone = 0; gone < HANGING_MS / EACH; gone += 250) {
        stage.app.clock.move(250)
        await pause(250)
      }
    }
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(arrivalsAt(stage)).toEqual([])
    await Promise.all([stage.app.wechat.go(null), stage.smtp.go(null)])
    while ((await left(stage)) > 0) {
      stage.app.clock.move(500)
      await pause(50)
    }
    await allCame(stage, people)
  }, 240_000)
})
