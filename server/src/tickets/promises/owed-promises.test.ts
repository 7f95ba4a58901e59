import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { askAgain, markPage } from '@iws/shared/contract/desk'
import { logCall, promiseUpdate } from '@iws/shared/contract/desk-service'
import { readKeptRate } from '@iws/shared/contract/kept'
import { getService } from '@iws/shared/contract/service'
import { writeAtDesk } from '@iws/shared/contract/thread'
import { withdrawTicket } from '@iws/shared/contract/tickets'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { startApp } from '../../../test/app.ts'
import type { TestApp } from '../../../test/app.ts'
import { BOSTON, filed, seen, step } from '../../../test/journeys/service-story.ts'
import { intent, must } from '../../../test/journeys/stage.ts'
import type { Person } from '../../../test/person.ts'
import { DAY, ledger } from '../../../test/promised.ts'
import { atDesk, submitted } from '../../../test/registrations.ts'
import { callOff, goOn, setOut } from '../../../test/ticket-walk.ts'
import { newId } from '../../core/ids.ts'
import { KeptWeeks } from './kept-weeks.service.ts'
import { PromiseRow } from './promise.entity.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

describe('The review of a registration', () => {
  it('is promised when it comes to us, and kept by the decision of a reviewer', async () => {
    const anna = await app.signIn('customer', 'anna')
    const reviewer = await app.signIn('reviewer')
    const { id } = await submitted(app, anna)
    const [promise] = await ledger(app).ofTicket(id)
    // Sunday the 22nd in Beijing: three working days end on Wednesday at six in the evening.
    const dueAt = Date.parse('2026-11-25T18:00:00+08:00')
    expect(promise).toMatchObject({ kind: 'review', state: 'open', dueAt })
    expect((await ledger(app).ticket(id)).dueBy).toBe(dueAt)
    const seen = await atDesk(reviewer, id)
    const page = seen.pages[0]?.id ?? ''
    const marked = must(
      await reviewer.call(markPage, {
        id,
        page,
        version: seen.version,
        mark: 'sent-back',
        reason: 'glare',
      }),
    )
    must(await reviewer.call(askAgain, { id, version: marked.version }))
    expect((await ledger(app).ofTicket(id))[0]).toMatchObject({ state: 'kept', evidenceKind: 'decision' })
    expect(await ledger(app).ofTicket(id)).toHaveLength(1)
  })

  it('is owed no more when the customer takes the ticket back', async () => {
    const boris = await app.signIn('customer', 'boris')
    const { id } = await submitted(app, boris)
    must(await boris.call(withdrawTicket, { id, version: (await ledger(app).ticket(id)).version }))
    expect(await ledger(app).ofTicket(id)).toMatchObject([{ state: 'released', why: 'ended' }])
    expect((await ledger(app).ticket(id)).nextDue).toBeNull()
  })
})

describe('The next word on a ticket that lies with us', () => {
  let anna: Person
  let agent: Person
  /** Sessions end soon: everybody signs in again. */
  const goTo = async (instant: string): Promise<void> => {
    app.clock.set(instant)
    anna = await app.signIn('customer', 'cara')
    agent = await app.signIn('agent')
  }
  beforeEach(() => goTo('2026-11-23T10:00:00+08:00'))
  /** Two working days after Monday the 23rd, at six in the evening in Beijing. */
  const WEDNESDAY = Date.parse('2026-11-25T18:00:00+08:00')
  /** Each of another machine, so that none joins another. */
  const newRepair = () => {
    machines += 1
    const trouble = { ...BOSTON.trouble, serial: `PF0UT20${machines}` }
    return filed(anna, 'repair', { ...BOSTON, trouble })
  }
  let machines = 0
  const reached = async (id: string) => {
    const { version } = await seen(agent, id)
    must(await agent.call(logCall, { id, version, reached: true, outside: 'She asked for it.' }))
  }
  const write = async (id: string) =>
    must(await agent.call(writeAtDesk, { id, key: intent(), text: 'We looked at it.' }))
  const open = async (id: string) => {
    const { promises } = must(await anna.call(getService, { id }))
    return promises
      .filter(each => each.state === 'open')
      .map(({ kind, dueAt, clause }) => [kind, dueAt, clause])
  }
  const name = async (id: string, dueAt: number) => {
    const { version } = await seen(agent, id)
    must(await agent.call(promiseUpdate, { id, version, dueAt }))
  }

  it('is promised by our own target once the call of the policy was made, and again with each message', async () => {
    const { id } = await newRepair()
    await reached(id)
    expect(await open(id)).toEqual([['next-update', WEDNESDAY, null]])
    await goTo('2026-11-24T10:00:00+08:00')
    await write(id)
    expect(await open(id)).toEqual([['next-update', WEDNESDAY + DAY, null]])
  })

  it('holds at the time named with a wait for a part whatever is written before, and the screen tells it', async () => {
    const { id } = await newRepair()
    await reached(id)
    const friday = Date.parse('2026-11-27T12:00:00+08:00')
    const dates = { part: 'Fan', expectedDay: '2026-12-01', nextWordAt: friday }
    must(await step(agent, id, { action: 'wait-part', ...dates }))
    await write(id)
    expect(await open(id)).toEqual([['next-update', friday, null]])
    expect(must(await anna.call(getService, { id })).wait).toMatchObject({
      expectedDay: '2026-12-01',
      nextWordAt: friday,
    })
    // On Thursday the promise is kept for good; the next one is ours, on Monday the 30th.
    await goTo('2026-11-26T10:00:00+08:00')
    await write(id)
    const monday = Date.parse('2026-11-30T18:00:00+08:00')
    expect(await open(id)).toEqual([['next-update', monday, null]])
    expect(must(await anna.call(getService, { id })).wait?.nextWordAt).toBe(monday)
  })

  it('comes no later than by our target once the wait is over', async () => {
    const { id } = await newRepair()
    await reached(id)
    const nextWordAt = Date.parse('2026-12-14T12:00:00+08:00')
    must(await step(agent, id, { action: 'wait-part', part: 'Fan', expectedDay: '2026-12-14', nextWordAt }))
    must(await step(agent, id, { action: 'diagnose' }))
    expect(await open(id)).toEqual([['next-update', WEDNESDAY, null]])
  })

  it('makes room for a time that somebody names, which stands from then on', async () => {
    const { id } = await filed(anna, 'enquiry')
    await write(id)
    expect(await open(id)).toEqual([['next-update', WEDNESDAY, null]])
    await name(id, WEDNESDAY + 2 * DAY)
    await name(id, WEDNESDAY + 5 * DAY)
    expect(await open(id)).toEqual([['next-update', WEDNESDAY + 2 * DAY, null]])
    must(await step(agent, id, { action: 'answer' }))
    expect(await open(id)).toEqual([])
  })
})

describe('A ticket of the service desk, whatever people and time do to it', () => {
  /** The states in which it lies with us, said here once more by hand. */
  const WITH_US = [
    ...['repair filed', 'repair contacted', 'repair diagnosing', 'repair waiting-part', 'repair in-service'],
    ...['remote filed', 'remote triaging', 'remote escalated', 'remote in-session', 'enquiry filed'],
  ]
  const ENDED = ['closed', 'cancelled', 'merged']

  it('is never without an open promise while it lies with us, and has none once it has ended', async () => {
    const books = ledger(app)
    const met = new Set<string>()
    const kinds = fc.constantFrom<ServiceKind>('repair', 'remote', 'remote', 'enquiry')
    const numbers = fc.array(fc.nat(), { minLength: 9, maxLength: 14 })
    const look = async (id: string, way: readonly string[]): Promise<void> => {
      const ticket = await books.ticket(id)
      const due = (await books.ofTicket(id)).filter(each => each.state === 'open').map(each => each.dueAt)
      const stands = `${ticket.kind} ${ticket.state}`
      met.add(stands)
      const owed = WITH_US.includes(stands)
      const fits = ENDED.includes(ticket.state) ? due.length === 0 : !owed || due.length > 0
      expect({ fits, stands, way }).toEqual({ fits: true, stands, way })
      expect(ticket.nextDue).toBe(due.length > 0 ? Math.min(...due) : null)
    }
    await fc.assert(
      fc.asyncProperty(kinds, numbers, async (kind, deeds) => {
        const walk = await setOut(app, kind)
        const way: string[] = []
        for (const deed of deeds) {
          way.push(await goOn(app, walk, deed))
          await look(walk.id, way)
        }
        await callOff(app, walk)
        await look(walk.id, way)
      }),
      { numRuns: 18, seed: 3 },
    )
    expect(WITH_US.filter(each => !met.has(each))).toEqual([])
  })
})

describe('How we keep our word, week by week', () => {
  type Ended = Pick<PromiseRow, 'kind' | 'state'> & Partial<Pick<PromiseRow, 'renews' | 'namedBy'>>

  /** So many promises that ended at an instant. */
  async function ended(many: number, at: string, { renews, ...how }: Ended): Promise<void> {
    const closedAt = Date.parse(at)
    const span = { madeAt: closedAt - DAY, dueAt: closedAt + DAY, stage: 0 as const, centreLate: false }
    const row = () => ({ ...span, ...how, id: newId(closedAt), ticket: newId(closedAt), closedAt })
    const rows = Array.from({ length: many }, () => ({ ...row(), renews: renews ?? null }))
    await app.database.transact(manager => manager.insert(PromiseRow, rows))
  }

  it('is told of weeks that are over, by kind, our targets apart from the call of the policy', async () => {
    // A Tuesday: the last week that is over began on 28 February, a Monday.
    app.clock.set('2028-03-07T09:00:00+08:00')
    const calls = { kind: 'first-call' as const }
    await ended(1, '2028-02-28T00:00:00+08:00', { ...calls, state: 'kept' })
    await ended(10, '2028-03-05T23:59:59.999+08:00', { ...calls, state: 'kept' })
    await ended(3, '2028-03-02T12:00:00+08:00', { ...calls, state: 'broken' })
    await ended(2, '2028-03-02T12:00:00+08:00', { ...calls, state: 'released' })
    await ended(50, '2028-03-06T00:00:00+08:00', { ...calls, state: 'kept' })
    await ended(9, '2028-02-27T23:59:59.999+08:00', { ...calls, state: 'kept' })
    await ended(10, '2028-03-01T12:00:00+08:00', { ...calls, state: 'kept', renews: newId(1) })
    await ended(6, '2028-02-22T12:00:00+08:00', { kind: 'answer', state: 'kept' })
    await ended(4, '2028-02-23T12:00:00+08:00', { kind: 'answer', state: 'broken' })
    // Made by the rule: kept it says nothing, broken it counts.
    const byRule = { kind: 'next-update' as const, namedBy: 'rule' as const }
    await ended(40, '2028-03-01T12:00:00+08:00', { ...byRule, state: 'kept' })
    await ended(12, '2028-03-01T12:00:00+08:00', { ...byRule, state: 'broken' })
    const weeks = app.house.nest.get(KeptWeeks)
    await Promise.all([weeks.run(), weeks.run()])
    const answer = await app.stranger.call(readKeptRate, {})
    const { kinds, fewest, demonstration } = must(answer)
    const few = { due: null, kept: null, broken: null, released: null }
    const last = kinds.map(({ kind, clause, weeks: [one, two] }) => ({ kind, clause, one, two }))
    expect(last).toEqual([
      {
        ...{ kind: 'first-call', clause: 'C9' },
        one: { from: '2028-02-28', due: 14, kept: 11, broken: 3, released: 2 },
        two: { from: '2028-02-21', ...few },
      },
      {
        ...{ kind: 'next-update', clause: null },
        one: { from: '2028-02-28', due: 12, kept: 0, broken: 12, released: 0 },
        two: { from: '2028-02-21', ...few },
      },
      {
        ...{ kind: 'answer', clause: null },
        one: { from: '2028-02-28', ...few },
        two: { from: '2028-02-21', due: 10, kept: 6, broken: 4, released: 0 },
      },
      {
        ...{ kind: 'call-again', clause: null },
        one: { from: '2028-02-28', due: 10, kept: 10, broken: 0, released: 0 },
        two: { from: '2028-02-21', ...few },
      },
    ])
    expect(new Set(kinds.map(each => each.weeks.length))).toEqual(new Set([8]))
    expect([fewest, demonstration]).toEqual([10, true])
    expect(answer.headers['cache-control']).toBe('public, max-age=3600')
  })

  it('is summed once a week is over, and then stands', async () => {
    const weeks = app.house.nest.get(KeptWeeks)
    const before = must(await app.stranger.call(readKeptRate, {}))
    await ended(20, '2028-03-03T12:00:00+08:00', { kind: 'answer', state: 'broken' })
    app.clock.move(10 * 60_000)
    expect(await weeks.run()).toBe(0)
    expect(must(await app.stranger.call(readKeptRate, {}))).toEqual(before)
    app.clock.set('2028-03-13T00:59:59+08:00')
    expect(await weeks.run()).toBe(0)
    app.clock.set('2028-03-13T01:00:00+08:00')
    expect(await weeks.run()).toBe(1)
    const [calls] = must(await app.stranger.call(readKeptRate, {})).kinds
    expect(calls?.weeks[0]).toEqual({ from: '2028-03-06', due: 50, kept: 50, broken: 0, released: 0 })
  })
})
