import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  finishTask,
  listColleagues,
  listService,
  listTasks,
  listViews,
  removeView,
  reopenTask,
  saveView,
  searchTickets,
  setPresence,
} from '@iws/shared/contract/desk-service'
import { getService } from '@iws/shared/contract/service'
import type { Doing } from '@iws/shared/contract/gives/thread'
import { readNews, writeAtDesk } from '@iws/shared/contract/thread'
import { anotherColleague } from '../../../test/another-colleague.ts'
import { startApp } from '../../../test/app.ts'
import type { TestApp } from '../../../test/app.ts'
import { filed, seenAtDesk, written } from '../../../test/desk-tickets.ts'
import { intent, must, refused } from '../../../test/journeys/stage.ts'
import type { Person } from '../../../test/person.ts'
import { AT_HOME, filled, submitted } from '../../../test/registrations.ts'
import { LookerRow } from '../looking/looker.entity.ts'
import { AuditRow } from '../../audit/audit.entity.ts'
import { Teams } from '../../accounts/teams.service.ts'
import { StaffTasks } from '../../notices/staff-tasks.service.ts'
import { Ladder } from '../../tickets/promises/ladder.service.ts'

const HOUR = 3_600_000
let app: TestApp
let agent: Person
let lead: Person

beforeAll(async () => {
  app = await startApp()
  agent = await app.signIn('agent')
  lead = await app.signIn('lead')
})
afterAll(() => app.stop())

const colleague = async (role: string) =>
  must(await lead.call(listColleagues, {})).people.find(each => each.role === role)!

describe('Searching at the service desk', () => {
  it('finds a registration too, by number and by name, and leaves in the log that somebody searched', async () => {
    const anna = await app.signIn('customer', 'anna')
    const { id, number, name } = await submitted(app, anna, AT_HOME)
    expect(must(await agent.call(searchTickets, { text: number })).rows).toMatchObject([
      { id, kind: 'registration' },
    ])
    expect(
      must(await agent.call(searchTickets, { text: ` ${name?.toLowerCase()} ` })).rows.map(row => row.id),
    ).toContain(id)
    const lines = await app.database.reader.findBy(AuditRow, { action: 'tickets-searched' })
    expect(lines.map(line => line.role)).toEqual(['agent', 'agent'])
    expect(JSON.stringify(lines)).not.toContain(number)
  })

  it('does not find what a customer has not sent yet', async () => {
    const boris = await app.signIn('customer', 'boris')
    const { number } = await filled(boris, AT_HOME)
    expect(must(await agent.call(searchTickets, { text: number })).rows).toEqual([])
  })
})

describe('The list of the service desk', () => {
  it('is empty and counts nothing while nobody has filed anything', async () => {
    expect(must(await agent.call(listService, { open: 'open', owner: 'me' }))).toEqual({
      rows: [],
      next: null,
      counts: { atRisk: 0, mine: 0, unowned: 0, open: 0 },
    })
  })

  it('refuses a cursor that is none', async () => {
    expect(refused(await agent.call(listService, { after: 'x' }))).toEqual({
      status: 422,
      code: 'invalid-input',
    })
  })
})

describe('A saved view', () => {
  it('is its maker’s own, is replaced under the same name, and can be taken away', async () => {
    must(await agent.call(saveView, { name: 'Brazil', filter: { country: 'BR' } }))
    must(await agent.call(saveView, { name: 'Late', filter: { risk: 'overdue', owner: 'me' } }))
    const { views } = must(
      await agent.call(saveView, { name: 'Brazil', filter: { country: 'BR', open: 'open' } }),
    )
    expect(views.map(({ name, filter }) => [name, filter])).toEqual([
      ['Late', { risk: 'overdue', owner: 'me' }],
      ['Brazil', { country: 'BR', open: 'open' }],
    ])
    const late = views[0]?.id ?? ''
    expect(must(await lead.call(listViews, {}))).toEqual({ views: [] })
    expect(refused(await lead.call(removeView, { id: late })).code).toBe('not-found')
    expect(must(await agent.call(removeView, { id: late })).views.map(view => view.name)).toEqual(['Brazil'])
  })

  it('makes the oldest go once there are thirty', async () => {
    for (let n = 1; n <= 31; n += 1) must(await lead.call(saveView, { name: `View ${n}`, filter: {} }))
    const { views } = must(await lead.call(listViews, {}))
    expect([views.length, views[0]?.name, views.at(-1)?.name]).toEqual([30, 'View 2', 'View 31'])
  })
})

describe('Colleagues', () => {
  it('are agents and leads with their teams, and are at work until the time they said', async () => {
    const { id } = await colleague('agent')
    await app.database.transact(async manager => {
      await app.house.nest.get(Teams).join(manager, { team: 'home', staff: id }, app.clock.now())
    })
    const until = app.clock.now() + HOUR
    const { people, teams } = must(await agent.call(setPresence, { until }))
    expect(people.find(each => each.id === id)).toMatchObject({ role: 'agent', present: true })
    expect(people.find(each => each.id === id)?.teams).toContain('home')
    expect(new Set(people.map(each => each.role))).toEqual(new Set(['agent', 'lead']))
    expect(teams.map(each => each.id)).toEqual(expect.arrayContaining(['home', 'software', 'remote']))
    app.clock.move(HOUR)
    expect((await colleague('agent')).present).toBe(false)
    must(await agent.call(setPresence, { until: app.clock.now() + HOUR }))
    must(await agent.call(setPresence, { until: null }))
    expect((await colleague('agent')).present).toBe(false)
    must(await agent.call(setPresence, { until: app.clock.now() + 365 * 24 * HOUR }))
    const mine = (await app.house.nest.get(Teams).seats(app.database.reader)).find(seat => seat.staff === id)
    expect(mine?.presentUntil).toBe(app.clock.now() + 24 * HOUR)
  })
})

describe('Tasks', () => {
  it('reach whom they name, his team and every lead, and are done once', async () => {
    const { id: person } = await colleague('agent')
    const tasks = app.house.nest.get(StaffTasks)
    const [own, elsewhere] = await app.database.transact(async manager => [
      await tasks.add(manager, { kind: 'mail-unclear', ticket: null, person, dueAt: 5 }),
      await tasks.add(manager, {
        kind: 'promise-broken',
        ticket: null,
        team: 'of-nobody',
        about: { kind: 'review' },
      }),
    ])
    const mine = [own, elsewhere]
    const seen = async (by: Person) =>
      must(await by.call(listTasks, {})).tasks.flatMap(({ id }) => (mine.includes(id) ? [id] : []))
    expect(await seen(agent)).toEqual([own])
    expect(await seen(lead)).toEqual([own, elsewhere])
    expect(refused(await agent.call(finishTask, { id: elsewhere })).code).toBe('not-found')
    must(await agent.call(finishTask, { id: own }))
    expect(await seen(agent)).toEqual([])
    expect(refused(await agent.call(finishTask, { id: own })).code).toBe('not-found')
  })

  it('can be put back within a day, by whoever finished them and by a lead, but not the warning of a promise that is kept', async () => {
    const { id: person } = await colleague('agent')
    const tasks = app.house.nest.get(StaffTasks)
    const gone = { promise: 'promise-that-is-kept' }
    const [own, warning] = await app.database.transact(async manager => [
      await tasks.add(manager, { kind: 'notice-undelivered', ticket: null, person }),
      await tasks.add(manager, { kind: 'promise-at-risk', ticket: null, person, about: gone }),
    ])
    must(await agent.call(finishTask, { id: warning }))
    const { done } = must(await agent.call(finishTask, { id: own }))
    expect(done[0]).toMatchObject({ id: own, doneAt: app.clock.now(), doneName: '演示客服 Demo Agent' })
    expect(done.map(each => each.id)).not.toContain(warning)
    const refusals = [
      await agent.call(reopenTask, { id: warning }),
      await (await anotherColleague(app, 'Cy Agent', 'agent')).person.call(reopenTask, { id: own }),
    ]
    expect(refusals.map(each => refused(each).code)).toEqual(['not-found', 'not-found'])
    const back = must(await lead.call(reopenTask, { id: own }))
    expect(back.tasks.map(each => each.id)).toContain(own)
    expect(back.done.map(each => each.id)).not.toContain(own)
    expect(refused(await agent.call(reopenTask, { id: own })).code).toBe('not-found')
    must(await agent.call(finishTask, { id: own }))
    app.clock.move(24 * HOUR)
    const dayAfter = await app.signIn('agent')
    expect(refused(await dayAfter.call(reopenTask, { id: own })).code).toBe('not-found')
    agent = await app.signIn('agent')
    lead = await app.signIn('lead')
  })
})

describe('Who else has a ticket open', () => {
  const others = async (by: Person, id: string, doing?: Doing) =>
    must(await by.call(readNews, { id, doing })).others
  const [AGENT, LEAD] = ['演示客服 Demo Agent', '演示组长 Demo Lead']

  it('is told with what he does, to everybody but himself, until he has not asked for a quarter of a minute', async () => {
    const { id } = await filed(await app.signIn('customer', 'anna'), 'repair')
    const { id: another } = await filed(await app.signIn('customer', 'boris'), 'repair')
    expect(await others(agent, id)).toEqual([])
    expect(await others(lead, id, 'writing')).toEqual([{ name: AGENT, doing: 'looking' }])
    expect(await others(lead, another)).toEqual([])
    expect(await others(agent, id, 'acting')).toEqual([{ name: LEAD, doing: 'writing' }])
    expect(await others(lead, id)).toEqual([{ name: AGENT, doing: 'acting' }])
    app.clock.move(10_000)
    expect(await others(agent, id)).toEqual([{ name: LEAD, doing: 'looking' }])
    app.clock.move(10_000)
    expect(await others(agent, id)).toEqual([])
    expect(await others(lead, id)).toEqual([{ name: AGENT, doing: 'looking' }])
  })

  it('is one line for one person with two windows, and nothing is left of it once somebody looks later', async () => {
    const { id } = await filed(await app.signIn('customer', 'boris'), 'repair')
    await Promise.all([others(agent, id), others(agent, id)])
    expect(await others(lead, id)).toEqual([{ name: AGENT, doing: 'looking' }])
    app.clock.move(HOUR)
    lead = await app.signIn('lead')
    expect(await others(lead, id)).toEqual([])
    expect(await app.database.reader.count(LookerRow)).toBe(1)
  })
})

describe('A task about a registration', () => {
  it('lies with the reviewers, who can open it; the service desk keeps the mails, and a lead sees both', async () => {
    const { id: ticket } = await submitted(app, await app.signIn('customer', 'anna'), AT_HOME)
    const tasks = app.house.nest.get(StaffTasks)
    const made = await app.database.transact(async manager => [
      await tasks.add(manager, { kind: 'notice-undelivered', ticket }),
      await tasks.add(manager, { kind: 'mail-unclear', ticket }),
    ])
    const [told, mail] = made
    const reviewer = await app.signIn('reviewer')
    const seen = async (by: Person) =>
      must(await by.call(listTasks, {})).tasks.flatMap(({ id }) => (made.includes(id) ? [id] : []))
    expect([await seen(reviewer), await seen(agent), await seen(lead)]).toEqual([[told], [mail], made])
    expect(refused(await agent.call(finishTask, { id: told ?? '' })).code).toBe('not-found')
    const { done } = must(await reviewer.call(finishTask, { id: told ?? '' }))
    expect(done.map(each => each.doneName)).toEqual(['演示审核员 Demo Reviewer'])
    expect(must(await agent.call(listTasks, {})).done.map(each => each.id)).not.toContain(told)
    expect(must(await reviewer.call(reopenTask, { id: told ?? '' })).done).toEqual([])
  })

  it('is found behind more than two hundred of the service desk', async () => {
    const { id: ticket } = await submitted(app, await app.signIn('customer', 'anna'), AT_HOME)
    const tasks = app.house.nest.get(StaffTasks)
    const last = await app.database.transact(async manager => {
      for (let n = 0; n < 201; n += 1) await tasks.add(manager, { kind: 'slot-conflict', ticket: null })
      app.clock.move(1)
      return tasks.add(manager, { kind: 'notice-undelivered', ticket })
    })
    const { tasks: seen } = must(await (await app.signIn('reviewer')).call(listTasks, {}))
    expect(seen.map(each => each.id)).toContain(last)
    expect(must(await agent.call(listTasks, {})).tasks).toHaveLength(200)
  })
})

describe('The news of an open ticket', () => {
  const news = async (by: Person, id: string) => {
    const { version, event } = must(await by.call(readNews, { id }))
    return { version, event }
  }
  const held = async (id: string) => {
    const { version, timeline } = await seenAtDesk(agent, id)
    return { version, event: timeline[0]?.id }
  }

  it('is none until the customer does something; then it is another version and another event', async () => {
    const anna = await app.signIn('customer', 'anna')
    const { id } = await filed(anna, 'repair')
    const before = await held(id)
    expect([await news(agent, id), await news(lead, id)]).toEqual([before, before])
    await written(anna, id, 'It smells of smoke now.')
    const after = await news(agent, id)
    expect([after.version > before.version, after.event === before.event]).toEqual([true, false])
    expect(after).toEqual(await held(id))
    must(await agent.call(writeAtDesk, { id, key: intent(), text: 'Please switch it off.' }))
    expect((await news(agent, id)).version).toBeGreaterThan(after.version)
  })

  it('is asked for without a trace, unlike a look, and at one’s own desk only', async () => {
    const anna = await app.signIn('customer', 'anna')
    const { id } = await filed(anna, 'enquiry')
    const looks = () => app.database.reader.countBy(AuditRow, { subject: id })
    const before = await looks()
    await news(agent, id)
    expect(await looks()).toBe(before)
    await seenAtDesk(agent, id)
    expect(await looks()).toBe(before + 1)
    const reviewer = await app.signIn('reviewer')
    expect(refused(await reviewer.call(readNews, { id })).code).toBe('not-found')
    const registration = await submitted(app, anna, AT_HOME)
    expect((await news(reviewer, registration.id)).version).toBe(registration.version)
    expect(refused(await agent.call(readNews, { id: registration.id })).code).toBe('not-found')
  })

  it('is an event where a promise is missed, though nobody changed the ticket', async () => {
    const anna = await app.signIn('customer', 'anna')
    const { id } = await filed(anna, 'repair')
    const before = await held(id)
    app.clock.move(25 * HOUR)
    await app.house.nest.get(Ladder).tick(app.clock.now())
    const after = await news(await app.signIn('agent'), id)
    expect([after.version, after.event === before.event]).toEqual([before.version, false])
    const [latest] = must(await (await app.signIn('customer', 'anna')).call(getService, { id })).timeline
    expect([latest?.what, latest?.id]).toEqual(['promise-broken', after.event])
  })
})
