import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { askCustomer, listTasks, logCall, withdrawAsk } from '@iws/shared/contract/desk-service'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { readInbox } from '@iws/shared/contract/inbox'
import {
  actOnService,
  addServiceFile,
  answerAsk,
  answerSurvey,
  consentService,
  fileService,
  getService,
} from '@iws/shared/contract/service'
import { readThread, writeAtDesk, writeMessage } from '@iws/shared/contract/thread'
import { Ladder } from '../../src/tickets/promises/ladder.service.ts'
import type { Person } from '../person.ts'
import { photo } from '../photos/photo.ts'
import { BOSTON, drafted, seat, seen, send, step } from './service-story.ts'
import { storedFiles, untilStored } from '../stored.ts'
import { intent, must, openStage, refused, sha256 } from './stage.ts'
import type { Stage } from './stage.ts'

const HOUR = 3_600_000
/** 23:10 in Boston. */
const LATE = '2026-11-22T23:10:00-05:00'

describe('A student in Boston whose Legion stays dark, late in the evening (J1)', () => {
  let stage: Stage
  let anna: Person
  let agent: Person
  let lead: Person
  let id = ''
  let promised = 0
  const clock = () => stage.app.clock
  const mine = async () => must(await anna.call(getService, { id }))
  const atDesk = (): Promise<DeskService> => seen(agent, id)
  const inbox = async () => must(await anna.call(readInbox, {})).notices.map(({ kind }) => kind)
  const comeBack = async () => {
    agent = await stage.person('agent')
    lead = await stage.person('lead')
  }

  beforeAll(async () => {
    stage = await openStage()
    clock().set(LATE)
    anna = await stage.person('customer')
    await comeBack()
    await seat(stage.app, 'agent', ['centre-us'])
    await seat(stage.app, 'lead', ['centre-us', 'home'])
  }, 180_000)
  afterAll(() => stage.stop())

  it('she says what is wrong, answer by answer, and her draft waits for her', async () => {
    const view = await drafted(anna, 'repair', BOSTON)
    id = view.id
    expect([view.state, view.trouble.answers, view.person.phone]).toEqual([
      'draft',
      [{ step: 'signs', answer: 'none' }],
      '+1 202 555 0100',
    ])
  })

  it('the line drops at 60 % of her third photo; the same key brings it whole, once', async () => {
    const photos = await Promise.all(['one', 'two', 'three'].map(line => photo({ lines: [line] })))
    for (const bytes of photos.slice(0, 2)) must(await send(anna, id, bytes))
    const third = photos[2] as Buffer
    const key = intent()
    await dropped(stage, anna, id, key, third)
    expect((await mine()).files).toHaveLength(2)
    const view = must(await send(anna, id, third, { key }))
    expect(view.files.map(file => file.sha256)).toEqual(photos.map(sha256))
    expect(must(await send(anna, id, third, { key })).files).toHaveLength(3)
    await stage.settle()
    expect((await mine()).files.map(file => file.state)).toEqual(['clean', 'clean', 'clean'])
    // Three originals, each with two renditions, and nothing of the one that broke off.
    expect(await storedFiles(stage.app)).toHaveLength(9)
  }, 180_000)

  it('nothing is sent abroad before she agreed to the receiver by name', async () => {
    expect(refused(await anna.call(fileService, { id, key: intent() }))).toEqual({
      status: 409,
      code: 'transfer-consent-missing',
    })
    const agreed = { id, consent: 'transfer' as const, version: '2026-11-1', given: true }
    const view = must(await anna.call(consentService, agreed))
    expect(view.receiver).toBe('Service centre, United States (example)')
  })

  it('filed twice by a double tap it is one ticket, with a number and a call due in 24 hours on both clocks', async () => {
    const key = intent()
    const [one, two] = await Promise.all([
      anna.call(fileService, { id, key }),
      anna.call(fileService, { id, key }),
    ])
    const view = must(one)
    expect(must(two).id).toBe(view.id)
    expect(view.number).toMatch(/^IWS-/)
    promised = clock().now() + 24 * HOUR
    expect(view.promises.map(({ kind, state, dueAt, clause }) => [kind, state, dueAt, clause])).toEqual([
      ['first-call', 'open', promised, 'C9'],
    ])
    expect((await atDesk()).promises.map(each => each.dueAt)).toEqual([promised])
    expect([view.state, view.team]).toEqual(['filed', 'centre-us'])
  })

  it('she never allowed WeChat messages: the number comes by mail, and lies in the inbox', async () => {
    await stage.settle()
    expect(await inbox()).toEqual(['filed'])
    const { number } = await mine()
    const mails = await written(stage)
    expect(mails.filter(mail => mail.includes(number) && mail.includes('anna@example.com'))).toHaveLength(1)
    expect(mails.join('\n')).not.toContain('PF0UT001')
  })

  it('the agent rings at 10:00: the desk warns, he says why, nobody answers, and the promise stays open', async () => {
    clock().set('2026-11-23T10:00:00-05:00')
    await comeBack()
    const ticket = await atDesk()
    expect(ticket.calling).toMatchObject({ inWindow: false, zone: 'America/New_York' })
    expect(ticket.calling.nextAt).toBe(Date.parse('2026-11-23T16:00:00-05:00'))
    const call = { id, version: ticket.version, reached: false }
    expect(refused(await agent.call(logCall, call)).code).toBe('outside-window')
    const outside = 'The part has to be ordered before noon.'
    expect(refused(await agent.call(logCall, { ...call, outside })).code).toBe('next-try-missing')
    const nextTryAt = Date.parse('2026-11-23T16:30:00-05:00')
    const after = must(await agent.call(logCall, { ...call, outside, nextTryAt }))
    expect(after.calls.map(each => [each.reached, each.outside])).toEqual([[false, outside]])
    expect(after.state).toBe('filed')
    const open = after.promises.filter(each => each.state === 'open')
    expect(open.map(each => [each.kind, each.dueAt])).toEqual([
      ['next-update', nextTryAt],
      ['first-call', promised],
    ])
    await stage.settle()
    expect(await inbox()).toContain('call-missed')
  })

  it('at 75 % of the 24 hours the lead hears of it', async () => {
    expect(must(await lead.call(listTasks, {})).tasks.filter(task => task.ticket === id)).toEqual([])
    clock().set('2026-11-22T23:10:00-05:00')
    clock().move(18 * HOUR)
    await comeBack()
    await stage.app.house.nest.get(Ladder).tick(clock().now())
    const kinds = must(await lead.call(listTasks, {})).tasks.flatMap(task =>
      task.ticket === id ? [task.kind] : [],
    )
    expect(kinds).toContain('promise-at-risk')
  })

  it('the second call, in her hours, reaches her: the promise is kept by that call', async () => {
    const { version, calling } = await atDesk()
    expect(calling.inWindow).toBe(true)
    const after = must(
      await agent.call(logCall, { id, version, reached: true, note: 'Booked for Thursday.' }),
    )
    expect(after.state).toBe('contacted')
    const [, second] = after.calls
    const first = after.promises.find(each => each.kind === 'first-call')
    expect([first?.state, first?.evidence]).toEqual(['kept', { kind: 'call', id: second?.id }])
    const view = await mine()
    expect(view.calls.map(call => [call.reached, call.name])).toEqual([
      [false, null],
      [true, null],
    ])
  })

  it('another keyboard layout needs her consent: without an answer no repair begins', async () => {
    const { version } = await atDesk()
    const words = 'The keyboard in stock there has the US layout.'
    const asked = { id, version, kind: 'keyboard' as const, words }
    expect(refused(await agent.call(askCustomer, asked)).code).toBe('invalid-input')
    must(await agent.call(askCustomer, { ...asked, layout: 'en-US' }))
    expect(refused(await step(agent, id, { action: 'serve' })).code).toBe('ask-unanswered')
    expect((await mine()).asks.map(ask => [ask.state, ask.words, ask.layout])).toEqual([
      ['open', words, 'en-US'],
    ])
  })

  it('she declines: the branch is to wait for her own keyboard, with both dates or not at all', async () => {
    const ask = (await mine()).asks[0]?.id ?? ''
    must(await anna.call(answerAsk, { id, ask, accepted: false, note: 'I type Chinese.' }))
    expect(refused(await step(agent, id, { action: 'serve' })).code).toBe('ask-refused')
    const part = 'Keyboard, Chinese layout'
    expect(
      refused(await step(agent, id, { action: 'wait-part', part, expectedDay: '2026-11-30' })).code,
    ).toBe('wait-dates-missing')
    const nextWordAt = clock().now() + 72 * HOUR
    const dates = { part, expectedDay: '2026-11-30', nextWordAt }
    const after = must(await step(agent, id, { action: 'wait-part', ...dates }))
    expect([after.state, after.wait?.what, after.wait?.expectedDay]).toEqual([
      'waiting-part',
      part,
      '2026-11-30',
    ])
    const open = (await mine()).promises.filter(each => each.state === 'open')
    expect(open.map(each => [each.kind, each.dueAt, each.clause])).toContainEqual([
      'next-update',
      nextWordAt,
      null,
    ])
    const { version } = await atDesk()
    must(await agent.call(withdrawAsk, { id, version, ask }))
  })

  it('for the palm rest she agrees in the thread, and her words stay stored with what was shown', async () => {
    const { version } = await atDesk()
    const words = 'The palm rest is of a near equivalent, in grey.'
    must(await agent.call(askCustomer, { id, version, kind: 'part', words }))
    const ask = (await mine()).asks.find(each => each.state === 'open')?.id ?? ''
    must(await anna.call(answerAsk, { id, ask, accepted: true, note: 'Fine with me.' }))
    const stored = (await atDesk()).asks.find(each => each.id === ask)
    expect(stored).toMatchObject({
      state: 'accepted',
      words,
      note: 'Fine with me.',
      answeredAt: clock().now(),
    })
  })

  it('a message of hers is answered, and each side sees what is unread', async () => {
    must(await anna.call(writeMessage, { id, key: intent(), text: 'When can I pick it up?' }))
    expect((await atDesk()).unread).toBe(3) // Her two answers stand in the talk too.
    const answer = { id, key: intent(), text: 'On Thursday.' }
    must(await agent.call(writeAtDesk, answer))
    must(await agent.call(writeAtDesk, answer))
    expect((await mine()).unread).toBe(1)
    const thread = must(await anna.call(readThread, { id }))
    expect(thread.messages.slice(-2).map(({ by, text, name }) => [by, text, name])).toEqual([
      ['customer', 'When can I pick it up?', null],
      ['staff', 'On Thursday.', null],
    ])
    expect((await mine()).unread).toBe(0)
    expect(
      (await mine()).promises.filter(each => each.kind === 'answer').map(each => each.state),
    ).not.toContain('open')
  })

  it('it is repaired, told, closed by her, and asked about once', async () => {
    must(await step(agent, id, { action: 'serve' }))
    expect(refused(await step(agent, id, { action: 'resolve' })).code).toBe('summary-missing')
    must(await step(agent, id, { action: 'resolve', summary: 'New panel and keyboard.' }))
    const resolved = await mine()
    expect([resolved.state, resolved.summary]).toEqual(['resolved', 'New panel and keyboard.'])
    must(await anna.call(actOnService, { id, version: resolved.version, action: 'close' }))
    must(await anna.call(answerSurvey, { id, score: 5, note: 'Thank you' }))
    must(await anna.call(answerSurvey, { id, score: 1, note: 'again' }))
    const closed = await mine()
    expect([closed.state, closed.survey?.score, closed.offered]).toEqual(['closed', 5, []])
    await stage.settle()
    expect(await inbox()).toEqual(
      expect.arrayContaining(['filed', 'call-missed', 'ask', 'waiting', 'resolved', 'survey']),
    )
  })

  it('at the end: one ticket, two logged attempts, the promise kept by evidence, the consents stored', async () => {
    const end = await atDesk()
    expect(end.calls).toHaveLength(2)
    expect(end.promises.filter(each => each.state === 'open')).toEqual([])
    expect(end.promises.filter(each => each.kind === 'first-call').map(each => each.state)).toEqual(['kept'])
    expect(end.asks.map(ask => ask.state)).toEqual(['withdrawn', 'accepted'])
    expect(end.consents.transfer?.version).toBe('2026-11-1')
  })
})

/** Mails that were written to the folder that stands in for a mail server. */
async function written(stage: Stage): Promise<string[]> {
  const folder = join(stage.app.dataDir, 'mail')
  const names = await readdir(folder).catch(() => [])
  return Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))
}

/** Sends an upload whose line drops after 60 % of its bytes, once the server has begun to write them down. */
async function dropped(stage: Stage, person: Person, id: string, key: string, bytes: Buffer): Promise<void> {
  const path = `/api${addServiceFile.path.replace(':id', id)}`
  const field = (name: string, value: string) =>
    `--cut\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const head =
    `${field('key', key)}${field('use', 'fault')}--cut\r\n` +
    'Content-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n'
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--cut--\r\n')])
  const { hostname, port } = new URL(stage.base)
  const before = (await storedFiles(stage.app)).length
  const credentials = Object.entries(person.credentials).map(([name, value]) => `${name}: ${value}\r\n`)
  await new Promise<void>((resolve, reject) => {
    const line = connect(Number(port), hostname, () => {
      line.write(
        `POST ${path} HTTP/1.1\r\nHost: ${hostname}\r\n${credentials.join('')}` +
          `Content-Type: multipart/form-data; boundary=cut\r\nContent-Length: ${body.length}\r\n\r\n`,
      )
      line.write(body.subarray(0, Math.floor(body.length * 0.6)))
      untilStored(stage.app, files => files > before).then(() => line.destroy(), reject)
    })
    line.on('close', () => resolve()).on('error', reject)
  })
  // The server notices a moment later that the rest will not come.
  await untilStored(stage.app, files => files === before)
}
