import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { actAtDesk, askCustomer, listTasks, logCall, promiseUpdate } from '@iws/shared/contract/desk-service'
import {
  actOnService,
  answerAsk,
  bookSlot,
  consentService,
  fileService,
  getService,
  listSlots,
  makeSessionCode,
} from '@iws/shared/contract/service'
import { readThread, readThreadAtDesk, writeAtDesk, writeMessage } from '@iws/shared/contract/thread'
import { withdrawTicket } from '@iws/shared/contract/tickets'
import { startApp } from '../../../test/app.ts'
import type { TestApp } from '../../../test/app.ts'
import {
  BOSTON,
  drafted,
  filed,
  seat,
  seen,
  send,
  step,
  TOKYO,
} from '../../../test/journeys/service-story.ts'
import { intent, must, refused } from '../../../test/journeys/stage.ts'
import type { Person } from '../../../test/person.ts'
import { small, submitted } from '../../../test/registrations.ts'
import { MailNotTaken } from '../../core/mail/post.ts'
import { StaffTasks } from '../../notices/staff-tasks.service.ts'
import { PacketPost } from './packet-post.service.ts'

const HOUR = 3_600_000
let app: TestApp
let anna: Person
let agent: Person
beforeAll(async () => {
  app = await startApp()
  app.clock.set('2026-11-23T12:00:00+09:00')
  await seat(app, 'agent', ['home', 'software', 'remote'])
  anna = await app.signIn('customer')
  agent = await app.signIn('agent')
})
afterAll(() => app.stop())

const mine = async (id: string) => must(await anna.call(getService, { id }))
const ownMachine = (serial: string) => ({ ...BOSTON, trouble: { ...BOSTON.trouble, serial } })
const talk = async (id: string) =>
  must(await anna.call(readThread, { id })).messages.map(({ by, text }) => `${by}: ${text}`)
/** A repair that somebody of ours has written about. */
async function contacted(serial: string): Promise<string> {
  const { id } = await filed(anna, 'repair', ownMachine(serial))
  must(await agent.call(writeAtDesk, { id, key: intent(), text: 'We look at it.' }))
  must(await step(agent, id, { action: 'contact' }))
  return id
}

describe('What the desk says with a step or a call', () => {
  it('reaches the customer who is waited for: what for, and by when he hears again', async () => {
    const id = await contacted('PF0UT201')
    expect(refused(await step(agent, id, { action: 'wait-customer' })).code).toBe('note-needed')
    const nextWordAt = app.clock.now() + 48 * HOUR
    const asked = { action: 'wait-customer', note: 'Please send us the invoice.', nextWordAt }
    must(await step(agent, id, asked))
    const { wait, promises } = await mine(id)
    expect(wait).toMatchObject({ what: 'Please send us the invoice.', nextWordAt })
    expect(promises.filter(each => each.state === 'open').map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
      ['first-call', expect.any(Number)],
      ['next-update', nextWordAt],
    ])
  })

  it('is refused where a part is awaited on a day that is over, or a word too far off', async () => {
    const id = await contacted('PF0UT202')
    const wait = { action: 'wait-part', part: 'Fan', expectedDay: '2026-12-01' }
    const soon = app.clock.now() + 24 * HOUR
    for (const [wrong, code] of [
      [{ expectedDay: '2026-11-21', nextWordAt: soon }, 'wait-dates-missing'],
      [{ nextWordAt: soon + 60 * 24 * HOUR }, 'invalid-input'],
      [{ nextWordAt: 9e15 }, 'invalid-input'],
    ] as const)
      expect(refused(await step(agent, id, { ...wait, ...wrong })).code).toBe(code)
    expect(must(await step(agent, id, { ...wait, nextWordAt: soon })).state).toBe('waiting-part')
    const { version } = await seen(agent, id)
    // The year 2062 for 2026: nobody would look at the ticket any more.
    const later = { id, version, outside: 'x', reached: false, nextTryAt: Date.parse('2062-11-24T09:00:00Z') }
    expect(refused(await agent.call(logCall, later)).code).toBe('invalid-input')
    const dueAt = later.nextTryAt
    expect(refused(await agent.call(promiseUpdate, { id, version, dueAt })).code).toBe('invalid-input')
  })

  it('stays at the desk where it was noted of a call: the customer sees when it was', async () => {
    const { id } = await filed(anna, 'repair', ownMachine('PF0UT205'))
    const { version } = await seen(agent, id)
    const said = { reached: true, note: 'Sounds impatient.', outside: 'She asked for it.' }
    const atDesk = must(await agent.call(logCall, { id, version, ...said })).calls
    expect(atDesk).toMatchObject([said])
    expect((await mine(id)).calls).toMatchObject([{ reached: true, note: null, outside: null }])
  })

  it('stands in the talk when a remote engineer takes over; the customer reads which team has it', async () => {
    const { id, teamName } = await filed(anna, 'remote')
    must(await agent.call(writeAtDesk, { id, key: intent(), text: 'Which version?' }))
    must(await step(agent, id, { action: 'triage' }))
    must(await step(agent, id, { action: 'escalate', reason: 'tried-all', note: 'Repaired twice already.' }))
    expect(await talk(id)).toEqual(['staff: Which version?', 'staff: Repaired twice already.'])
    expect([teamName, (await mine(id)).teamName]).toEqual(['Software engineers', 'Remote engineers'])
  })
})

describe('What the customer says', () => {
  it('is no paper without a file', async () => {
    const id = await contacted('PF0UT203')
    const { version } = await seen(agent, id)
    const paper = { id, version, kind: 'paper' as const, words: 'The invoice, please.' }
    const ask = must(await agent.call(askCustomer, paper)).asks[0]?.id ?? ''
    const accept = () => anna.call(answerAsk, { id, ask, accepted: true })
    expect(refused(await accept()).code).toBe('file-missing')
    must(await send(anna, id, await small('invoice'), { use: 'ask', ask }))
    expect(must(await accept()).asks[0]?.state).toBe('accepted')
    must(await accept())
    expect(await talk(id)).toEqual([
      'staff: We look at it.',
      'customer: “The invoice, please.”\nI have attached it.',
    ])
  })

  it('to a question that needs his yes stands in the talk of both sides, with what it was about (C12)', async () => {
    const id = await contacted('PF0UT208')
    const ask = async (asked: { kind: 'fee' | 'keyboard'; words: string }) => {
      const { version } = await seen(agent, id)
      const about = asked.kind === 'fee' ? { amount: '40', currency: 'USD' } : { layout: 'us' }
      return must(await agent.call(askCustomer, { id, version, ...asked, ...about })).asks.at(-1)?.id ?? ''
    }
    const fee = await ask({ kind: 'fee', words: 'The new hinge is not covered.' })
    must(await anna.call(answerAsk, { id, ask: fee, accepted: true }))
    const layout = await ask({ kind: 'keyboard', words: 'There is only this one.' })
    must(await anna.call(answerAsk, { id, ask: layout, accepted: false, note: 'I type Chinese.' }))
    const both = [
      'staff: We look at it.',
      'customer: “The new hinge is not covered.”\nFee: 40 USD\nI agree.',
      'customer: “There is only this one.”\nKeyboard layout: US English\nI do not agree.\nI type Chinese.',
    ]
    expect(await talk(id)).toEqual(both)
    const { messages } = must(await agent.call(readThreadAtDesk, { id }))
    expect(messages.map(({ by, text }) => `${by}: ${text}`)).toEqual(both)
  })

  it('is asked of somebody to be read when the ticket has ended, once for several messages', async () => {
    const { id, version } = await filed(anna, 'enquiry')
    must(await anna.call(actOnService, { id, version, action: 'close' }))
    for (const text of ['It is broken again.', 'Hello?'])
      must(await anna.call(writeMessage, { id, key: intent(), text }))
    const tasks = must(await agent.call(listTasks, {})).tasks.filter(task => task.ticket === id)
    expect(tasks.map(({ kind, team }) => [kind, team])).toEqual([['message-after-end', 'home']])
  })

  it('is asked of the reviewers when an application has ended', async () => {
    const { id, version } = await submitted(app, anna)
    must(await anna.call(withdrawTicket, { id, version }))
    must(await anna.call(writeMessage, { id, key: intent(), text: 'May I send it again?' }))
    const tasksOf = async (staff: Person) =>
      must(await staff.call(listTasks, {})).tasks.filter(task => task.ticket === id)
    const ofReviewers = await tasksOf(await app.signIn('reviewer'))
    expect(ofReviewers.map(task => task.kind)).toContain('message-after-end')
    expect(await tasksOf(agent)).toEqual([])
  })

  it('is no consent where nobody can have read its words, and none is none when a centre is to begin', async () => {
    const id = await contacted('PF0UT207')
    const transfer = (given: boolean, version = '2026-11-1') =>
      anna.call(consentService, { id, consent: 'transfer', version, given })
    must(await transfer(false))
    expect(refused(await transfer(true, '2025-1-1')).code).toBe('invalid-input')
    expect(refused(await step(agent, id, { action: 'serve' })).code).toBe('transfer-consent-missing')
    must(await transfer(true))
    expect(must(await step(agent, id, { action: 'serve' })).state).toBe('in-service')
  })

  it('is written once under a key, and other words under it are refused instead of lost', async () => {
    const { id } = await filed(anna, 'enquiry')
    const key = intent()
    const say = (text: string) => anna.call(writeMessage, { id, key, text })
    must(await say('Half a sign: \ud83d'))
    must(await say('Half a sign: \ud83d'))
    expect(refused(await say('Something else')).code).toBe('key-reused')
    expect(await talk(id)).toEqual(['customer: Half a sign: \ufffd'])
  })

  it('gets an answer in writing within 24 hours where no number to call was given', async () => {
    const { phone: _, ...person } = BOSTON.person ?? {}
    const { promises } = await filed(anna, 'repair', { ...ownMachine('PF0UT204'), person })
    expect(promises.map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
      ['answer', app.clock.now() + 24 * HOUR],
    ])
  })
})

describe('A packet for a local centre', () => {
  it('that nobody takes becomes a task, once: at once where it never will be taken, else after five tries', async () => {
    const refusing = (permanent: boolean) =>
      new PacketPost(app.database, app.house.nest.get(StaffTasks), {
        send: () => Promise.reject(new MailNotTaken('550', permanent)),
        messageId: id => `<${id}@example.com>`,
      })
    const words = { subject: 'One', text: 'One', html: 'One' }
    const mail = (id: string) => ({ id, to: 'centre@example.com', language: 'en' as const, ...words })
    const about = async (ticket: string) =>
      must(await agent.call(listTasks, {})).tasks.filter(each => each.ticket === ticket)
    const { id } = await filed(anna, 'repair', ownMachine('PF0UT206'))
    await expect(refusing(false).send(mail('one'), id, 4)).rejects.toThrow(MailNotTaken)
    expect(await about(id)).toEqual([])
    for (const tried of [5, 6])
      await expect(refusing(false).send(mail('one'), id, tried)).rejects.toThrow(MailNotTaken)
    expect((await about(id)).map(each => each.kind)).toEqual(['nobody-routed'])
    await refusing(true).send(mail('two'), id, 0)
    expect(await about(id)).toHaveLength(2)
  })
})

describe('Filing without end', () => {
  it('is slowed down: every filing makes promises and mails', async () => {
    const dora = await app.signIn('customer', 'dora')
    const { id } = await drafted(dora, 'enquiry', TOKYO)
    const key = intent()
    const file = () => dora.call(fileService, { id, key })
    for (let n = 0; n < 40; n += 1) expect(must(await file()).id).toBe(id)
    expect(refused(await file()).code).toBe('too-many-tries')
  })
})

describe('Remote help', () => {
  it('ends the session that is under way when its consent is taken back', async () => {
    const { id } = await filed(anna, 'remote')
    must(await agent.call(writeAtDesk, { id, key: intent(), text: 'We begin.' }))
    must(await step(agent, id, { action: 'triage' }))
    const consent = (given: boolean) =>
      anna.call(consentService, { id, consent: 'session', version: '2026-11-1', given })
    must(await consent(true))
    const { code } = must(await anna.call(makeSessionCode, { id }))
    must(await step(agent, id, { action: 'begin-session', code }))
    expect(must(await consent(false)).state).toBe('triaging')
    const { version } = await seen(agent, id)
    const again = { id, version, action: 'begin-session', code }
    expect(refused(await agent.call(actAtDesk, again)).code).toBe('code-wrong')
  })

  it('gives a time that a draft has kept for half an hour to whoever wants it', async () => {
    const { id } = await drafted(anna, 'remote', TOKYO, ['limits'])
    const boris = await app.signIn('customer', 'boris')
    const { id: theirs } = await drafted(boris, 'remote', TOKYO, ['limits'])
    const from = must(await anna.call(listSlots, { id })).slots[3]?.from ?? 0
    must(await anna.call(bookSlot, { id, from }))
    expect(refused(await boris.call(bookSlot, { id: theirs, from })).code).toBe('slot-taken')
    app.clock.move(HOUR / 2)
    must(await boris.call(bookSlot, { id: theirs, from }))
    expect(must(await anna.call(fileService, { id, key: intent() })).slot).toBeNull()
  })

  it('keeps no more than three times to come for one person, whatever number of tickets he files', async () => {
    const clara = await app.signIn('customer', 'clara')
    const ids: string[] = []
    for (let n = 0; n < 4; n += 1) ids.push((await drafted(clara, 'remote', TOKYO, ['limits'])).id)
    const [one = '', two = '', three = '', four = ''] = ids
    const times = must(await clara.call(listSlots, { id: one })).slots.map(slot => slot.from)
    const book = (id: string, n: number | null) =>
      clara.call(bookSlot, { id, from: n === null ? null : (times[n] ?? 0) })
    for (const [id, n] of [
      [one, 5],
      [two, 6],
      [three, 9],
    ] as const)
      must(await book(id, n))
    expect(refused(await book(four, 7)).code).toBe('slots-enough')
    // Another time for the same ticket is none more; one given back is free again.
    must(await book(one, 7))
    must(await book(two, null))
    expect(must(await book(four, 8)).slot).toMatchObject({ from: times[8] })
  })
})
