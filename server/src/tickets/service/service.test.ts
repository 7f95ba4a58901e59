import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { becomeAtDesk } from '@iws/shared/contract/desk-service'
import {
  getService,
  actOnService,
  becomeKind,
  fileService,
  findSameSerial,
  saveService,
} from '@iws/shared/contract/service'
import { readThread, writeAtDesk, writeMessage } from '@iws/shared/contract/thread'
import { getTicket } from '@iws/shared/contract/tickets'
import { startApp } from '../../../test/app.ts'
import type { TestApp } from '../../../test/app.ts'
import { BOSTON, drafted, filed, seen, send, step, TOKYO } from '../../../test/journeys/service-story.ts'
import { intent, must, refused } from '../../../test/journeys/stage.ts'
import type { Person } from '../../../test/person.ts'
import { settle, small } from '../../../test/registrations.ts'
import { storedFiles } from '../../../test/stored.ts'
import { Customers } from '../../accounts/customers.service.ts'
import { TicketErasure } from '../ticket-erasure.service.ts'
import { MailThreads } from '../thread/mail-threads.service.ts'
import { Closing } from './closing.service.ts'
import { MailFiling } from './mail-filing.service.ts'

const DAY = 86_400_000
let app: TestApp
let anna: Person
let agent: Person
beforeAll(async () => {
  app = await startApp()
  anna = await app.signIn('customer')
  agent = await app.signIn('agent')
})
afterAll(() => app.stop())

const serial = (text: string) => ({ ...BOSTON, trouble: { ...BOSTON.trouble, serial: text } })

describe('What is said in a draft', () => {
  it.each([
    [{ person: { phone: '+1 202 55' } }, 'phone-unfit'],
    [{ where: { country: 'XQ' } }, 'country-unknown'],
    [{ where: { zone: 'Mars/Olympus' } }, 'invalid-input'],
    [{ trouble: { symptom: 'sad' } }, 'invalid-input'],
    [{ trouble: { answers: [{ step: 'signs', answer: 'fine' }] } }, 'invalid-input'],
    [{ person: { address: { postcode: 'nowhere' } } }, 'address-unfit'],
    [{ person: { windows: [{ days: [1], from: 600, until: 600 }] } }, 'invalid-input'],
  ])('%j is refused as %s, and nothing is changed', async (said, code) => {
    const { id, version } = await drafted(anna, 'repair', BOSTON)
    expect(refused(await anna.call(saveService, { id, ...said })).code).toBe(code)
    expect(must(await anna.call(getService, { id })).version).toBe(version)
  })

  it('keeps a number that is possible but not in use, and reads a local one by the country', async () => {
    const { id } = await drafted(anna, 'repair', { ...BOSTON, person: { phone: '202 555 0100' } })
    expect(must(await anna.call(getService, { id })).person.phone).toBe('+1 202 555 0100')
  })

  it('takes the consent back where another country means another receiver', async () => {
    const { id } = await drafted(anna, 'repair', BOSTON, ['transfer'])
    const view = must(
      await anna.call(saveService, {
        id,
        where: { country: 'JP', zone: 'Asia/Tokyo' },
        person: { address: {} },
      }),
    )
    expect(view.consents.transfer).toBeNull()
    expect(refused(await anna.call(fileService, { id, key: intent() })).code).toBe('transfer-consent-missing')
  })
})

describe('A second ticket for the same machine', () => {
  it('joins the open one of the same customer: words, files and all, and ends as merged', async () => {
    const first = await filed(anna, 'repair', serial('PF0UT101'))
    expect(
      must(await anna.call(findSameSerial, { serial: 'pf0ut101' })).tickets.map(each => each.id),
    ).toEqual([first.id])
    const second = await drafted(anna, 'repair', serial('PF0UT101'), ['transfer'])
    const file = must(await send(anna, second.id, await small('again'))).files[0]
    const answer = must(await anna.call(fileService, { id: second.id, key: intent() }))
    expect([answer.id, answer.number]).toEqual([first.id, first.number])
    expect(answer.files.map(each => each.sha256)).toEqual([file?.sha256])
    const { messages } = must(await anna.call(readThread, { id: first.id }))
    expect(messages.map(each => each.text.includes('The screen stays dark'))).toEqual([true])
    expect(messages[0]?.files.map(each => each.id)).toEqual([file?.id])
    const merged = must(await anna.call(getService, { id: second.id }))
    expect([merged.state, merged.mergedInto?.number]).toEqual(['merged', first.number])
    await settle(app)
    expect(must(await anna.call(getService, { id: first.id })).files[0]?.state).toBe('clean')
  })

  it('of another customer is a ticket of its own, and nobody learns of the other', async () => {
    const boris = await app.signIn('customer', 'boris')
    const theirs = await filed(boris, 'repair', serial('PF0UT101'))
    expect([theirs.state, theirs.mergedInto]).toEqual(['filed', null])
    expect(
      must(await boris.call(findSameSerial, { serial: 'PF0UT101' })).tickets.map(each => each.id),
    ).toEqual([theirs.id])
  })
})

describe('A ticket of a place whose centre gets its tickets by mail', () => {
  it('goes out as a link that shows this one ticket, is logged, and ends with consent or time', async () => {
    const there = {
      ...serial('PF0UT102'),
      where: { country: 'JP', zone: 'Asia/Tokyo' },
      person: { ...BOSTON.person, address: {} },
    }
    const { id, number } = await filed(anna, 'repair', there)
    await app.drain()
    const folder = join(app.dataDir, 'mail')
    const mails = await Promise.all((await readdir(folder)).map(name => readFile(join(folder, name), 'utf8')))
    const mail =
      mails
        .map(each => each.replace(/=\r?\n/g, ''))
        .find(each => each.includes('/handover/') && each.includes(number)) ?? ''
    expect(mail).toContain('centre-jp@example.com')
    expect(mail).not.toContain('ERIKSSON')
    const code = /\/handover\/([A-Za-z0-9_-]{50})/.exec(mail)?.[1] ?? ''
    const page = async (of = code) => {
      const { status, body } = await app.stranger.send<Buffer>('GET', `/handover/${of}`)
      return { status, text: body.toString('utf8') }
    }
    const shown = await page()
    expect([shown.status, shown.text.includes(number), shown.text.includes('ERIKSSON ANNA MARIA')]).toEqual([
      200,
      true,
      true,
    ])
    expect((await page(`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404)
    expect((await seen(agent, id)).reachedBy).toBe('packet')
    app.clock.move(72 * 3_600_000)
    expect((await page()).status).toBe(404)
    app.clock.move(-72 * 3_600_000)
  })

  it('stays with the desk at home for the first call where the centre opens too late (J8)', async () => {
    // Saturday, 02:00 in Shanghai; São Paulo opens on Monday.
    app.clock.set('2026-11-21T02:00:00+08:00')
    const there = {
      ...serial('PF0UT103'),
      where: { country: 'BR', zone: 'America/Sao_Paulo' },
      person: { ...BOSTON.person, address: {} },
    }
    app.clock.set('2026-11-22T02:00:00+08:00')
    const { id } = await filed(anna, 'repair', there)
    const ticket = await seen(agent, id)
    expect([ticket.homeCalls, ticket.team]).toEqual([true, 'home'])
    app.clock.set('2026-11-22T10:00:00+08:00')
  })
})

describe('A mail', () => {
  const mail = {
    key: 'mail-one',
    language: 'en' as const,
    topic: 'general' as const,
    subject: 'My Yoga',
    text: 'How do I reset it?',
    from: 'mailer@example.com',
    name: 'ERIKSSON',
    phone: null,
    serial: 'PF0UT104',
  }
  const customer = () =>
    app.database.transact(manager => app.house.nest.get(Customers).withMail(manager, mail.from, 'en'))

  it('makes one enquiry however often it is brought, and a second mail lies in its thread once', async () => {
    const by = { ...mail, customer: await customer() }
    const bring = () =>
      app.database.transact(manager => app.house.nest.get(MailFiling).fileFromMail(manager, by))
    const [one, two] = [await bring(), await bring()]
    expect(two).toEqual(one)
    const more = {
      key: 'mail-two',
      ticket: one.id,
      text: 'And the keyboard?',
      language: 'en' as const,
      files: [],
    }
    for (let n = 0; n < 2; n += 1)
      await app.database.transact(manager => app.house.nest.get(MailThreads).addFromMail(manager, more))
    const ticket = await seen(agent, one.id)
    expect([ticket.kind, ticket.state, ticket.source, ticket.unread]).toEqual(['enquiry', 'filed', 'mail', 1])
    expect(ticket.promises.map(each => each.kind)).toEqual(['answer'])
  })

  it('becomes a repair at the desk: filed at once, its call promised, and kept at home without a consent', async () => {
    const by = { ...mail, key: 'mail-three', phone: '+1 202 555 0100', customer: await customer() }
    const { id } = await app.database.transact(manager =>
      app.house.nest.get(MailFiling).fileFromMail(manager, by),
    )
    const { version, number } = await seen(agent, id)
    const after = must(await agent.call(becomeAtDesk, { id, version, kind: 'repair' }))
    expect([after.kind, after.state, after.team, after.number]).toEqual(['repair', 'filed', 'home', number])
    const open = after.promises.filter(each => each.state === 'open').map(each => each.kind)
    expect(open).toEqual(['first-call'])
  })
})

describe('The story of a ticket', () => {
  it('keeps its order where another instance has a clock that is behind', async () => {
    const { id } = await filed(anna, 'enquiry', serial('PF0UT106'))
    must(await anna.call(writeMessage, { id, key: intent(), text: 'First.' }))
    app.clock.move(-5_000)
    must(await agent.call(writeAtDesk, { id, key: intent(), text: 'Second.' }))
    app.clock.move(2_000)
    must(await anna.call(writeMessage, { id, key: intent(), text: 'Third.' }))
    app.clock.move(3_000)
    const { messages } = must(await anna.call(readThread, { id }))
    expect(messages.map(each => each.text)).toEqual(['First.', 'Second.', 'Third.'])
    const { timeline } = must(await anna.call(getService, { id }))
    expect(timeline.slice(0, 4).map(({ what, by }) => `${what} ${by}`)).toEqual([
      'messaged customer',
      'messaged agent',
      'messaged customer',
      'filed customer',
    ])
  })
})

describe('An enquiry', () => {
  it('becomes the draft of a registration with its number, its words kept in the thread', async () => {
    const asked = await filed(anna, 'enquiry', serial('PF0UT105'))
    const route = { place: 'abroad', way: 'carried', residency: 'mainland' }
    const { id, version } = asked
    expect(refused(await anna.call(becomeKind, { id, version, kind: 'registration' })).code).toBe(
      'invalid-input',
    )
    must(await anna.call(becomeKind, { id, version, kind: 'registration', route }))
    const ticket = must(await anna.call(getTicket, { id }))
    expect([ticket.kind, ticket.state, ticket.number, ticket.serial]).toEqual([
      'registration',
      'draft',
      asked.number,
      'PF0UT105',
    ])
    expect(must(await anna.call(readThread, { id })).messages[0]?.text).toContain('The screen stays dark')
    expect(refused(await anna.call(getService, { id })).status).toBe(404)
  })
})

describe('The end of a ticket', () => {
  it('needs a reason from whoever calls it off, and its files go thirty days later', async () => {
    const { id } = await drafted(anna, 'remote', TOKYO, ['limits'])
    must(await send(anna, id, await small('end')))
    await settle(app)
    must(await anna.call(fileService, { id, key: intent() }))
    const view = must(await anna.call(getService, { id }))
    expect(refused(await anna.call(actOnService, { id, version: view.version, action: 'cancel' })).code).toBe(
      'reason-missing',
    )
    must(
      await anna.call(actOnService, { id, version: view.version, action: 'cancel', reason: 'works-again' }),
    )
    expect(must(await anna.call(getService, { id })).cancelled).toMatchObject({
      reason: 'works-again',
      by: 'customer',
    })
    const before = (await storedFiles(app)).length
    app.clock.move(30 * DAY)
    const now = app.clock.now()
    const erasure = app.house.nest.get(TicketErasure)
    expect(await erasure.due(now - 30 * DAY, '', 10)).toContain(id)
    expect(await erasure.eraseDue(id, now - 30 * DAY, now)).toBe(true)
    expect(await erasure.eraseDue(id, now - 30 * DAY, now)).toBe(false)
    expect(before - (await storedFiles(app)).length).toBe(3)
    anna = await app.signIn('customer')
    expect(must(await anna.call(getService, { id })).files[0]?.erasedAt).toBe(app.clock.now())
  })

  it('comes by itself seven days after an answer, and not while we owe one', async () => {
    anna = await app.signIn('customer')
    agent = await app.signIn('agent')
    const { id } = await filed(anna, 'enquiry', TOKYO)
    const { id: open } = await filed(anna, 'enquiry', TOKYO)
    expect(refused(await step(agent, id, { action: 'answer' })).code).toBe('not-contacted')
    must(await agent.call(writeAtDesk, { id, key: intent(), text: 'Hold the power key.' }))
    must(await step(agent, id, { action: 'answer' }))
    app.clock.move(7 * DAY - 1)
    expect(await app.house.nest.get(Closing).run()).toBe(0)
    app.clock.move(1)
    expect(await app.house.nest.get(Closing).run()).toBe(1)
    anna = await app.signIn('customer')
    const states = [id, open].map(async each => must(await anna.call(getService, { id: each })).state)
    expect(await Promise.all(states)).toEqual(['closed', 'filed'])
  })
})
