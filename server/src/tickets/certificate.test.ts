import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { acceptPapers, registerMachine } from '@iws/shared/contract/desk'
import { actOnService } from '@iws/shared/contract/service'
import { listShares, makeShare, readShare, stopShare } from '@iws/shared/contract/shares'
import { getCertificate } from '@iws/shared/contract/tickets'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { drafted, filed, BOSTON, TOKYO } from '../../test/journeys/service-story.ts'
import { intent, must, refused } from '../../test/journeys/stage.ts'
import type { Person } from '../../test/person.ts'
import { acceptAll, confirm, submitted } from '../../test/registrations.ts'
import { ShareRow } from './share/share.entity.ts'
import { ShareSweep } from './share/share-sweep.service.ts'
import { TicketErasure } from './ticket-erasure.service.ts'
import { TicketOwners } from './ticket-owners.service.ts'

const TERM = { countryOfFirstSale: 'US', termFrom: '2026-08-14', termUntil: '2027-08-13' }

/** Registers one machine; gives its ticket. */
async function registered(app: TestApp, anna: Person): Promise<string> {
  const reviewer = await app.signIn('reviewer')
  const { id } = await submitted(app, anna)
  await acceptAll(reviewer, id)
  const { version } = await confirm(reviewer, id)
  const accepted = must(await reviewer.call(acceptPapers, { id, version }))
  must(await reviewer.call(registerMachine, { id, version: accepted.version, lenovoNumber: 'CN-1', ...TERM }))
  return id
}

/** Boston's repair of another machine. */
const broken = (serial: string) => ({ ...BOSTON, trouble: { ...BOSTON.trouble, serial } })
const HOUR = 3_600_000
const DAY = 24 * HOUR
let app: TestApp
let anna: Person
/** A registered machine's ticket. */
let id = ''
beforeAll(async () => {
  app = await startApp()
  anna = await app.signIn('customer', 'anna')
  id = await registered(app, anna)
})
afterAll(() => app.stop())

describe('the public page behind the code of a certificate', () => {
  let path = ''
  const page = async (at: string, language: string) => {
    const { status, headers, body } = await app.stranger.send<Buffer>('GET', at, {
      headers: { 'accept-language': language },
    })
    return { status, headers, html: body.toString('utf8') }
  }

  it('is named on the holder’s certificate, drawn as a QR picture, and shown to nobody else', async () => {
    const certificate = must(await anna.call(getCertificate, { id }))
    path = new URL(certificate.verifyUrl).pathname
    expect(path).toMatch(/^\/verify\/[0-9A-HJKMNP-TV-Z]{20}$/)
    expect(
      Buffer.from(certificate.qr.split(',')[1] ?? '', 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect(refused(await (await app.signIn('customer', 'eve')).call(getCertificate, { id }))).toEqual({
      status: 404,
      code: 'not-found',
    })
  })

  it.each([
    ['zh-CN', 'zh-CN', '凭证有效', '美国', '演示环境'],
    ['zh-TW', 'zh-Hant', '憑證有效', '美國', '示範環境'],
    ['en-GB', 'en', 'This certificate is valid', 'United States', 'Demonstration'],
  ])('speaks %s, and marks a demonstration', async (asked, tag, valid, country, mark) => {
    const { status, html } = await page(path, asked)
    expect(status).toBe(200)
    expect(html).toContain(`<html lang="${tag}">`)
    for (const shown of [valid, country, mark, '2026-11-22', '2026-08-14', '2027-08-13'])
      expect(html).toContain(shown)
  })

  it('changes its language by the address', async () => {
    expect((await page(`${path}?lang=zh-Hant`, 'en')).html).toContain('憑證有效')
  })

  it('names neither person nor machine nor Lenovo’s number, and is found by no search engine', async () => {
    const { html, headers } = await page(path, 'en')
    for (const hidden of ['ERIKSSON', 'PF0UT001', 'T001', 'Yoga', 'CN-1', '202 555', id])
      expect(html).not.toContain(hidden)
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">')
    expect(headers).toMatchObject({ 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'no-store' })
    expect(html).not.toContain('<script')
  })

  it.each(['/verify/00000000000000000000', '/verify/short', "/verify/<script>alert('x')<script>"])(
    'says of %s that there is no such certificate, and gives nothing back of what was asked',
    async at => {
      const { status, html } = await page(encodeURI(at), 'zh-CN')
      expect(status).toBe(404)
      expect(html).toContain('没有这张凭证')
      expect(html).not.toContain('alert')
    },
  )
})

describe('a card by which somebody else sees how a ticket stands', () => {
  /** The code of a new card, and its id. */
  const shared = async (ticket: string) => {
    const [card] = must(await anna.call(makeShare, { id: ticket, key: intent() })).shares
    if (!card) throw new Error('no card')
    return card
  }
  const read = (code: string, by: Person = app.stranger) => by.call(readShare, { code })
  const GONE = { status: 404, code: 'not-found' }

  it('shows number, kind, state, place and the next promise, and nothing of person or machine', async () => {
    const { id: repair, number } = await filed(anna, 'repair', broken('PF0UT201'))
    const { code, url } = await shared(repair)
    expect(url).toBe(`http://localhost:80/service/shared/index#${code}`)
    const now = app.clock.now()
    const card = must(await read(code))
    expect(card).toEqual({
      ...{ number, kind: 'repair', state: 'filed', country: 'US', ended: false, asOf: now },
      next: { kind: 'first-call', clause: 'C9', dueAt: now + 24 * HOUR },
      until: now + 30 * DAY,
    })
    expect(JSON.stringify(card)).not.toMatch(/ERIKSSON|PF0UT001|202 555|example\.com|dark|Boston/)
  })

  it('counts each opening but the owner’s own, with the last', async () => {
    const { id: question } = await filed(anna, 'enquiry', { ...TOKYO, trouble: { text: 'What is IWS?' } })
    const { code } = await shared(question)
    expect(must(await anna.call(listShares, { id: question })).shares[0]).toMatchObject({
      ...{ openings: 0, openedAt: null },
    })
    await Promise.all([read(code), read(code), read(code, anna)])
    app.clock.move(HOUR)
    must(await read(code, await app.signIn('customer', 'boris')))
    expect(must(await anna.call(listShares, { id: question })).shares).toMatchObject([
      { openings: 3, openedAt: app.clock.now() },
    ])
  })

  it('is made once a key, three at a time, by the owner alone and of no draft', async () => {
    const { id: remote } = await filed(anna, 'remote')
    const key = intent()
    const make = () => anna.call(makeShare, { id: remote, key })
    await Promise.all([make(), make()])
    expect(must(await make())).toMatchObject({ shares: [{ openings: 0 }], more: true })
    await shared(remote)
    await shared(remote)
    const full = must(await anna.call(listShares, { id: remote }))
    expect([full.shares.length, new Set(full.shares.map(each => each.code)).size, full.more]).toEqual([
      3,
      3,
      false,
    ])
    const another = { id: remote, key: intent() }
    expect(refused(await anna.call(makeShare, another)).code).toBe('not-now')
    const eve = await app.signIn('customer', 'eve')
    expect(refused(await eve.call(makeShare, another))).toEqual(GONE)
    const { id: draft } = await drafted(anna, 'repair', BOSTON)
    expect(refused(await anna.call(makeShare, { id: draft, key: intent() })).code).toBe('not-now')
  })

  it('ends with one tap: it opens no more, a late repetition brings none back, and another takes its place', async () => {
    const { id: repair } = await filed(anna, 'repair', broken('PF0UT202'))
    const key = intent()
    const [card] = must(await anna.call(makeShare, { id: repair, key })).shares
    const stop = { id: repair, share: card?.id ?? '' }
    const eve = await app.signIn('customer', 'eve')
    expect(refused(await eve.call(stopShare, stop))).toEqual(GONE)
    must(await read(card?.code ?? ''))
    expect(must(await anna.call(stopShare, stop))).toEqual({ shares: [], more: true })
    expect(refused(await read(card?.code ?? ''))).toEqual(GONE)
    expect(must(await anna.call(stopShare, stop)).shares).toEqual([])
    expect(must(await anna.call(makeShare, { id: repair, key })).shares).toEqual([])
    must(await read((await shared(repair)).code))
  })

  it('is not to be guessed: a code with one letter changed opens nothing, and who tries on has to wait', async () => {
    app.clock.move(HOUR)
    const { id: repair } = await filed(anna, 'repair', broken('PF0UT205'))
    const { code } = await shared(repair)
    for (const made of [`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`, code.slice(1), 'x'])
      expect(refused(await read(made))).toEqual(GONE)
    for (let tries = 3; tries < 60; tries += 1) expect((await read('x')).status).toBe(404)
    expect(refused(await read(code))).toEqual({ status: 429, code: 'too-many-tries' })
    app.clock.move(60_000)
    must(await read(code))
  })

  it('opens for a week after the end of its ticket, and is then taken away', async () => {
    const { id: repair, version } = await filed(anna, 'repair', broken('PF0UT203'))
    const { code } = await shared(repair)
    const off = { id: repair, version, action: 'cancel' as const, reason: 'works-again' }
    must(await anna.call(actOnService, off))
    const ended = app.clock.now()
    expect(must(await read(code))).toMatchObject({
      ...{ state: 'cancelled', ended: true, next: null, until: ended + 7 * DAY },
    })
    app.clock.move(7 * DAY - 1)
    must(await read(code))
    app.clock.move(1)
    expect(refused(await read(code))).toEqual(GONE)
    expect(await app.house.nest.get(ShareSweep).run()).toBe(1)
    expect(await app.database.reader.countBy(ShareRow, { ticket: repair })).toBe(0)
    app.clock.move(-7 * DAY)
  })

  it('of a registration shows that it is done, and goes with the photos of the ticket', async () => {
    const { code } = await shared(id)
    expect(must(await read(code))).toMatchObject({
      ...{ kind: 'registration', state: 'registered', country: null, next: null, ended: true },
    })
    const erasure = app.house.nest.get(TicketErasure)
    expect(await erasure.eraseDue(id, app.clock.now(), app.clock.now())).toBe(true)
    expect(await app.database.reader.countBy(ShareRow, { ticket: id })).toBe(0)
    expect(refused(await read(code))).toEqual(GONE)
  })

  it('opens thirty days, and nothing where the ticket has another owner by now', async () => {
    const { id: repair } = await filed(anna, 'repair', broken('PF0UT204'))
    const { code } = await shared(repair)
    app.clock.move(30 * DAY - 1)
    must(await read(code))
    app.clock.move(1)
    expect(refused(await read(code))).toEqual(GONE)
    app.clock.move(-30 * DAY)
    const owners = app.house.nest.get(TicketOwners)
    await app.database.transact(manager => owners.give(manager, repair, repair))
    expect(refused(await read(code))).toEqual(GONE)
  })
})
