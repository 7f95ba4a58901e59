import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuseTicket } from '@iws/shared/contract/desk'
import { getPicture, linkPicture } from '@iws/shared/contract/pictures'
import { acceptSubscriptions } from '@iws/shared/contract/subscriptions'
import { getCertificate, getTicket, withdrawTicket } from '@iws/shared/contract/tickets'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { registered, reviewed } from '../../test/ended.ts'
import { ENGINE } from '../../test/fresh-database.ts'
import { intent, must, refused, verdictOf } from '../../test/journeys/stage.ts'
import type { Person } from '../../test/person.ts'
import { atDesk, draft, filled, pageFor } from '../../test/registrations.ts'
import { storedFiles } from '../../test/stored.ts'
import { MailCodeRow } from '../accounts/mail-code.entity.ts'
import { MailCodes } from '../accounts/mail-codes.service.ts'
import { AuditRow } from '../audit/audit.entity.ts'
import { Audit } from '../audit/audit.service.ts'
import { newId } from '../core/ids.ts'
import { OBJECT_STORE } from '../core/storage/object-store.ts'
import type { ObjectStore } from '../core/storage/object-store.ts'
import { Cleaning } from '../documents/cleaning.service.ts'
import { DocumentRow } from '../documents/document.entity.ts'
import { Sweep } from '../documents/sweep.service.ts'
import { ClaimCodes } from '../mailbox/claim-codes.service.ts'
import { ClaimRow } from '../mailbox/claim.entity.ts'
import { DeliveryRow } from '../notices/delivery.entity.ts'
import { SubscriptionTapRow } from '../notices/subscription.entity.ts'
import { TicketRow } from '../tickets/ticket.entity.ts'
import { Leftovers } from './leftovers.service.ts'
import { Retention } from './retention.service.ts'

const DAY = 24 * 60 * 60_000
let app: TestApp
let anna: Person
let reviewer: Person
beforeEach(async () => {
  app = await startApp()
  anna = await app.signIn('customer')
  reviewer = await app.signIn('reviewer')
})
afterEach(() => app.stop())

const run = () => app.house.nest.get(Retention).run()
const files = async () => (await storedFiles(app)).sort()
/** Sessions end long before: everybody signs in again. */
async function wait(ms: number): Promise<void> {
  app.clock.move(ms)
  anna = await app.signIn('customer')
  reviewer = await app.signIn('reviewer')
}
const view = async (id: string) => must(await anna.call(getTicket, { id }))
const happened = async (id: string) =>
  (await view(id)).timeline.filter(event => event.what === 'papers-erased').map(event => event.about)

/** Which of some texts stand in SQLite's file once everything is written to it; nothing elsewhere. */
async function inFile(texts: readonly string[]): Promise<boolean[]> {
  if (ENGINE !== 'sqlite') return []
  await app.database.source.query('PRAGMA wal_checkpoint(TRUNCATE)')
  const file = await readFile(join(app.dataDir, 'iws.sqlite'))
  return texts.map(each => file.includes(each))
}

describe('The photos of a ticket that has ended', () => {
  it('are all there on the last moment of day 30, and gone from the storage a moment later', async () => {
    const other = await reviewed(app, anna)
    const others = await files()
    expect(others).toHaveLength(12)
    const { id } = await registered(app, anna, reviewer)
    const before = await files()
    expect(before).toHaveLength(24)
    await wait(30 * DAY - 1)
    expect([await run(), await files()]).toEqual([0, before])
    await wait(1)
    expect([await run(), await files()]).toEqual([1, others])
    const pages = (await view(id)).pages.map(page => page.erasedAt)
    expect(pages).toEqual([app.clock.now(), app.clock.now(), app.clock.now(), app.clock.now()])
    expect((await view(other.id)).pages.map(page => page.erasedAt)).toEqual([null, null, null, null])
  })

  it('take the days of travel along, and leave decision and certificate as they were', async () => {
    const { id, findings } = await registered(app, anna, reviewer)
    const certificate = must(await anna.call(getCertificate, { id }))
    expect(findings.find(each => each.rule === 'D1')?.days).toMatchObject({ stayFrom: '2026-08-13' })
    await wait(30 * DAY)
    await run()
    const seen = await atDesk(reviewer, id)
    expect(seen).toMatchObject({ state: 'registered', purchaseDay: '2026-08-14', readings: {} })
    expect(seen.confirmed).toMatchObject({ purchaseDay: '2026-08-14', readings: {}, documentExpires: null })
    expect(verdictOf(seen, 'D1')).toBe('pass')
    expect(JSON.stringify(seen)).not.toMatch(/2026-08-(13|20)|2030-01-01/)
    expect(must(await anna.call(getCertificate, { id }))).toEqual(certificate)
    const shown = await app.stranger.send('GET', new URL(certificate.verifyUrl).pathname)
    expect(shown.status).toBe(200)
  })

  it('can be opened by no link, neither a new one nor one made before', async () => {
    const { id, pages } = await registered(app, anna, reviewer)
    const page = pages[0]?.id ?? ''
    await wait(30 * DAY)
    const { url } = must(await anna.call(linkPicture, { page, rendition: 'page' }))
    const link = url.split('/').at(-1) ?? ''
    expect((await anna.call(getPicture, { link })).status).toBe(200)
    await run()
    expect(refused(await anna.call(getPicture, { link }))).toEqual({ status: 404, code: 'link-expired' })
    for (const person of [anna, reviewer])
      expect(refused(await person.call(linkPicture, { page, rendition: 'thumbnail' }))).toEqual({
        status: 404,
        code: 'not-found',
      })
    expect((await view(id)).pages).toHaveLength(4)
  })

  it('lose their keys too: in the row, and on SQLite in the file of the database', async () => {
    const { id } = await registered(app, anna, reviewer)
    const rows = await app.database.reader.findBy(DocumentRow, { ticket: id })
    expect(await inFile(rows.map(row => row.wrappedKey))).not.toContain(false)
    await wait(30 * DAY)
    await run()
    const after = await app.database.reader.findBy(DocumentRow, { ticket: id })
    expect(after.map(row => [row.wrappedKey, row.original, row.page, row.thumbnail])).toEqual(
      rows.map(() => ['', '', null, null]),
    )
    expect(await inFile(rows.map(row => row.wrappedKey))).not.toContain(true)
  })

  it('go once, however often and on however many servers somebody looks', async () => {
    const { id } = await registered(app, anna, reviewer)
    await wait(31 * DAY)
    const together = await Promise.all([run(), run(), run()])
    expect(together.reduce((sum, each) => sum + each, 0)).toBe(1)
    const once = await view(id)
    expect(await happened(id)).toEqual([{ because: 'retention', pages: '4' }])
    app.clock.move(DAY / 24)
    expect(await run()).toBe(0)
    expect(await view(id)).toEqual(once)
    const lines = await app.database.reader.findBy(AuditRow, { action: 'papers-erased' })
    expect(lines.map(({ actor, role, subject }) => [actor, role, subject])).toEqual([[null, 'system', id]])
    expect(await app.house.nest.get(Audit).verify(app.database.reader)).toEqual([])
  })

  it('are swept when the server falls between the rows and the files', async () => {
    await registered(app, anna, reviewer)
    await wait(30 * DAY)
    const store = app.house.nest.get<ObjectStore>(OBJECT_STORE)
    const remove = store.delete.bind(store)
    store.delete = () => Promise.reject(new Error('power cut'))
    expect(await run()).toBe(0)
    store.delete = remove
    expect(await files()).toHaveLength(12)
    expect(await run()).toBe(0)
    expect(await app.house.nest.get(Sweep).sweep(Date.now() + 60_000)).toBe(12)
    expect(await files()).toEqual([])
  })

  it('go from refused and withdrawn tickets as from registered ones, cleaned or not', async () => {
    const refusedOne = await reviewed(app, anna)
    const { version } = await atDesk(reviewer, refusedOne.id)
    const why = { id: refusedOne.id, version, reason: 'stay-not-proven', note: 'Bought later.' }
    must(await reviewer.call(refuseTicket, why))
    const gone = await filled(anna)
    must(await anna.call(withdrawTicket, { id: gone.id, version: gone.version }))
    const empty = await draft(anna)
    must(await anna.call(withdrawTicket, { id: empty.id, version: empty.version }))
    const living = await filled(anna)
    await wait(30 * DAY)
    expect(await run()).toBe(3)
    expect(await happened(refusedOne.id)).toEqual([{ because: 'retention', pages: '4' }])
    expect(await happened(gone.id)).toEqual([{ because: 'retention', pages: '2' }])
    expect(await happened(empty.id)).toEqual([])
    expect(await files()).toHaveLength(2)
    const cleaning = app.house.nest.get(Cleaning)
    expect([await cleaning.cleanNext(), await cleaning.cleanNext(), await cleaning.cleanNext()]).toEqual([
      true,
      true,
      false,
    ])
    expect(pageFor(await view(living.id), 'purchase-proof').state).toBe('clean')
  })

  it('wait for no ticket that cannot be opened', async () => {
    const broken = await filled(anna)
    const whole = await filled(anna)
    for (const { id, version } of [broken, whole]) must(await anna.call(withdrawTicket, { id, version }))
    await app.database.transact(manager => manager.update(TicketRow, { id: broken.id }, { typed: 'broken' }))
    await wait(30 * DAY)
    expect(await run()).toBe(1)
    expect((await view(whole.id)).pages.every(page => page.erasedAt !== null)).toBe(true)
  })
})

describe('What has served its turn', () => {
  it('goes in its time: codes when they hold no more, deliveries and counted taps after thirty days', async () => {
    const { id } = await registered(app, anna, reviewer)
    must(await anna.call(acceptSubscriptions, { key: intent(), templates: ['a-template-nobody-has'] }))
    await app.house.nest.get(MailCodes).make('anna@example.com', 'en')
    const contacts = { mail: 'anna@example.com', phone: null }
    const claims = app.house.nest.get(ClaimCodes)
    await app.database.transact(manager => claims.issue(manager, newId(app.clock.now()), id, contacts))
    const count = () =>
      Promise.all(
        [DeliveryRow, SubscriptionTapRow, ClaimRow, MailCodeRow].map(each => app.database.reader.count(each)),
      )
    const [deliveries = 0] = await count()
    expect(deliveries).toBeGreaterThan(0)
    const after = async (ms: number) => {
      app.clock.move(ms)
      return [await app.house.nest.get(Leftovers).run(), await count()]
    }
    const minutes = 10 * 60_000
    expect(await after(minutes - 1)).toEqual([0, [deliveries, 1, 1, 1]])
    expect(await after(1)).toEqual([1, [deliveries, 1, 1, 0]])
    expect(await after(30 * DAY - minutes - 1)).toEqual([0, [deliveries, 1, 1, 0]])
    expect(await after(1)).toEqual([deliveries + 2, [0, 0, 0, 0]])
    expect(await after(DAY)).toEqual([0, [0, 0, 0, 0]])
  })
})
