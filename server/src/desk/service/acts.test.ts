import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  addNote,
  assignService,
  handOver,
  linkService,
  listReplies,
  listService,
  mergeService,
  openServiceAtDesk,
  readHandOver,
  sendFileAtDesk,
  setPresence,
  setTags,
} from '@iws/shared/contract/desk-service'
import { readLoad } from '@iws/shared/contract/desk-lead'
import { getService } from '@iws/shared/contract/service'
import { anotherColleague } from '../../../test/another-colleague.ts'
import { startApp } from '../../../test/app.ts'
import type { TestApp } from '../../../test/app.ts'
import { intent, must, refused } from '../../../test/journeys/stage.ts'
import type { Person } from '../../../test/person.ts'
import { readThread } from '@iws/shared/contract/thread'
import { filed, filledIn, seenAtDesk } from '../../../test/desk-tickets.ts'
import { photo } from '../../../test/photos/photo.ts'

const HOUR = 3_600_000
let app: TestApp
let anna: Person
let ada: { id: string; person: Person }
let ben: { id: string; person: Person }
let agent: Person

beforeAll(async () => {
  app = await startApp()
  anna = await app.signIn('customer', 'anna')
  ada = await anotherColleague(app, 'Ada Agent', 'agent', ['home'])
  ben = await anotherColleague(app, 'Ben Agent', 'agent', ['home'])
  agent = ada.person
})
afterAll(() => app.stop())

const version = async (id: string) => (await seenAtDesk(agent, id)).version

describe('Giving a ticket to somebody', () => {
  it('names him, moves its promises with it and stands in its story; a team alone takes it from him', async () => {
    const { id } = await filed(anna, 'repair')
    const given = must(await agent.call(assignService, { id, version: await version(id), owner: ben.id }))
    expect([given.ownerId, given.owner, given.timeline[0]?.what]).toEqual([ben.id, 'Ben Agent', 'assigned'])
    expect(must(await ben.person.call(listService, { owner: 'me' })).rows.map(row => row.id)).toEqual([id])
    const teamed = must(await agent.call(assignService, { id, version: given.version, team: 'software' }))
    expect([teamed.ownerId, teamed.team]).toEqual([null, 'software'])
  })

  it('is taken by who says so, and can be given back to whoever had it', async () => {
    const { id } = await filed(anna, 'repair')
    const taken = must(await agent.call(assignService, { id, version: await version(id), owner: 'me' }))
    expect([taken.ownerId, taken.owner]).toEqual([ada.id, 'Ada Agent'])
    const before = { owner: ben.id, team: 'software' }
    const back = must(await agent.call(assignService, { id, version: taken.version, ...before }))
    expect([back.ownerId, back.team]).toEqual([ben.id, 'software'])
  })

  it('is refused for whom the desk does not have, and for a ticket that has ended', async () => {
    const { id } = await filed(anna, 'repair')
    const at = { id, version: await version(id) }
    const nobody = { status: 422, code: 'member-unknown' }
    expect(refused(await agent.call(assignService, { ...at, owner: id }))).toEqual(nobody)
    expect(refused(await agent.call(assignService, { ...at, team: 'gardeners' }))).toEqual(nobody)
    const other = await filed(anna, 'repair', { serial: 'PF0UT011' })
    const into = other.number
    const { version: after } = must(await agent.call(mergeService, { ...at, into, samePerson: false }))
    expect(refused(await agent.call(assignService, { id, version: after, owner: ben.id })).code).toBe(
      'not-now',
    )
  })

  it('is won by one of two colleagues in each of twenty rounds, and the other is told who did what', async () => {
    const { id } = await filed(anna, 'enquiry')
    for (let round = 0; round < 20; round += 1) {
      const at = { id, version: await version(id), team: round % 2 === 0 ? 'software' : 'home' }
      const both = await Promise.all([
        ada.person.call(assignService, { ...at, owner: ada.id }),
        ben.person.call(assignService, { ...at, owner: ben.id }),
      ])
      expect(both.map(each => each.status).sort()).toEqual([200, 409])
      const won = both.findIndex(each => each.status === 200)
      const { problem } = both[1 - won]!
      const who = won === 0 ? 'Ada Agent' : 'Ben Agent'
      expect([problem?.code, problem?.about]).toEqual([
        'changed-meanwhile',
        { who, what: 'assigned the ticket' },
      ])
      expect((await seenAtDesk(agent, id)).owner).toBe(who)
    }
  })
})

describe('Notes, tags and links', () => {
  it('are the desk’s: the customer sees nothing of them', async () => {
    const { id } = await filed(anna, 'repair')
    const other = await filed(anna, 'enquiry')
    must(await agent.call(addNote, { id, text: 'Rings back after six.' }))
    must(await ben.person.call(addNote, { id, text: 'He did.' }))
    must(
      await agent.call(setTags, {
        id,
        version: await version(id),
        tags: ['Loan machine', 'loan  machine', 'VIP'],
      }),
    )
    const seen = must(
      await agent.call(linkService, { id, version: await version(id), number: other.number, linked: true }),
    )
    expect(seen.notes.map(({ name, text }) => [name, text])).toEqual([
      ['Ben Agent', 'He did.'],
      ['Ada Agent', 'Rings back after six.'],
    ])
    expect(seen.tags).toEqual(['Loan machine', 'VIP'])
    expect(seen.links).toEqual([
      { id: other.id, number: other.number, kind: 'enquiry', state: 'filed', how: 'related' },
    ])
    expect((await seenAtDesk(agent, other.id)).links.map(link => link.number)).toEqual([seen.number])
    expect(must(await agent.call(listService, { tag: 'vip' })).rows.map(row => row.id)).toEqual([id])
    const owner = JSON.stringify(must(await anna.call(getService, { id })))
    for (const word of ['Rings back', 'Loan machine', 'noted', 'tagged', 'linked'])
      expect(owner).not.toContain(word)
  })

  it('can be taken off again: a link from either side, a tag by leaving it out', async () => {
    const { id } = await filed(anna, 'repair')
    const other = await filed(anna, 'repair')
    const link = { number: other.number, linked: true }
    must(await agent.call(linkService, { id, version: await version(id), ...link }))
    must(await agent.call(setTags, { id, version: await version(id), tags: ['once'] }))
    const back = {
      id: other.id,
      version: await version(other.id),
      number: (await seenAtDesk(agent, id)).number,
    }
    expect(must(await agent.call(linkService, { ...back, linked: false })).links).toEqual([])
    const seen = must(await agent.call(setTags, { id, version: await version(id), tags: [] }))
    expect([seen.links, seen.tags]).toEqual([[], []])
  })

  it('link nothing with itself, and shows others about the same machine by itself', async () => {
    const one = await filed(anna, 'repair', { serial: 'PF0UT022' })
    const two = await filed(anna, 'enquiry', { serial: 'PF0UT022' })
    const self = { id: one.id, version: await version(one.id), number: one.number, linked: true }
    expect(refused(await agent.call(linkService, self)).code).toBe('not-found')
    expect((await seenAtDesk(agent, one.id)).links).toMatchObject([
      { number: two.number, how: 'same-serial' },
    ])
  })
})

describe('Canned replies', () => {
  it('are written in the customer’s language with what the ticket knows, and titled in the reader’s', async () => {
    const { id } = await filed(anna, 'enquiry')
    agent.language = 'zh-CN'
    const { replies } = must(await agent.call(listReplies, { id }))
    agent.language = 'en'
    const serial = replies.find(each => each.id === 'which-serial')
    expect(serial?.title).toBe('请给主机编号')
    expect(serial?.text).toMatch(/^Hello Anna Maria Eriksson\. Please give us the serial number/)
    expect(replies.map(each => each.id)).not.toContain('part-on-its-way')
    expect(replies.find(each => each.id === 'sorry-late')?.text).toContain('{why}')
  })
})

describe('The end of a shift', () => {
  it('hands over what a colleague leaves open, what is due first in front, with a note in each', async () => {
    const cara = await anotherColleague(app, 'Cara Agent', 'agent', ['home'])
    const dan = await anotherColleague(app, 'Dan Agent', 'agent', ['home'])
    const later = await filed(anna, 'enquiry')
    const sooner = await filed(anna, 'repair')
    const ended = await filed(anna, 'repair')
    for (const { id } of [later, sooner, ended])
      must(await agent.call(assignService, { id, version: await version(id), owner: cara.id }))
    const gone = { id: ended.id, version: await version(ended.id), into: sooner.number, samePerson: false }
    must(await agent.call(mergeService, gone))
    const tickets = [later.id, sooner.id]
    const give = { to: dan.id, tickets, note: 'Please ring Anna.' }
    expect(refused(await cara.person.call(handOver, give)).code).toBe('member-unknown')
    must(await dan.person.call(setPresence, { until: app.clock.now() + 8 * HOUR }))
    const before = must(await cara.person.call(readHandOver, {}))
    expect(before.rows.map(row => row.id)).toEqual(
      [...before.rows].sort((one, other) => (one.nextDue ?? 0) - (other.nextDue ?? 0)).map(row => row.id),
    )
    expect(new Set(before.rows.map(row => row.id))).toEqual(new Set(tickets))
    expect(before.to.map(each => each.name)).toEqual(['Dan Agent'])
    expect(must(await cara.person.call(handOver, give)).rows).toEqual([])
    for (const id of tickets) {
      const seen = await seenAtDesk(agent, id)
      expect([seen.owner, seen.notes[0]?.name, seen.notes[0]?.text]).toEqual([
        'Dan Agent',
        'Cara Agent',
        'Please ring Anna.',
      ])
      expect(seen.timeline[0]).toMatchObject({ what: 'handed-over', name: 'Cara Agent' })
    }
  })

  it('is done by a lead for whoever has gone, in her own name, and by nobody else', async () => {
    const eve = await anotherColleague(app, 'Eve Agent', 'agent', ['home'])
    const lead = await anotherColleague(app, 'Lea Lead', 'lead', ['home'])
    const { id } = await filed(anna, 'repair')
    must(await agent.call(assignService, { id, version: await version(id), owner: eve.id }))
    must(await ben.person.call(setPresence, { until: app.clock.now() + 8 * HOUR }))
    const give = { from: eve.id, to: ben.id, tickets: [id], note: 'Eve is ill.' }
    expect(refused(await ben.person.call(handOver, give)).code).toBe('not-found')
    expect(refused(await ben.person.call(readHandOver, { from: eve.id })).code).toBe('not-found')
    const load = async () => must(await lead.person.call(readLoad, {})).people
    const hers = async () => (await load()).find(each => each.id === eve.id)
    expect(await hers()).toMatchObject({ name: 'Eve Agent', present: false, has: { open: 1, atRisk: 0 } })
    expect(must(await lead.person.call(readHandOver, { from: eve.id })).rows.map(row => row.id)).toEqual([id])
    expect(must(await lead.person.call(handOver, give)).rows).toEqual([])
    const seen = await seenAtDesk(agent, id)
    expect([seen.owner, seen.notes[0]?.name]).toEqual(['Ben Agent', 'Lea Lead'])
    expect(seen.timeline[0]).toMatchObject({ what: 'handed-over', name: 'Lea Lead' })
    expect((await hers())?.has.open).toBe(0)
  })

  it('leaves alone what is somebody else’s', async () => {
    const { id } = await filed(anna, 'enquiry')
    must(await agent.call(assignService, { id, version: await version(id), owner: ben.id }))
    must(await ben.person.call(setPresence, { until: app.clock.now() + 8 * HOUR }))
    must(await ada.person.call(handOver, { to: ben.id, tickets: [id], note: 'Not mine.' }))
    const seen = await seenAtDesk(agent, id)
    expect([seen.owner, seen.notes]).toEqual(['Ben Agent', []])
  })
})

describe('A draft', () => {
  it('is not found at the desk', async () => {
    const id = await filledIn(anna, 'repair')
    expect(refused(await agent.call(openServiceAtDesk, { id }))).toEqual({ status: 404, code: 'not-found' })
  })
})

describe('A message with a picture', () => {
  it('comes to the customer with it, once for its key', async () => {
    const { id } = await filed(anna, 'repair')
    const bytes = await photo({ lines: ['screw'], width: 600, height: 450 })
    const told = { id, key: intent(), text: 'Only loosen this one.' }
    const sent = must(await agent.upload(sendFileAtDesk, told, { bytes, name: 'screw.jpg' }))
    must(await agent.upload(sendFileAtDesk, told, { bytes, name: 'screw.jpg' }))
    const { messages } = must(await anna.call(readThread, { id }))
    expect(messages.map(({ by, text }) => [by, text])).toEqual([['staff', 'Only loosen this one.']])
    expect(messages[0]?.files.map(({ use, name }) => [use, name])).toEqual([['message', 'screw.jpg']])
    expect(sent.messages[0]?.files[0]?.id).toBe(messages[0]?.files[0]?.id)
    expect((await seenAtDesk(agent, id)).files).toHaveLength(1)
  })

  it('is not written at all where the file cannot be taken, or the ticket has ended', async () => {
    const { id } = await filed(anna, 'repair')
    const told = { id, key: intent(), text: 'Look at this.' }
    const answer = await agent.upload(sendFileAtDesk, told, {
      bytes: Buffer.from('no picture'),
      name: 'a.jpg',
    })
    expect(refused(answer).status).toBe(415)
    const other = await filed(anna, 'repair', { serial: 'PF0UT012' })
    const merge = { id, version: await version(id), into: other.number, samePerson: false }
    must(await agent.call(mergeService, merge))
    const bytes = await photo({ lines: ['screw'], width: 600, height: 450 })
    const late = await agent.upload(sendFileAtDesk, told, { bytes, name: 'screw.jpg' })
    expect(refused(late).code).toBe('not-now')
    expect(must(await anna.call(readThread, { id })).messages.filter(each => each.by === 'staff')).toEqual([])
  })
})
