import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startApp } from '../../../test/app.ts'
import type { TestApp } from '../../../test/app.ts'
import { DAY, filedTickets, HOUR, ledger, MINUTE, onDuty } from '../../../test/promised.ts'
import { newId } from '../../core/ids.ts'
import { EventRow } from '../event.entity.ts'
import { TicketRow } from '../ticket.entity.ts'
import { Promises } from './promises.service.ts'

const TEAM = 'centre'
let app: TestApp
let books: ReturnType<typeof ledger>
let lead: string

beforeAll(async () => {
  app = await startApp()
  books = ledger(app)
  lead = await onDuty(app, TEAM, ['ann', 'bo', 'cy'])
})
afterAll(() => app.stop())
// No promise of one test is open in the next, whatever became of it.
beforeEach(async () => {
  app.clock.move(40 * DAY)
  await books.tick()
  await app.database.transact(manager =>
    manager.query(`UPDATE promises SET state = 'released', nextAt = NULL`),
  )
})

/** A ticket of ann's with a first call due in 24 hours. */
async function promised(owner: string | null = 'ann') {
  const [ticket = ''] = await filedTickets(app, 1, { owner, team: TEAM })
  const dueAt = app.clock.now() + DAY
  const id = await books.make({ ticket, kind: 'first-call', owner, team: TEAM, dueAt })
  return { ticket, id, dueAt }
}

describe('A promise', () => {
  it('is open until evidence closes it, and the ticket says when the earliest is due', async () => {
    const { ticket, id, dueAt } = await promised()
    const later = await books.make({
      ticket,
      kind: 'next-update',
      owner: 'ann',
      team: TEAM,
      dueAt: dueAt + DAY,
    })
    expect((await books.ticket(ticket)).nextDue).toBe(dueAt)
    app.clock.move(HOUR)
    expect(await books.keep(ticket, ['first-call'])).toBe(1)
    const kept = await books.one(id)
    expect(kept).toMatchObject({
      state: 'kept',
      evidenceKind: 'call',
      evidence: 'CALL',
      closedAt: app.clock.now(),
    })
    expect((await books.one(later)).state).toBe('open')
    expect((await books.ticket(ticket)).nextDue).toBe(dueAt + DAY)
    expect(await books.keep(ticket, ['first-call'])).toBe(0)
  })

  it('is not put off by making it again, and is replaced by an earlier one', async () => {
    const { ticket, id, dueAt } = await promised()
    const made = { ticket, kind: 'first-call' as const, owner: 'ann', team: TEAM }
    expect(await books.make({ ...made, dueAt: dueAt + HOUR })).toBe(id)
    expect((await books.one(id)).dueAt).toBe(dueAt)
    const earlier = await books.make({ ...made, dueAt: dueAt - HOUR })
    expect(await books.one(id)).toMatchObject({ state: 'released', why: 'replaced', next: earlier })
    expect((await books.ticket(ticket)).nextDue).toBe(dueAt - HOUR)
  })

  it('kept at the due instant is broken: it counts, the customer hears why, and nothing else is promised', async () => {
    const { ticket, id } = await promised()
    await books.after(DAY - MINUTE)
    app.clock.move(MINUTE)
    expect(await books.keep(ticket, ['first-call'])).toBe(0)
    expect(await books.one(id)).toMatchObject({
      state: 'broken',
      why: 'nobody-free',
      evidence: 'CALL',
      next: null,
    })
    expect(await books.ofTicket(ticket)).toHaveLength(1)
    expect(await books.news(ticket)).toEqual(['promise-broken nobody-free'])
    expect((await books.tasks(ticket)).at(-1)).toBe(`promise-broken ${lead} 100`)
  })

  it('kept a moment before it is due is kept', async () => {
    const { ticket, id } = await promised()
    app.clock.move(DAY - 1)
    await books.keep(ticket, ['first-call'])
    expect((await books.one(id)).state).toBe('kept')
    expect(await books.news(ticket)).toEqual([])
  })

  it('is let go when the ticket ends or is merged, also where nobody said so', async () => {
    const said = await promised()
    const unsaid = await promised()
    const { promises, clock, database } = { promises: app.house.nest.get(Promises), ...app }
    await database.transact(manager => promises.release(manager, said.ticket, clock.now(), 'merged'))
    await database.transact(manager =>
      manager.update(TicketRow, { id: unsaid.ticket }, { endedAt: clock.now() }),
    )
    await books.after(2 * DAY)
    expect(await books.one(said.id)).toMatchObject({ state: 'released', why: 'merged' })
    expect(await books.one(unsaid.id)).toMatchObject({ state: 'released', why: 'ended' })
    expect([...(await books.news(said.ticket)), ...(await books.news(unsaid.ticket))]).toEqual([])
    expect((await books.ticket(said.ticket)).nextDue).toBeNull()
  })

  it('counts by how it ended', async () => {
    const from = app.clock.now()
    const [one, , three] = [await promised(), await promised(), await promised()]
    await books.keep(one.ticket, ['first-call'])
    await books.after(DAY)
    await app.database.transact(manager =>
      app.house.nest.get(Promises).release(manager, three.ticket, app.clock.now(), 'ended'),
    )
    const counted = await app.house.nest.get(Promises).count(app.database.reader, from, app.clock.now() + 1)
    // The third was broken first; what was let go is the promise made instead of it.
    expect(counted).toEqual({ kept: 1, broken: 2, released: 1 })
  })
})

describe('The ladder', () => {
  it('gives the ticket of a silent owner to a present colleague at 50 %, tells the lead at 75 % and hands over at 90 %', async () => {
    const { ticket } = await promised()
    await books.after(12 * HOUR - 1)
    expect(await books.tasks(ticket)).toEqual([])
    await books.after(1)
    const { owner } = await books.ticket(ticket)
    expect(['bo', 'cy']).toContain(owner)
    expect(await books.tasks(ticket)).toEqual([`reassigned ${owner} 50`, 'promise-at-risk ann 50'])
    await books.after(6 * HOUR)
    expect((await books.tasks(ticket)).slice(2)).toEqual([`promise-at-risk ${lead} 75`])
    expect((await books.ticket(ticket)).owner).toBe(owner)
    await books.after(4 * HOUR)
    expect((await books.tasks(ticket)).slice(3)).toEqual([
      `reassigned ${lead} 90`,
      `promise-at-risk ${lead} 90`,
    ])
    expect((await books.ticket(ticket)).owner).toBe(lead)
  })

  it('leaves nobody a task about a promise that was kept, and the lead alone one about a broken promise', async () => {
    const [kept, broken] = [await promised(), await promised()]
    await books.after(20 * HOUR)
    expect((await books.openTasks(kept.ticket)).length).toBeGreaterThan(1)
    await books.keep(kept.ticket, ['first-call'])
    expect(await books.openTasks(kept.ticket)).toEqual([])
    await books.after(4 * HOUR)
    expect(await books.openTasks(broken.ticket)).toEqual([`promise-broken ${lead} 100`])
  })

  it('leaves the ticket with an owner who has tried', async () => {
    const { ticket } = await promised()
    await books.after(HOUR)
    await books.tried(ticket)
    await books.after(11 * HOUR)
    expect((await books.ticket(ticket)).owner).toBe('ann')
    expect(await books.tasks(ticket)).toEqual(['promise-at-risk ann 50'])
  })

  it('leaves the ticket with who got it a short while ago, and takes it from who was given it long before', async () => {
    const [early, late] = [await promised(null), await promised(null)]
    const give = (ticket: string) =>
      app.database.transact(async manager => {
        await manager.update(TicketRow, { id: ticket }, { owner: 'ann' })
        const at = app.clock.now()
        await manager.insert(EventRow, {
          id: newId(at),
          ticket,
          at,
          by: 'agent',
          person: 'ann',
          what: 'assigned',
          about: '',
        })
      })
    await books.after(6 * HOUR)
    await give(early.ticket)
    await books.after(1 * HOUR)
    await give(late.ticket)
    await books.after(5 * HOUR)
    expect(['bo', 'cy']).toContain((await books.ticket(early.ticket)).owner)
    expect((await books.ticket(late.ticket)).owner).toBe('ann')
  })

  it('finds somebody for a ticket that nobody owns', async () => {
    const { ticket } = await promised(null)
    await books.after(12 * HOUR)
    expect(['ann', 'bo', 'cy']).toContain((await books.ticket(ticket)).owner)
  })

  it('breaks at 100 %: tells the customer why, tells the lead and promises again', async () => {
    const { ticket, id } = await promised()
    for (const hours of [12, 6, 4, 2]) await books.after(hours * HOUR)
    const [broken, next] = await books.ofTicket(ticket)
    expect(broken).toMatchObject({ id, state: 'broken', stage: 100, why: 'nobody-free', next: next?.id })
    const now = app.clock.now()
    expect(next).toMatchObject({
      kind: 'first-call',
      state: 'open',
      owner: lead,
      madeAt: now,
      dueAt: now + DAY,
      renews: id,
    })
    expect(await books.news(ticket)).toEqual(['promise-broken nobody-free'])
    expect((await books.tasks(ticket)).at(-1)).toBe(`promise-broken ${lead} 100`)
    expect((await books.ticket(ticket)).nextDue).toBe(now + DAY)
  })

  it('says of a customer who was called in vain that he was not reached, and of a late centre that it was closed', async () => {
    const called = await promised()
    await books.tried(called.ticket)
    const [ticket = ''] = await filedTickets(app, 1, { team: TEAM })
    const dueAt = app.clock.now() + DAY
    await books.make({ ticket, kind: 'first-call', owner: null, team: TEAM, dueAt, centreLate: true })
    for (const hours of [12, 12]) await books.after(hours * HOUR)
    expect(await books.news(called.ticket)).toEqual(['promise-broken not-reached'])
    expect(await books.news(ticket)).toEqual(['promise-broken centre-closed'])
  })

  it('takes all the rungs that an outage passed in one step at the first tick after it', async () => {
    const { ticket } = await promised()
    app.clock.move(2 * DAY)
    await books.tick()
    expect(await books.news(ticket)).toEqual(['promise-broken outage'])
    expect(await books.tasks(ticket)).toEqual([
      `reassigned ${lead} 100`,
      'promise-at-risk ann 100',
      `promise-broken ${lead} 100`,
    ])
    const [, next] = await books.ofTicket(ticket)
    expect(next).toMatchObject({ state: 'open', madeAt: app.clock.now() })
  })

  it('blames no outage where the server ran when it was due', async () => {
    const { ticket } = await promised()
    for (const ms of [DAY - MINUTE, 2 * MINUTE]) await books.after(ms)
    expect(await books.news(ticket)).toEqual(['promise-broken nobody-free'])
  })

  it('leaves a remote session with its engineer, and offers another hour where it was missed', async () => {
    const [ticket = ''] = await filedTickets(app, 1, { owner: 'ann', team: TEAM })
    await books.make({ ticket, kind: 'session', owner: 'ann', team: TEAM, dueAt: app.clock.now() + DAY })
    for (const hours of [12, 6, 4]) await books.after(hours * HOUR)
    expect((await books.ticket(ticket)).owner).toBe('ann')
    await books.after(2 * HOUR)
    const [, next] = await books.ofTicket(ticket)
    expect(next).toMatchObject({ kind: 'answer', state: 'open' })
  })

  it('climbed by several servers at once takes each rung once', async () => {
    const tickets = await filedTickets(app, 150, { owner: 'ann', team: TEAM })
    const dueAt = app.clock.now() + DAY
    for (const ticket of tickets)
      await books.make({ ticket, kind: 'first-call', owner: 'ann', team: TEAM, dueAt })
    for (const hours of [12, 6, 4, 2]) {
      await books.after(hours * HOUR - MINUTE)
      app.clock.move(MINUTE)
      await Promise.all([books.tick(), books.tick(), books.tick()])
    }
    const told = await Promise.all(tickets.map(ticket => books.tasks(ticket)))
    expect(new Set(told.map(each => each.length))).toEqual(new Set([6]))
    const news = await Promise.all(tickets.slice(0, 5).map(ticket => books.news(ticket)))
    expect(news).toEqual(Array(5).fill(['promise-broken nobody-free']))
  })
})
