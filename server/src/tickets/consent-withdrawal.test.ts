import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { getPicture, linkPicture } from '@iws/shared/contract/pictures'
import {
  addPage,
  getCertificate,
  getTicket,
  giveConsent,
  submitTicket,
  withdrawTicket,
} from '@iws/shared/contract/tickets'
import type { ConsentKind } from '@iws/shared/contract/tickets'
import type { TicketView } from '@iws/shared/contract/gives/tickets'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { accepted, registered, reviewed, sentBack, STAY } from '../../test/ended.ts'
import { intent, must, refused, sendPhoto } from '../../test/journeys/stage.ts'
import type { Person } from '../../test/person.ts'
import { atDesk, filled, pageFor, settle, SHOPPING, small } from '../../test/registrations.ts'
import { storedFiles, storedRows } from '../../test/stored.ts'
import { DocumentRow } from '../documents/document.entity.ts'

const VERSION = '2026-11.1'
let app: TestApp
let anna: Person
let reviewer: Person
beforeEach(async () => {
  app = await startApp()
  anna = await app.signIn('customer')
  reviewer = await app.signIn('reviewer')
})
afterEach(() => app.stop())

const files = async () => (await storedFiles(app)).sort()
/** The names of the objects of some pages: what has to be all that is left in the storage. */
async function objectsOf(...pages: readonly string[]): Promise<string[]> {
  const rows = await Promise.all(pages.map(id => app.database.reader.findOneByOrFail(DocumentRow, { id })))
  return rows.flatMap(row => [row.original, row.page, row.thumbnail].flatMap(each => each ?? [])).sort()
}
async function takeBack(id: string, consent: ConsentKind = 'identity-papers'): Promise<TicketView> {
  return must(await anna.call(giveConsent, { id, consent, version: VERSION, given: false }))
}
const give = (id: string, consent: ConsentKind = 'identity-papers') =>
  anna.call(giveConsent, { id, consent, version: VERSION, given: true })
const stories = (view: TicketView) => view.timeline.map(event => event.what)
const erasedPapers = ({ pages }: TicketView) =>
  pages.flatMap(page => (page.erasedAt === null ? [] : [page.paper])).sort()
const TRAVEL = ['hk-macao-permit', 'hk-macao-permit-endorsement', 'hk-visitor-slip']

describe('Taking back the consent to identity papers', () => {
  it('on a draft takes the travel papers out at once and leaves the rest', async () => {
    const before = await filled(anna, SHOPPING, { readings: STAY })
    await settle(app)
    const proof = pageFor(before, 'purchase-proof').id
    const kept = await objectsOf(proof)
    const after = await takeBack(before.id)
    expect(after.pages.map(page => [page.id, page.erasedAt])).toEqual([[proof, null]])
    expect([await files(), await storedRows(app)]).toEqual([kept, 1])
    expect(after).toMatchObject({
      state: 'draft',
      serial: 'PF0UT001',
      name: 'ERIKSSON ANNA MARIA',
      purchaseDay: '2026-08-14',
      readings: STAY,
    })
    expect(after.consents['identity-papers']).toBeNull()
    expect(after.consents['lawful-import']).not.toBeNull()
    expect(stories(after).slice(0, 2)).toEqual(['papers-erased', 'consent-withdrawn'])
  })

  it('means that no travel paper is taken any more, until it is given again', async () => {
    const { id } = await filled(anna, SHOPPING)
    await takeBack(id)
    const kept = await files()
    const paper = 'hk-visitor-slip' as const
    const send = async () =>
      anna.upload(addPage, { id, requirement: paper, paper, key: intent() }, { bytes: await small('slip') })
    expect(refused(await send())).toEqual({ status: 409, code: 'consent-missing' })
    expect(await files()).toEqual(kept)
    await sendPhoto(anna, id, { requirement: 'purchase-proof' }, await small('a second proof'))
    must(await give(id))
    expect(pageFor(must(await send()), paper).paper).toBe(paper)
  })

  it('on a ticket that was sent back does the same, and the ticket goes on with new photos', async () => {
    const { id, pages } = await sentBack(app, anna, reviewer)
    const kept = await objectsOf(
      ...pages.filter(each => each.paper === 'purchase-proof').map(each => each.id),
    )
    const after = await takeBack(id)
    expect([after.state, after.pages.map(page => page.paper)]).toEqual(['sent-back', ['purchase-proof']])
    expect(await files()).toEqual(kept)
    expect(refused(await anna.call(submitTicket, { id, key: intent() })).code).toBe('papers-missing')
    must(await give(id))
    for (const requirement of TRAVEL as ('hk-macao-permit' | 'hk-visitor-slip')[])
      await sendPhoto(anna, id, { requirement }, await small('again', requirement))
    expect(must(await anna.call(submitTicket, { id, key: intent() })).state).toBe('in-review')
  })

  it('on a ticket in review ends it, erases the travel papers and days, and touches no other ticket', async () => {
    const other = await reviewed(app, anna)
    const { id, pages } = await reviewed(app, anna)
    const kept = await objectsOf(...other.pages.map(page => page.id), pageFor({ pages }, 'purchase-proof').id)
    const after = await takeBack(id)
    expect([after.state, after.readings, after.consents['identity-papers']]).toEqual(['withdrawn', {}, null])
    expect(erasedPapers(after)).toEqual(TRAVEL)
    expect(await files()).toEqual(kept)
    expect(stories(after).slice(0, 3)).toEqual(['withdrawn', 'papers-erased', 'consent-withdrawn'])
    const untouched = must(await anna.call(getTicket, { id: other.id }))
    expect([untouched.state, untouched.readings, erasedPapers(untouched)]).toEqual(['in-review', STAY, []])
    expect(refused(await give(id)).code).toBe('not-now')
  })

  it('closes every picture of the ticket to reviewers, and only the erased ones to its owner', async () => {
    const { id, pages } = await reviewed(app, anna)
    const proof = pageFor({ pages }, 'purchase-proof').id
    const slip = pageFor({ pages }, 'hk-visitor-slip').id
    const { url } = must(await reviewer.call(linkPicture, { page: proof, rendition: 'page' }))
    const link = url.split('/').at(-1) ?? ''
    expect((await reviewer.call(getPicture, { link })).status).toBe(200)
    await takeBack(id)
    expect(refused(await reviewer.call(getPicture, { link })).code).toBe('link-expired')
    for (const page of [proof, slip])
      expect(refused(await reviewer.call(linkPicture, { page, rendition: 'page' })).code).toBe('not-found')
    expect((await anna.call(linkPicture, { page: proof, rendition: 'page' })).status).toBe(200)
    expect(refused(await anna.call(linkPicture, { page: slip, rendition: 'page' })).code).toBe('not-found')
  })

  it('on a ticket whose papers were passed on ends it as well', async () => {
    const { id } = await accepted(app, anna, reviewer)
    const after = await takeBack(id)
    expect([after.state, erasedPapers(after)]).toEqual(['withdrawn', TRAVEL])
    expect(await files()).toHaveLength(3)
  })

  it('on a registered ticket erases at once, while registration and certificate stay', async () => {
    const { id } = await registered(app, anna, reviewer)
    const certificate = must(await anna.call(getCertificate, { id }))
    const after = await takeBack(id)
    expect([after.state, after.readings, erasedPapers(after)]).toEqual(['registered', {}, TRAVEL])
    expect(await files()).toHaveLength(3)
    expect(must(await anna.call(getCertificate, { id }))).toEqual(certificate)
    expect((await atDesk(reviewer, id)).confirmed).toMatchObject({ readings: {}, documentExpires: null })
    expect(await takeBack(id)).toEqual(after)
  })

  it('on a ticket withdrawn before erases the photos that would have waited', async () => {
    const { id, version } = await filled(anna, SHOPPING)
    must(await anna.call(withdrawTicket, { id, version }))
    const after = await takeBack(id)
    expect([after.state, erasedPapers(after)]).toEqual(['withdrawn', TRAVEL])
    expect(await files()).toHaveLength(1)
    await settle(app)
    expect(await files()).toHaveLength(3)
  })

  it('is for the owner alone', async () => {
    const { id } = await reviewed(app, anna)
    const eve = await app.signIn('customer', 'eve')
    const asked = { id, consent: 'identity-papers' as const, version: VERSION, given: false }
    expect(refused(await eve.call(giveConsent, asked))).toEqual({ status: 404, code: 'not-found' })
    expect(must(await anna.call(getTicket, { id })).state).toBe('in-review')
    expect(await files()).toHaveLength(12)
  })
})

describe('Taking back the declaration of lawful import', () => {
  it('on a draft or a ticket sent back clears it, and nothing else', async () => {
    for (const before of [await filled(anna, SHOPPING), await sentBack(app, anna, reviewer)]) {
      const kept = await files()
      const { state } = must(await anna.call(getTicket, { id: before.id }))
      const after = await takeBack(before.id, 'lawful-import')
      expect([after.state, after.consents['lawful-import'], erasedPapers(after)]).toEqual([state, null, []])
      expect(after.pages).toHaveLength(4)
      expect(await files()).toEqual(kept)
    }
  })

  it('on a ticket with us ends it; its photos keep their time', async () => {
    const { id } = await reviewed(app, anna)
    const after = await takeBack(id, 'lawful-import')
    expect([after.state, erasedPapers(after), after.readings]).toEqual(['withdrawn', [], STAY])
    expect(stories(after).slice(0, 2)).toEqual(['withdrawn', 'consent-withdrawn'])
    expect(await files()).toHaveLength(12)
    const passedOn = await accepted(app, anna, reviewer)
    expect((await takeBack(passedOn.id, 'lawful-import')).state).toBe('withdrawn')
  })

  it('changes nothing of a registration that stands', async () => {
    const { id } = await registered(app, anna, reviewer)
    const after = await takeBack(id, 'lawful-import')
    expect([after.state, erasedPapers(after)]).toEqual(['registered', []])
    expect((await anna.call(getCertificate, { id })).status).toBe(200)
  })
})
