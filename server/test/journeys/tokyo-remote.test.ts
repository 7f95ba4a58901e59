import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { logCall } from '@iws/shared/contract/desk-service'
import { readInbox } from '@iws/shared/contract/inbox'
import {
  answerSurvey,
  becomeKind,
  bookSlot,
  consentService,
  fileService,
  getService,
  listSlots,
  makeSessionCode,
  openService,
  saveService,
} from '@iws/shared/contract/service'
import { listTickets } from '@iws/shared/contract/tickets'
import type { Person } from '../person.ts'
import { drafted, engineer, filed, seat, seen, step, TOKYO } from './service-story.ts'
import { intent, must, openStage, refused } from './stage.ts'
import type { Stage } from './stage.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Monday, 12:00 in Tokyo, 11:00 in Shanghai. */
const NOON = Date.parse('2026-11-23T12:00:00+09:00')

describe('An older traveller in Tokyo whose Word does not open (J2)', () => {
  let stage: Stage
  let mother: Person
  let agent: Person
  let id = ''
  const clock = () => stage.app.clock
  const mine = async () => must(await mother.call(getService, { id }))
  const inbox = async () => must(await mother.call(readInbox, {})).notices.map(({ kind }) => kind)

  beforeAll(async () => {
    stage = await openStage()
    clock().set(new Date(NOON).toISOString())
    mother = await stage.person('customer', 'mother')
    agent = await stage.person('agent')
    await seat(stage.app, 'agent', ['software'])
    await engineer(stage.app, 'Remote One', 'remote')
  }, 180_000)
  afterAll(() => stage.stop())

  it('she says that she is abroad, and reads the limits of software help before anything is filed (C4, C13)', async () => {
    const said = { ...TOKYO, where: { country: 'JP', zone: 'Asia/Tokyo' } }
    id = (await drafted(mother, 'remote', said)).id
    const file = { id, key: intent() }
    expect(refused(await mother.call(fileService, file)).code).toBe('abroad-undeclared')
    must(await mother.call(saveService, { id, where: { abroad: true } }))
    expect(refused(await mother.call(fileService, file)).code).toBe('limits-unread')
    must(await mother.call(consentService, { id, consent: 'limits', version: '2026-11-1', given: true }))
  })

  it('her phone shows the clock of Shanghai: that is a hint to both, and refuses nothing', async () => {
    expect((await mine()).doubt).toBeNull()
    must(await mother.call(saveService, { id, where: { zone: 'Asia/Shanghai' } }))
    expect((await mine()).doubt).toBe('clock')
    must(await mother.call(saveService, { id, where: { country: 'CN' } }))
    expect((await mine()).doubt).toBe('country')
    must(await mother.call(saveService, { id, where: { country: 'JP', zone: 'Asia/Tokyo' } }))
    expect((await mine()).doubt).toBeNull()
  })

  it('who is at home after all says so and is led to the normal channel, nothing lost', async () => {
    const son = await stage.person('customer', 'son')
    const said = { ...TOKYO, where: { country: 'CN', zone: 'Asia/Shanghai', abroad: false } }
    const { id: other } = await drafted(son, 'remote', said, ['limits'])
    expect(refused(await son.call(fileService, { id: other, key: intent() })).code).toBe('abroad-undeclared')
    const asked = await filed(son, 'enquiry', said)
    expect([asked.state, asked.team]).toEqual(['filed', 'home'])
  })

  it('she books one of three times in Tokyo’s day, and it is hers', async () => {
    const { slots } = must(await mother.call(listSlots, { id }))
    const three = slots.slice(0, 3)
    expect(three.map(({ from }) => tokyo(from))).toEqual([
      '2026-11-23 14:00',
      '2026-11-23 14:30',
      '2026-11-23 15:00',
    ])
    must(await mother.call(bookSlot, { id, from: three[0]?.from ?? 0 }))
    const view = must(await mother.call(fileService, { id, key: intent() }))
    expect(view.slot).toEqual({ from: NOON + 2 * HOUR, until: NOON + 2.5 * HOUR })
    expect(view.promises.map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
      ['session', NOON + 2 * HOUR + 15 * MINUTE],
    ])
    expect([view.state, view.trouble.serial, view.trouble.brand]).toEqual(['filed', null, null])
  })

  it('nobody else can have that time, nor one that is over or was never offered', async () => {
    const other = await stage.person('customer', 'other')
    const { id: theirs } = await drafted(other, 'remote', TOKYO, ['limits'])
    const from = NOON + 2 * HOUR
    expect(refused(await other.call(bookSlot, { id: theirs, from }))).toEqual({
      status: 409,
      code: 'slot-taken',
    })
    const times = must(await other.call(listSlots, { id: theirs })).slots.map(slot => slot.from)
    expect(times).not.toContain(from)
    for (const strange of [NOON - HOUR, from + 1, NOON + 30 * 24 * HOUR])
      expect(refused(await other.call(bookSlot, { id: theirs, from: strange })).code).toBe('slot-gone')
  })

  it('of twenty who want one time at once, one gets it', async () => {
    const people = await Promise.all(
      Array.from({ length: 20 }, (_, n) => stage.person('customer', `racer-${n}`)),
    )
    const drafts: string[] = []
    for (const each of people) drafts.push((await drafted(each, 'remote', TOKYO, ['limits'])).id)
    const from = NOON + 4 * HOUR
    const tries = await Promise.all(
      people.map((each, n) => each.call(bookSlot, { id: drafts[n] ?? '', from })),
    )
    const codes = tries.map(each => each.problem?.code ?? 'booked')
    expect(codes.filter(code => code === 'booked')).toHaveLength(1)
    expect(codes.filter(code => code === 'slot-taken')).toHaveLength(19)
  }, 180_000)

  it('she moves it and gives it back; an answer is promised as long as there is no time', async () => {
    const later = NOON + 3 * HOUR
    const moved = must(await mother.call(bookSlot, { id, from: later }))
    expect(open(moved)).toEqual([['session', later + 15 * MINUTE]])
    const back = must(await mother.call(bookSlot, { id, from: null }))
    expect([back.slot, open(back).map(([kind]) => kind)]).toEqual([null, ['answer']])
    must(await mother.call(bookSlot, { id, from: later }))
    await stage.settle()
    expect(await inbox()).toEqual(expect.arrayContaining(['filed', 'slot-booked', 'slot-moved']))
  })

  it('the software engineer calls back at the hour and cannot solve it: he hands it on with a reason', async () => {
    clock().set(new Date(NOON + 3 * HOUR).toISOString())
    expect(refused(await step(agent, id, { action: 'triage' })).code).toBe('not-contacted')
    const { version } = await seen(agent, id)
    const called = must(await agent.call(logCall, { id, version, reached: true }))
    // The one she gave back was let go; the one she booked last is kept.
    const hours = called.promises.filter(each => each.dueAt === NOON + 3 * HOUR + 15 * MINUTE)
    expect(hours.map(each => each.state).sort()).toEqual(['kept', 'released'])
    must(await step(agent, id, { action: 'triage' }))
    expect(refused(await step(agent, id, { action: 'escalate' })).code).toBe('reason-missing')
    expect(refused(await step(agent, id, { action: 'escalate', reason: 'because' })).code).toBe(
      'reason-unknown',
    )
    const after = must(
      await step(agent, id, { action: 'escalate', reason: 'needs-hands', note: 'Repair install' }),
    )
    expect([after.state, after.team, after.escalation?.reason]).toEqual([
      'escalated',
      'remote',
      'needs-hands',
    ])
  })

  it('nobody touches her computer without her consent and the code she reads out', async () => {
    const begin = { action: 'begin-session', code: '000000' }
    expect(refused(await mother.call(makeSessionCode, { id })).code).toBe('session-consent-missing')
    must(await mother.call(consentService, { id, consent: 'session', version: '2026-11-1', given: true }))
    expect(refused(await step(agent, id, { action: 'begin-session' })).code).toBe('session-code-missing')
    const { code, until } = must(await mother.call(makeSessionCode, { id }))
    expect([/^\d{6}$/.test(code), until - clock().now()]).toEqual([true, 15 * MINUTE])
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
    expect(refused(await step(agent, id, { ...begin, code: wrong }))).toEqual({
      status: 401,
      code: 'code-wrong',
    })
    expect((await seen(agent, id)).state).toBe('escalated')
    must(await step(agent, id, { ...begin, code }))
    must(await step(agent, id, { action: 'end-session', summary: 'Half done, she needs a break.' }))
    // One use: the same code opens nothing again.
    expect(refused(await step(agent, id, { ...begin, code })).code).toBe('code-wrong')
  })

  it('a code ends after five wrong tries, and after a quarter of an hour', async () => {
    const first = must(await mother.call(makeSessionCode, { id })).code
    const wrong = String((Number(first) + 1) % 1_000_000).padStart(6, '0')
    const begin = (code: string) => step(agent, id, { action: 'begin-session', code })
    for (let n = 0; n < 5; n += 1) expect(refused(await begin(wrong)).code).toBe('code-wrong')
    expect(refused(await begin(first)).code).toBe('code-wrong')
    const second = must(await mother.call(makeSessionCode, { id })).code
    clock().move(15 * MINUTE)
    expect(refused(await begin(second)).code).toBe('code-wrong')
    const third = must(await mother.call(makeSessionCode, { id })).code
    must(await begin(third))
  })

  it('it works: she gets the summary, says how it was, and both stages stand in the story', async () => {
    must(await step(agent, id, { action: 'resolve', summary: 'Office repaired; the licence is her own.' }))
    must(await mother.call(answerSurvey, { id, score: 4, note: '' }))
    const end = await mine()
    expect([end.state, end.summary, end.survey?.score]).toEqual([
      'resolved',
      'Office repaired; the licence is her own.',
      4,
    ])
    const story = end.timeline.map(event => event.what).reverse()
    for (const what of ['triaging', 'escalated', 'session-begun', 'session-ended', 'resolved'])
      expect(story).toContain(what)
    expect(story.indexOf('triaging')).toBeLessThan(story.indexOf('escalated'))
    await stage.settle()
    expect(await inbox()).toEqual(expect.arrayContaining(['session-summary', 'resolved']))
  })

  it('a computer of another brand is served the same, without any serial', async () => {
    const guest = await stage.person('customer', 'guest')
    const said = { ...TOKYO, trouble: { ...TOKYO.trouble, brand: 'Examplebook' } }
    const view = await filed(guest, 'remote', said)
    expect([view.state, view.trouble.brand, view.trouble.serial]).toEqual(['filed', 'Examplebook', null])
    expect(view.promises.map(each => each.kind)).toEqual(['answer'])
    expect(
      must(await guest.call(listTickets, {})).tickets.map(each => [each.kind, each.country, each.symptom]),
    ).toEqual([['remote', 'JP', 'system-software']])
  })

  it('a question becomes remote help under its own number, and a registration likewise', async () => {
    const asker = await stage.person('customer', 'asker')
    const { id: one } = must(
      await asker.call(openService, { key: intent(), kind: 'enquiry', language: 'en' }),
    )
    must(await asker.call(saveService, { id: one, ...TOKYO }))
    const asked = must(await asker.call(fileService, { id: one, key: intent() }))
    must(await asker.call(becomeKind, { id: one, version: asked.version, kind: 'remote' }))
    const view = must(await asker.call(getService, { id: one }))
    expect([view.kind, view.state, view.number, view.trouble.text]).toEqual([
      'remote',
      'draft',
      asked.number,
      'Word does not open any more.',
    ])
  })
})

const tokyo = (at: number) => new Date(at + 9 * HOUR).toISOString().slice(0, 16).replace('T', ' ')

/** The open promises of a ticket: what and when. */
function open(view: {
  promises: readonly { kind: string; dueAt: number; state: string }[]
}): [string, number][] {
  return view.promises.filter(each => each.state === 'open').map(({ kind, dueAt }) => [kind, dueAt])
}
