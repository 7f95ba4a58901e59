import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  acceptPapers,
  confirmDates,
  findAtStation,
  markOriginal,
  openAtDesk,
  registerMachine,
} from '@iws/shared/contract/desk'
import { readInbox } from '@iws/shared/contract/inbox'
import {
  getCertificate,
  getTicket,
  giveConsent,
  openRegistration,
  saveTicket,
  submitTicket,
} from '@iws/shared/contract/tickets'
import type { Person } from '../person.ts'
import { photo } from '../photos/photo.ts'
import { acceptAll } from '../registrations.ts'
import { intent, must, openStage, refused, sendPhoto, sha256, verdictOf } from './stage.ts'
import type { Stage } from './stage.ts'

const ROUTE = { place: 'abroad', way: 'posted', residency: 'mainland' } as const

describe('A machine sent home by parcel, whose tax form has to be handed in (J3)', () => {
  let stage: Stage
  let owner: Person
  let reviewer: Person
  let counter: Person
  let id = ''
  let number = ''
  const look = async () => must(await owner.call(getTicket, { id }))
  const atDesk = async () => must(await reviewer.call(openAtDesk, { id }))
  const original = async () =>
    (await look()).lines.find(line => line.requirement.form === 'original')?.original

  beforeAll(async () => {
    stage = await openStage()
    owner = await stage.person('customer', 'parcel-owner')
    reviewer = await stage.person('reviewer')
    counter = await stage.person('station')
  })
  afterAll(() => stage.stop())

  it('asks for the proof and the original tax form, and does not show what the page lost', async () => {
    const opened = must(
      await owner.call(openRegistration, { key: intent(), route: ROUTE, language: 'zh-CN' }),
    )
    ;({ id, number } = opened)
    expect(opened.lines.map(line => [line.requirement.id, line.requirement.form, line.original])).toEqual([
      ['purchase-proof', 'photo', null],
      ['tax-form-original', 'original', 'to-hand-in'],
      ['serial-label-photo', 'photo', null],
    ])
  })

  it('takes the order and a photo of the form, which does not stand for the original', async () => {
    const order = await photo({ lines: ['ORDER 2026-09-01', 'Yoga Pro 9', 'PF0UT002'] })
    const form = await photo({ lines: ['TAX FORM', '2026-09-12', 'ERIKSSON ANNA MARIA'], orientation: 8 })
    for (const consent of ['identity-papers', 'lawful-import'] as const)
      await owner.call(giveConsent, { id, consent, version: '2026-11.1', given: true })
    expect((await sendPhoto(owner, id, { requirement: 'purchase-proof' }, order)).sha256).toBe(sha256(order))
    expect((await sendPhoto(owner, id, { requirement: 'tax-form-original' }, form)).sha256).toBe(sha256(form))
    await owner.call(saveTicket, {
      id,
      serial: 'PF0UT002',
      model: 'Yoga Pro 9',
      name: 'ERIKSSON ANNA MARIA',
      mail: 'anna@example.com',
      purchaseDay: '2026-09-01',
      readings: { 'tax-form-original': { paper: 'tax-form-original', dates: { taxDay: '2026-09-12' } } },
    })
    const sent = must(await owner.call(submitTicket, { id, key: intent() }))
    expect(sent.state).toBe('in-review')
    expect([verdictOf(sent, 'D4'), verdictOf(sent, 'D5')]).toEqual(['pass', 'pass'])
    expect(await original()).toBe('to-hand-in')
  })

  it('cannot be accepted on photos alone', async () => {
    await stage.settle()
    await acceptAll(reviewer, id)
    const { version } = await atDesk()
    const days = {
      purchaseDay: '2026-09-01',
      readings: {
        'tax-form-original': { paper: 'tax-form-original' as const, dates: { taxDay: '2026-09-12' } },
      },
      documentExpires: null,
      sameHolder: true,
      pagesTogether: null,
    }
    const confirmed = must(await reviewer.call(confirmDates, { id, version, ...days }))
    expect(refused(await reviewer.call(acceptPapers, { id, version: confirmed.version }))).toEqual({
      status: 409,
      code: 'original-not-seen',
    })
  })

  it('is found at the counter by its number, however it is written, and shows only what the counter needs', async () => {
    const found = must(
      await counter.call(findAtStation, { number: ` ${number.toLowerCase().replaceAll('-', ' ')} ` }),
    )
    expect(found).toMatchObject({ id, number, serialTail: 'T002', model: 'Yoga Pro 9', demonstration: true })
    expect(found.originals.map(line => [line.requirement.id, line.original])).toEqual([
      ['tax-form-original', 'to-hand-in'],
    ])
    const told = JSON.stringify(found)
    for (const hidden of ['ERIKSSON', 'example.com', 'PF0UT002', '2026-09-01', '2026-09-12'])
      expect(told).not.toContain(hidden)
    expect(refused(await counter.call(findAtStation, { number: 'IWS-0000-0000' }))).toEqual({
      status: 404,
      code: 'not-found',
    })
  })

  it('lets the desk and the counter not write over each other', async () => {
    const { version } = await atDesk()
    const seen = await counter.call(markOriginal, {
      id,
      requirement: 'tax-form-original',
      version,
      mark: 'seen',
      note: 'Counter 3',
    })
    expect(must(seen).originals[0]?.original).toBe('seen')
    const late = await reviewer.call(acceptPapers, { id, version })
    expect(refused(late)).toEqual({ status: 409, code: 'changed-meanwhile' })
    expect(late.problem?.sentence).toContain('Demo Station')
    expect(late.problem?.sentence).toContain('marked an original as seen')
  })

  it('goes back over the counter and is registered; the chain of custody is complete', async () => {
    const { version } = await atDesk()
    must(
      await counter.call(markOriginal, {
        id,
        requirement: 'tax-form-original',
        version,
        mark: 'returned',
        note: '',
      }),
    )
    expect(await original()).toBe('returned')
    const accepted = must(await reviewer.call(acceptPapers, { id, version: (await atDesk()).version }))
    const term = { countryOfFirstSale: 'US', termFrom: '2026-09-01', termUntil: '2027-08-31' }
    const { version: now } = accepted
    must(await reviewer.call(registerMachine, { id, version: now, lenovoNumber: 'CN-2026-000118', ...term }))
    const counterView = must(await counter.call(findAtStation, { number }))
    expect(counterView.history.map(event => event.what)).toEqual(['original-returned', 'original-seen'])
    expect(counterView.history.every(event => event.name?.includes('Demo Station'))).toBe(true)
    expect(must(await owner.call(getCertificate, { id })).registered.countryOfFirstSale).toBe('US')
  })

  it('has told the owner each step once', async () => {
    await stage.settle()
    expect(must(await owner.call(readInbox, {})).notices.map(notice => notice.kind)).toEqual([
      'registered',
      'papers-accepted',
      'original-seen',
      'submitted',
    ])
  })
})
