import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  acceptPapers,
  answerExcuse,
  answerFinding,
  askAgain,
  findTickets,
  listQueue,
  markPage,
  openAtDesk,
  refuseTicket,
} from '@iws/shared/contract/desk'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { excuseRequirement, getTicket, giveConsent, submitTicket } from '@iws/shared/contract/tickets'
import { AuditRow } from '../audit/audit.entity.ts'
import { anotherReviewer } from '../../test/another-reviewer.ts'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { intent, markOf, must, refused, sendPhoto, verdictOf } from '../../test/journeys/stage.ts'
import type { Person } from '../../test/person.ts'
import {
  acceptAll,
  atDesk,
  confirm,
  draft,
  filled,
  pageFor,
  save,
  settle,
  SHOPPING,
  small,
  submitted,
} from '../../test/registrations.ts'

let app: TestApp
let anna: Person
let reviewer: Person
let colleague: Person
beforeAll(async () => {
  app = await startApp()
  anna = await app.signIn('customer', 'anna')
  reviewer = await app.signIn('reviewer')
  colleague = await anotherReviewer(app, 'Second Reviewer')
})
afterAll(() => app.stop())

const mark = (person: Person, ticket: DeskTicket, more: object) => {
  const { id, version } = ticket
  const page = pageFor(ticket, 'purchase-proof').id
  return person.call(markPage, { id, page, version, mark: 'accepted', ...more })
}

describe('two reviewers at one ticket', () => {
  it('of whom one wins each of twenty rounds, and the other is told who did what', async () => {
    const { id } = await submitted(app, anna)
    for (let round = 0; round < 20; round += 1) {
      const seen = await atDesk(reviewer, id)
      const changes = round % 2 === 0 ? { mark: 'accepted' } : { mark: 'undone' }
      const answers = await Promise.all([mark(reviewer, seen, changes), mark(colleague, seen, changes)])
      expect(answers.map(answer => answer.status).sort()).toEqual([200, 409])
      const { problem } = answers.find(answer => answer.status === 409)!
      const winner = answers[0]?.status === 200 ? '演示审核员 Demo Reviewer' : 'Second Reviewer'
      const what = round % 2 === 0 ? 'accepted a page' : 'undid a mark'
      expect([problem?.code, problem?.about]).toEqual(['changed-meanwhile', { who: winner, what }])
    }
  })

  it('decide it once', async () => {
    const { id } = await submitted(app, anna)
    await acceptAll(reviewer, id)
    const { version } = await confirm(reviewer, id)
    const answers = await Promise.all([
      reviewer.call(acceptPapers, { id, version }),
      colleague.call(refuseTicket, { id, version, reason: 'out-of-term', note: 'The term ended.' }),
    ])
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 409])
    const { timeline } = await atDesk(reviewer, id)
    expect(timeline.filter(event => ['papers-accepted', 'refused'].includes(event.what))).toHaveLength(1)
  })
})

describe('a mark on a page', () => {
  it('can be taken off until it is told, and the customer sees nothing of it before', async () => {
    const { id } = await submitted(app, anna)
    const back = { mark: 'sent-back', reason: 'glare', note: 'Top right.' }
    let seen = must(await mark(reviewer, await atDesk(reviewer, id), back))
    expect(pageFor(seen, 'purchase-proof')).toMatchObject({
      state: 'sent-back',
      because: { reason: 'glare', note: 'Top right.' },
    })
    const view = must(await anna.call(getTicket, { id }))
    expect(pageFor(view, 'purchase-proof')).toMatchObject({ state: 'clean', because: null })
    seen = must(await mark(reviewer, seen, { mark: 'undone' }))
    expect(pageFor(seen, 'purchase-proof')).toMatchObject({ state: 'clean', because: null })
    expect(refused(await reviewer.call(askAgain, { id, version: seen.version })).code).toBe(
      'nothing-sent-back',
    )
  })

  it.each([
    ['a reason nobody knows', { mark: 'sent-back', reason: 'bad-weather' }, 'reason-unknown'],
    ['a reason to refuse', { mark: 'sent-back', reason: 'out-of-term' }, 'reason-unknown'],
    ['no reason', { mark: 'sent-back' }, 'reason-unknown'],
    [
      'a reason that wants words, without them',
      { mark: 'sent-back', reason: 'other', note: ' ' },
      'note-needed',
    ],
  ])('is not made with %s', async (_, more, code) => {
    const { id } = await submitted(app, anna)
    expect(refused(await mark(reviewer, await atDesk(reviewer, id), more))).toEqual({ status: 422, code })
  })

  it('is not made before the photo is cleaned, nor on a draft', async () => {
    const { id } = await filled(anna)
    expect(refused(await reviewer.call(openAtDesk, { id }))).toEqual({ status: 404, code: 'not-found' })
    must(await anna.call(submitTicket, { id, key: intent() }))
    expect(refused(await mark(reviewer, await atDesk(reviewer, id), {})).code).toBe('pages-in-cleaning')
    await settle(app)
    expect((await mark(reviewer, await atDesk(reviewer, id), {})).status).toBe(200)
  })
})

describe('a failed date rule', () => {
  it('reaches the reviewer, never refuses by itself, and has to be answered in words (D1)', async () => {
    const { id } = await filled(anna, SHOPPING, { purchaseDay: '2026-08-21' })
    const slip = {
      paper: 'hk-visitor-slip' as const,
      dates: { stayFrom: '2026-08-13', stayLimit: '2026-08-20' },
    }
    await save(anna, id, { readings: { 'hk-visitor-slip': slip } })
    must(await anna.call(submitTicket, { id, key: intent() }))
    await settle(app)
    expect(verdictOf(await atDesk(reviewer, id), 'D1')).toBe('fail')
    await acceptAll(reviewer, id)
    const confirmed = await confirm(reviewer, id, { purchaseDay: '2026-08-21' })
    const { version } = confirmed
    expect(refused(await reviewer.call(acceptPapers, { id, version })).code).toBe('finding-unanswered')
    expect(refused(await reviewer.call(answerFinding, { id, rule: 'D4', version, note: 'x' })).code).toBe(
      'not-now',
    )
    const note = 'The shop dated the invoice a day late; the receipt is of the 20th.'
    const answered = must(await reviewer.call(answerFinding, { id, rule: 'D1', version, note }))
    expect(answered.answers.D1).toMatchObject({ note, by: '演示审核员 Demo Reviewer' })
    const accepted = must(await reviewer.call(acceptPapers, { id, version: answered.version }))
    expect(accepted.state).toBe('papers-accepted')
    expect(verdictOf(accepted, 'D1')).toBe('fail')
  })

  it('is judged on the reviewer’s days once he confirmed them, and on new ones again when the customer changes his', async () => {
    const { id } = await filled(anna, SHOPPING)
    const slip = (stayLimit: string) => ({
      'hk-visitor-slip': { paper: 'hk-visitor-slip' as const, dates: { stayFrom: '2026-08-13', stayLimit } },
    })
    await save(anna, id, { readings: slip('2026-08-20') })
    must(await anna.call(submitTicket, { id, key: intent() }))
    await settle(app)
    const corrected = await confirm(reviewer, id, { readings: slip('2026-08-13') })
    expect(verdictOf(corrected, 'D1')).toBe('fail')
    must(await mark(reviewer, corrected, { mark: 'sent-back', reason: 'cut-off' }))
    must(await reviewer.call(askAgain, { id, version: corrected.version + 1 }))
    expect(verdictOf(await save(anna, id, { readings: slip('2026-08-19') }), 'D1')).toBe('pass')
    expect((await atDesk(reviewer, id)).confirmed).toBeNull()
  })
})

describe('an excuse', () => {
  it('is answered by a reviewer; declined, it comes back with the ticket and a photo takes its place', async () => {
    const { id } = await draft(anna, SHOPPING)
    const typed = {
      serial: 'PF0UT003',
      name: 'ERIKSSON',
      phone: '+1 202 555 0103',
      purchaseDay: '2026-08-14',
    }
    await save(anna, id, typed)
    for (const consent of ['identity-papers', 'lawful-import'] as const)
      must(await anna.call(giveConsent, { id, consent, version: '2026-11.1', given: true }))
    for (const requirement of ['purchase-proof', 'hk-macao-permit', 'hk-macao-permit-endorsement'] as const)
      await sendPhoto(anna, id, { requirement }, await small(requirement))
    must(await anna.call(excuseRequirement, { id, requirement: 'hk-visitor-slip', excuse: 'lost', note: '' }))
    must(await anna.call(submitTicket, { id, key: intent() }))
    await settle(app)
    const { version } = await acceptAll(reviewer, id)
    expect(refused(await reviewer.call(acceptPapers, { id, version })).code).toBe('papers-unsettled')
    const declined = must(
      await reviewer.call(answerExcuse, { id, requirement: 'hk-visitor-slip', version, accepted: false }),
    )
    expect(markOf(must(await anna.call(getTicket, { id })), 'hk-visitor-slip')).toBe('received')
    must(await reviewer.call(askAgain, { id, version: declined.version }))
    expect(markOf(must(await anna.call(getTicket, { id })), 'hk-visitor-slip')).toBe('sent-back')
    await sendPhoto(anna, id, { requirement: 'hk-visitor-slip' }, await small('found after all'))
    expect(must(await anna.call(submitTicket, { id, key: intent() })).state).toBe('in-review')
  })
})

describe('the queue', () => {
  it('gives those that wait longest first, page by page, and every ticket once', async () => {
    const mine = await startApp()
    const [bob, desk] = [await mine.signIn('customer', 'bob'), await mine.signIn('reviewer')]
    const sent: string[] = []
    for (let count = 0; count < 53; count += 1) {
      mine.clock.move(count % 3 === 0 ? 1000 : 0)
      const { id } = await filled(bob)
      must(await bob.call(submitTicket, { id, key: intent() }))
      sent.push(id)
    }
    const first = must(await desk.call(listQueue, { state: 'in-review' }))
    expect([first.rows.length, first.total]).toEqual([50, 53])
    const second = must(await desk.call(listQueue, { state: 'in-review', after: first.next ?? '' }))
    expect([second.rows.length, second.next]).toEqual([3, null])
    expect([...first.rows, ...second.rows].map(row => row.id)).toEqual(sent)
    expect(must(await desk.call(listQueue, { state: 'draft' }))).toEqual({ rows: [], next: null, total: 0 })
    await mine.stop()
  }, 90_000)

  it.each([
    ['its number', (view: DeskTicket) => view.number.toLowerCase().replaceAll('-', '')],
    ['its serial', () => ' pf0ut0 77 '],
    ['the phone number, however written', () => '0012025550177'],
    ['the mail address in capitals', () => 'FIND.ME@EXAMPLE.COM'],
  ])('finds a ticket by %s, exactly, and never a draft', async (_, words) => {
    const { id } = await filled(anna, undefined, {
      serial: 'PF0UT077',
      phone: '+1 (202) 555-0177',
      mail: 'find.me@example.com',
    })
    const hits = async (text: string) =>
      must(await reviewer.call(findTickets, { text })).rows.map(row => row.id)
    const view = must(await anna.call(getTicket, { id })) as DeskTicket
    expect(await hits(words(view))).not.toContain(id)
    must(await anna.call(submitTicket, { id, key: intent() }))
    expect(await hits(words(view))).toContain(id)
    expect(await hits(words(view).slice(1, -2))).toEqual([])
  })
})

describe('the audit log', () => {
  it('knows who opened and who decided', async () => {
    const { id } = await submitted(app, anna)
    const { version } = await atDesk(reviewer, id)
    must(await reviewer.call(refuseTicket, { id, version, reason: 'refurbished', note: 'Marked RR.' }))
    const lines = await app.database.reader.findBy(AuditRow, { subject: id })
    expect(lines.map(line => [line.role, line.action])).toEqual(
      expect.arrayContaining([
        ['reviewer', 'ticket-opened'],
        ['reviewer', 'refused'],
      ]),
    )
  })
})
