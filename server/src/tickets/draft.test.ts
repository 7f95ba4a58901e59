import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  excuseRequirement,
  getTicket,
  giveConsent,
  listTickets,
  openRegistration,
  saveTicket,
  submitTicket,
  withdrawTicket,
} from '@iws/shared/contract/tickets'
import { readInbox } from '@iws/shared/contract/inbox'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { intent, must, refused, verdictOf } from '../../test/journeys/stage.ts'
import type { Person } from '../../test/person.ts'
import { AT_HOME, draft, filled, save, SHOPPING, submitted } from '../../test/registrations.ts'

let app: TestApp
let anna: Person
beforeAll(async () => {
  app = await startApp()
  anna = await app.signIn('customer', 'anna')
})
afterAll(() => app.stop())

describe('opening a registration', () => {
  it('with a key that opened another one is refused', async () => {
    const key = intent()
    must(await anna.call(openRegistration, { key, route: AT_HOME, language: 'en' }))
    expect(refused(await anna.call(openRegistration, { key, route: SHOPPING, language: 'en' }))).toEqual({
      status: 409,
      code: 'key-reused',
    })
  })

  it('with the key of somebody else opens one of one’s own', async () => {
    const bob = await app.signIn('customer', 'bob')
    const wish = { key: intent(), route: AT_HOME, language: 'en' as const }
    const [hers, his] = [
      must(await anna.call(openRegistration, wish)),
      must(await bob.call(openRegistration, wish)),
    ]
    expect(his.id).not.toBe(hers.id)
  })
})

describe('saving a draft', () => {
  it('keeps what is left out and takes back what is null', async () => {
    const { id } = await draft(anna, SHOPPING)
    await save(anna, id, { name: 'ERIKSSON ANNA MARIA', phone: '+1 202 555 0100', mail: 'anna@example.com' })
    await save(anna, id, { otherName: { kind: 'family', note: 'My sister paid.' } })
    const view = await save(anna, id, { phone: null })
    expect(view).toMatchObject({
      name: 'ERIKSSON ANNA MARIA',
      phone: null,
      mail: 'anna@example.com',
      otherName: { kind: 'family', note: 'My sister paid.' },
    })
  })

  it('merges the days of one paper, and begins anew when another paper is chosen', async () => {
    const { id } = await draft(anna, SHOPPING)
    const slip = (dates: object) => ({ 'hk-visitor-slip': { paper: 'hk-visitor-slip' as const, dates } })
    await save(anna, id, { readings: slip({ stayFrom: '2026-08-13' }) })
    const both = await save(anna, id, { readings: slip({ stayLimit: '2026-08-20' }) })
    expect(both.readings['hk-visitor-slip']?.dates).toEqual({
      stayFrom: '2026-08-13',
      stayLimit: '2026-08-20',
    })
    const less = await save(anna, id, { readings: slip({ stayFrom: null }) })
    expect(less.readings['hk-visitor-slip']?.dates).toEqual({ stayLimit: '2026-08-20' })
    const record = { paper: 'exit-entry-record' as const, dates: { leftMainland: '2026-08-13' } }
    const other = await save(anna, id, { readings: { 'hk-visitor-slip': record } })
    expect(other.readings['hk-visitor-slip']).toEqual(record)
  })

  it.each([
    ['a serial that cannot be one', { serial: 'HELLO' }, 'serial', 'serial-shape'],
    ['a placeholder of a board', { serial: 'To Be Filled By O.E.M.' }, 'serial', 'serial-shape'],
    ['a day that does not exist', { purchaseDay: '2026-02-30' }, 'purchaseDay', 'day-shape'],
    ['a mail address without a host', { mail: 'anna@' }, 'mail', 'mail-shape'],
    ['a phone number of letters', { phone: 'call me' }, 'phone', 'phone-shape'],
    ['an empty name', { name: '  ' }, 'name', 'empty'],
  ])('refuses %s, names the field, and changes nothing', async (_, fields, path, code) => {
    const { id, version } = await draft(anna)
    const answer = await anna.call(saveTicket, { id, model: 'Yoga', ...fields })
    expect(answer.status).toBe(422)
    expect(answer.problem?.fields?.map(each => [each.path, each.code])).toEqual([[path, code]])
    expect(must(await anna.call(getTicket, { id }))).toMatchObject({ version, model: null })
  })

  it('says with a bad serial where a good one is found, with an example', async () => {
    const { id } = await draft(anna)
    const answer = await anna.call(saveTicket, { id, serial: 'HELLO' })
    expect(answer.problem?.fields?.[0]?.sentence).toContain('PF0UT001')
  })

  it('refuses a reading of a paper that does not answer, or that is not asked for', async () => {
    const { id } = await draft(anna, SHOPPING)
    const dates = { stayFrom: '2026-08-13' }
    const unfit = { 'hk-macao-permit': { paper: 'hk-visitor-slip' as const, dates } }
    const unknown = { 'tax-form-original': { paper: 'tax-form-original' as const, dates } }
    expect(refused(await anna.call(saveTicket, { id, readings: unfit })).code).toBe('paper-unfit')
    expect(refused(await anna.call(saveTicket, { id, readings: unknown })).code).toBe('requirement-unknown')
  })

  it('refuses a purchase day after today anywhere on earth, and changes nothing else (D4)', async () => {
    app.clock.set('2026-11-22T09:59:59Z')
    const { id } = await draft(anna)
    await save(anna, id, { purchaseDay: '2026-11-22' })
    const answer = await anna.call(saveTicket, { id, purchaseDay: '2026-11-23', name: 'NEW NAME' })
    expect(refused(answer)).toEqual({ status: 422, code: 'purchase-in-future' })
    expect(must(await anna.call(getTicket, { id }))).toMatchObject({ purchaseDay: '2026-11-22', name: null })
    app.clock.set('2026-11-22T10:00:00Z')
    expect(verdictOf(await save(anna, id, { purchaseDay: '2026-11-23' }), 'D4')).toBe('pass')
  })

  it('shows a purchase outside the stay as a failed finding and stops nobody (D1); a missing day is unknown', async () => {
    const { id } = await draft(anna, SHOPPING)
    const dates = { stayFrom: '2026-08-13', stayLimit: '2026-08-20' }
    const slip = { 'hk-visitor-slip': { paper: 'hk-visitor-slip' as const, dates } }
    const view = await save(anna, id, { purchaseDay: '2026-08-21', readings: slip })
    expect(verdictOf(view, 'D1')).toBe('fail')
    expect(verdictOf(await save(anna, id, { purchaseDay: null }), 'D1')).toBe('unknown')
  })
})

describe('a draft', () => {
  it('survives a restart of the server with every field and page', async () => {
    const mine = await startApp()
    const bob = await mine.signIn('customer', 'bob')
    const before = await filled(bob, AT_HOME, { otherName: { kind: 'gift', note: 'From my aunt.' } })
    const again = await mine.restart()
    const back = await again.signIn('customer', 'bob')
    expect(must(await back.call(getTicket, { id: before.id }))).toEqual(before)
    expect(must(await back.call(listTickets, {})).tickets.map(each => [each.id, each.state])).toEqual([
      [before.id, 'draft'],
    ])
    await again.stop()
  })

  it('is nobody else’s: to a stranger it does not exist, by any road', async () => {
    const { id, version } = await filled(anna)
    const eve = await app.signIn('customer', 'eve')
    const none = { status: 404, code: 'not-found' }
    expect(refused(await eve.call(getTicket, { id }))).toEqual(none)
    expect(refused(await eve.call(saveTicket, { id, name: 'EVE' }))).toEqual(none)
    expect(refused(await eve.call(submitTicket, { id, key: intent() }))).toEqual(none)
    expect(refused(await eve.call(withdrawTicket, { id, version }))).toEqual(none)
    expect(must(await eve.call(listTickets, {})).tickets).toEqual([])
    expect(must(await anna.call(getTicket, { id })).version).toBe(version)
  })
})

describe('consents and excuses', () => {
  it('are kept with version and time, and taken back as easily', async () => {
    const { id } = await draft(anna)
    const give = (given: boolean) =>
      anna.call(giveConsent, { id, consent: 'identity-papers', version: '2026-11.1', given })
    expect(must(await give(true)).consents['identity-papers']).toEqual({
      version: '2026-11.1',
      at: app.clock.now(),
    })
    must(await give(true))
    const after = must(await give(false))
    expect(after.consents['identity-papers']).toBeNull()
    expect(after.timeline.map(event => event.what)).toEqual(['consent-withdrawn', 'consented', 'opened'])
  })

  it('a consent can be taken back while the ticket is in review', async () => {
    const { id } = await submitted(app, anna)
    const answer = await anna.call(giveConsent, {
      id,
      consent: 'identity-papers',
      version: '2026-11.1',
      given: false,
    })
    expect(must(answer).consents['identity-papers']).toBeNull()
  })

  it('an excuse stands only where the row allows it, and can be taken back', async () => {
    const { id } = await draft(anna, SHOPPING)
    const say = (
      requirement: 'hk-visitor-slip' | 'purchase-proof',
      excuse: 'lost' | 'no-stamp-e-gate' | null,
    ) => anna.call(excuseRequirement, { id, requirement, excuse, note: 'It fell into the sea.' })
    expect(refused(await say('purchase-proof', 'lost')).code).toBe('excuse-unfit')
    expect(refused(await say('hk-visitor-slip', 'no-stamp-e-gate')).code).toBe('excuse-unfit')
    const line = (view: Awaited<ReturnType<typeof draft>>) =>
      view.lines.find(each => each.requirement.id === 'hk-visitor-slip')
    expect(line(must(await say('hk-visitor-slip', 'lost')))).toMatchObject({
      mark: 'received',
      excuse: 'lost',
      excuseNote: 'It fell into the sea.',
      excuseAccepted: null,
    })
    expect(line(must(await say('hk-visitor-slip', null)))).toMatchObject({ mark: 'missing', excuse: null })
  })
})

describe('submitting and withdrawing', () => {
  it('brings one notice, whatever was tapped', async () => {
    const bob = await app.signIn('customer', 'notice-reader')
    const { id } = await filled(bob)
    await Promise.all([1, 2, 3].map(() => bob.call(submitTicket, { id, key: intent() })))
    await app.drain()
    expect(must(await bob.call(readInbox, {})).notices.map(each => [each.kind, each.ticket])).toEqual([
      ['submitted', id],
    ])
  })

  it('a late copy of the first submit does not submit a ticket that came back', async () => {
    const { id } = await filled(anna)
    const key = intent()
    must(await anna.call(submitTicket, { id, key }))
    const view = must(
      await anna.call(withdrawTicket, { id, version: must(await anna.call(getTicket, { id })).version }),
    )
    expect(view.state).toBe('withdrawn')
    expect(must(await anna.call(submitTicket, { id, key })).state).toBe('withdrawn')
    expect(refused(await anna.call(submitTicket, { id, key: intent() })).code).toBe('not-now')
  })

  it('withdraws only the version that was looked at, and says what came between', async () => {
    const { id, version } = await filled(anna)
    must(await anna.call(submitTicket, { id, key: intent() }))
    const answer = await anna.call(withdrawTicket, { id, version })
    expect(refused(answer)).toEqual({ status: 409, code: 'changed-meanwhile' })
    expect(answer.problem?.about).toEqual({ who: 'The customer', what: 'submitted the ticket' })
  })

  it.each([
    ['serial', { serial: undefined }, 'machine-missing'],
    ['any way to reach the person', { phone: null }, 'applicant-missing'],
    ['day of purchase', { purchaseDay: null }, 'purchase-day-missing'],
  ] as const)('wants the %s', async (_, fields, code) => {
    const { id } = await filled(anna, AT_HOME, fields)
    expect(refused(await anna.call(submitTicket, { id, key: intent() }))).toEqual({ status: 409, code })
  })
})
