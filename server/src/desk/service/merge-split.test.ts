import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  addNote,
  mergeService,
  searchTickets,
  setTags,
  splitService,
} from '@iws/shared/contract/desk-service'
import { getService } from '@iws/shared/contract/service'
import { readThread, readThreadAtDesk } from '@iws/shared/contract/thread'
import { anotherColleague } from '../../../test/another-colleague.ts'
import { startApp } from '../../../test/app.ts'
import type { TestApp } from '../../../test/app.ts'
import { filed, filledIn, seenAtDesk, written } from '../../../test/desk-tickets.ts'
import { must, refused } from '../../../test/journeys/stage.ts'
import type { Person } from '../../../test/person.ts'

const HOUR = 3_600_000
let app: TestApp
let anna: Person
let ben: Person
let agent: Person

beforeAll(async () => {
  app = await startApp()
  anna = await app.signIn('customer', 'anna')
  agent = (await anotherColleague(app, 'Ada Agent', 'agent', ['home'])).person
  ben = (await anotherColleague(app, 'Ben Agent', 'agent', ['home'])).person
})
afterAll(() => app.stop())

const version = async (id: string) => (await seenAtDesk(agent, id)).version

describe('Merging', () => {
  it('moves messages, notes and tags, keeps the earlier promise, and tells the customer where it went', async () => {
    const first = await filed(anna, 'repair', { text: 'Black screen.' })
    app.clock.move(2 * HOUR)
    const second = await filed(anna, 'repair', { text: 'Black screen again.' })
    await written(anna, first.id, 'It hums.')
    must(await agent.call(addNote, { id: first.id, text: 'Old machine.' }))
    must(await agent.call(setTags, { id: first.id, version: await version(first.id), tags: ['hum'] }))
    const due = (await seenAtDesk(agent, first.id)).promises.filter(each => each.state === 'open')
    const at = { id: first.id, version: await version(first.id) }
    const into = second.number.toLowerCase().replaceAll('-', ' ')
    const gone = must(await agent.call(mergeService, { ...at, into, samePerson: false }))
    expect(gone.timeline[0]).toMatchObject({ what: 'merged', about: { number: second.number } })
    expect([gone.state, gone.mergedInto]).toEqual(['merged', { id: second.id, number: second.number }])
    expect(gone.promises.map(each => each.state)).not.toContain('open')
    const kept = await seenAtDesk(agent, second.id)
    expect(kept.notes.map(each => each.text)).toEqual(['Old machine.'])
    expect(kept.tags).toEqual(['hum'])
    expect(kept.links).toMatchObject([{ number: first.number, how: 'merged', state: 'merged' }])
    const calls = kept.promises.filter(each => each.state === 'open' && each.kind === 'first-call')
    expect(calls.map(each => each.dueAt)).toEqual(
      due.filter(each => each.kind === 'first-call').map(each => each.dueAt),
    )
    const { messages } = must(await agent.call(readThreadAtDesk, { id: second.id }))
    const said = `Ticket ${first.number} was merged into this one. It said:\nSomething else\nBlack screen.`
    expect(messages.map(({ by, text }) => [by, text])).toEqual([
      ['customer', 'It hums.'],
      ['system', said],
    ])
    expect(must(await anna.call(readThread, { id: second.id })).messages).toHaveLength(2)
    const owner = must(await anna.call(getService, { id: first.id }))
    expect(owner.mergedInto).toEqual({ id: second.id, number: second.number })
  })

  it('is refused into itself, into an ended one, into a draft, and into another customer’s unless they are one person', async () => {
    const mine = await filed(anna, 'enquiry')
    const boris = await app.signIn('customer', 'boris')
    const his = await filed(boris, 'enquiry')
    const draft = must(await boris.call(getService, { id: await filledIn(boris, 'enquiry') }))
    const merge = async (id: string, into: string, samePerson = false) =>
      agent.call(mergeService, { id, version: await version(id), into, samePerson })
    expect(refused(await merge(mine.id, mine.number))).toEqual({ status: 409, code: 'merge-unfit' })
    expect(refused(await merge(mine.id, draft.number)).code).toBe('not-found')
    expect(refused(await merge(mine.id, his.number)).code).toBe('merge-unfit')
    must(await merge(mine.id, his.number, true))
    const third = await filed(anna, 'enquiry')
    expect(refused(await merge(third.id, mine.number)).code).toBe('merge-unfit')
    expect(refused(await merge(his.id, mine.number, true)).code).toBe('merge-unfit')
  })

  it('never sends two tickets into one another, though two colleagues try at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [one, two] = [await filed(anna, 'enquiry'), await filed(anna, 'enquiry')]
      const versions = [await version(one.id), await version(two.id)] as const
      const answers = await Promise.all([
        agent.call(mergeService, {
          id: one.id,
          version: versions[0],
          into: two.number,
          samePerson: false,
        }),
        ben.call(mergeService, {
          id: two.id,
          version: versions[1],
          into: one.number,
          samePerson: false,
        }),
      ])
      expect(answers.map(each => each.status).sort()).toEqual([200, 409])
      const states = [await seenAtDesk(agent, one.id), await seenAtDesk(agent, two.id)].map(
        each => each.state,
      )
      expect(states.sort()).toEqual(['filed', 'merged'])
    }
  })
})

describe('Splitting', () => {
  it('takes messages out into a ticket of the same customer, routed, promised and linked', async () => {
    const from = await filed(anna, 'repair', { serial: 'PF0UT033' })
    const stays = await written(anna, from.id, 'The screen is black.')
    const goes = await written(anna, from.id, 'Where is the nearest station?')
    const asked = { id: from.id, version: await version(from.id), messages: [goes], kind: 'enquiry' as const }
    const made = must(await agent.call(splitService, asked))
    expect(made).toMatchObject({ kind: 'enquiry', state: 'filed', source: 'desk', team: 'home' })
    expect(made.trouble).toMatchObject({
      serial: 'PF0UT033',
      text: 'Where is the nearest station?',
      symptom: null,
    })
    expect(made.person.name).toBe('Anna Maria Eriksson')
    expect(made.promises.map(each => [each.kind, each.state])).toEqual([['answer', 'open']])
    expect(made.links).toMatchObject([{ number: from.number, how: 'split' }])
    const texts = async (id: string) =>
      must(await anna.call(readThread, { id })).messages.map(each => each.id)
    expect(await texts(from.id)).toEqual([stays])
    expect(await texts(made.id)).toEqual([goes])
    expect(must(await agent.call(searchTickets, { text: 'PF0UT033' })).rows.map(row => row.number)).toEqual([
      made.number,
      from.number,
    ])
  })

  it('takes no message of another ticket', async () => {
    const [one, two] = [await filed(anna, 'enquiry'), await filed(anna, 'enquiry')]
    const foreign = await written(anna, two.id, 'Mine.')
    const asked = { id: one.id, version: await version(one.id), messages: [foreign], kind: 'repair' as const }
    expect(refused(await agent.call(splitService, asked)).code).toBe('not-found')
    expect(must(await anna.call(readThread, { id: two.id })).messages).toHaveLength(1)
  })
})
